//! What can be offered to somebody now, and what excludes it, with the text of the clause.

pub mod around;
pub mod look;
pub(crate) mod pages;
mod person;
pub mod rules;

pub use person::{Surroundings, Whereabouts, facts, know_whereabouts};
