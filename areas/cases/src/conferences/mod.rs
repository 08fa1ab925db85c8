//! The bodies on one case meet: who is called, what was said, what was decided and who does it.

pub mod hold;
pub mod pages;
pub mod plan;
pub mod queries;
pub mod rules;
