//! Which body may see a person: granted with a basis, ended, explained.

mod grant;

pub use grant::{Grant, grant, grant_access};
