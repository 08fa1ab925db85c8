//! The bodies and workers on one case.

pub mod body;
pub(crate) mod choices;
pub mod handover;
pub mod join;
pub mod leave;
pub mod pages;
pub mod queries;
