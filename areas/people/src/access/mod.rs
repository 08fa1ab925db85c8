//! Which body may see a person: granted with a basis, ended, explained.

mod by_record;
pub mod emergency;
mod end;
mod grant;
pub mod pages;

pub use by_record::open_by_record;
pub use end::end;
pub use grant::{Grant, grant, grant_access};
