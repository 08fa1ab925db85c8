//! What came of it: dated events about a person, with their evidence.

pub mod level;
pub mod rules;
