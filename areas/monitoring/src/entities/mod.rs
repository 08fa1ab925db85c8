//! This area's tables, one a file.

pub mod explanation;
pub mod sheets;
