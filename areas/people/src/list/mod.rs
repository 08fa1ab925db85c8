//! The list of persons a body works with.

pub mod pages;
pub mod queries;
