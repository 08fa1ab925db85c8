//! The bodies and workers on one case.

pub mod join;
