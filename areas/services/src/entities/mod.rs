//! The area's tables, private to it.
