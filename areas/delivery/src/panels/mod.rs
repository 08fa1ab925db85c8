//! What other areas' pages show of delivery: a person's attendance, a project's work.

pub mod person;
pub mod project;
