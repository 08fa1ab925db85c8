//! Anonymous headcounts.

pub mod rules;
