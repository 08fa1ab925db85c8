//! Residence documents and target groups: what kinds there are, when they end, which one counts on a day, what they
//! allow.

pub mod pages;
pub mod permits;
pub mod queries;
pub mod rules;
pub mod work;
