//! Pages of a case.

pub mod close;
pub mod list;
mod now;
pub mod one;
pub mod open;
mod story;
pub(crate) mod top;
