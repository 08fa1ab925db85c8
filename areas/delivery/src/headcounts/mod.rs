//! Anonymous headcounts.

pub mod count;
pub mod rules;
