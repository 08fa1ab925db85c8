//! Pages of a case.

pub mod close;
pub mod list;
pub mod one;
pub mod open;
pub(crate) mod top;
