//! What is to be done by a day, by whom, and what became of it.

pub mod add;
pub mod pages;
pub mod queries;
pub mod settle;
