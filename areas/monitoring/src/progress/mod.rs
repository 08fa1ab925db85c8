//! Done against planned, activity by activity.

mod done;
pub mod pages;
mod queries;
mod records;
pub mod records_page;
pub mod timeline;

pub use done::{Done, Reaching, behind, done};
pub use queries::{ActivityProgress, Progress, of_gathered, progress};
