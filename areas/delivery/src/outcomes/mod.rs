//! What came of it: dated events about a person, with their evidence.

pub mod note;
pub mod pages;
pub mod queries;
pub mod rules;
pub mod say;
