//! This area's tables, one a file.

pub mod block;
pub mod explanation;
pub mod sheets;
