//! The area's tables.

pub mod chunk;
pub mod document;
