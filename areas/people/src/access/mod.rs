//! Which body may see a person: granted with a basis, ended, explained.

pub mod emergency;
mod end;
mod grant;
pub mod pages;

pub use end::end;
pub use grant::{Grant, grant, grant_access};
