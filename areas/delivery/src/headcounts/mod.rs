//! Anonymous headcounts.

pub mod count;
pub mod name_one;
pub mod pages;
pub mod queries;
pub mod rules;
