//! Groups: one run of an activity, with those enrolled in it.

pub mod enrol;
pub mod open;
pub mod operators;
pub mod pages;
pub mod queries;
pub mod upload;
pub mod upload_pages;
