//! Residence documents and target groups: what kinds there are, when they end, which one counts on a day. Pure.

pub mod permits;
pub mod rules;
