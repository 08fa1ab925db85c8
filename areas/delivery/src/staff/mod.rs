//! Hours of those who deliver.

pub mod pages;
pub mod queries;
pub mod rules;
pub mod spend;
