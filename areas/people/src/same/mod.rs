//! The same person twice: noticed, shown side by side, linked or told apart, and taken back.

mod decide;
mod evidence;
mod note;
pub mod pages;
pub mod queries;
mod rarity;

pub use decide::{Decide, decide};
pub use note::{note_possible, question};
