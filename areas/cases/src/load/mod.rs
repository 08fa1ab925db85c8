//! The caseload of a team: how many cases each worker has, and which ask for attention.

pub mod pages;
pub mod queries;
