//! Hours of those who deliver.

pub mod rules;
pub mod spend;
