//! Correcting a person's particulars.

mod amend;
pub mod pages;

pub use amend::{Amend, amend};
