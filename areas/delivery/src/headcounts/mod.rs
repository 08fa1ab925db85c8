//! Anonymous headcounts.

pub mod count;
pub mod pages;
pub mod queries;
pub mod rules;
