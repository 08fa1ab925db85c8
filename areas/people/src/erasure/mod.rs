//! Erasing a person: what says who they are goes from every table; that somebody took part stays and is counted.

mod elsewhere;
mod erase;
pub mod pages;
pub mod preview;
mod rules;

pub use elsewhere::{Elsewhere, Stays, know_elsewhere};
pub use erase::{Erase, erase};
