//! One case from its opening to its end.

pub mod close;
pub mod head;
pub mod list;
pub mod open;
pub mod pages;
pub mod past;
pub mod rules;
mod story;
pub mod terms;
