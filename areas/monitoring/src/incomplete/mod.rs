//! Persons incomplete for reporting (rule D9): they are served and do not count until a datum is completed.

pub mod pages;
mod queries;

pub use queries::{Group, Waiting, count, incomplete};
