//! The area's tables, private to it.

pub mod desks;
