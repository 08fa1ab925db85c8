//! What mediators heard, whoever employs them: themes, areas, languages, what stayed uncovered, how long answers took.

pub mod pages;
pub mod queries;
pub mod rules;
