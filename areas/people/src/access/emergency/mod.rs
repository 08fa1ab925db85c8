//! Emergency access: a worker who meets somebody followed by others opens the file for hours, with a written reason. The
//! bodies that follow the person are told.

mod open;
pub mod pages;
pub mod queries;
mod rules;
mod terms;

pub use open::{Open, open};
