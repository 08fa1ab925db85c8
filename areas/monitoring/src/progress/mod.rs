//! Done against planned, activity by activity.

mod done;
pub mod pages;
mod queries;

pub use done::{Done, done};
pub use queries::{ActivityProgress, Progress, of_gathered, progress};
