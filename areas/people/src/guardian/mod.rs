//! The guardian of an unaccompanied minor (L. 47/2017): who it is, by which decree, until when; and minors who have none.

pub mod pages;
pub mod queries;
mod record;
mod rules;
mod withdraw;

pub use record::{Record, record};
pub use withdraw::withdraw;
