//! What happened in a case: written once, with its minutes and what came of it.

pub mod correct;
pub mod pages;
pub mod queries;
pub mod rules;
pub mod write;
