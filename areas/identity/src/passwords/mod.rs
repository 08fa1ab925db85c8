//! Passwords: which are accepted, and how they are changed.

mod change;
pub mod rules;

pub(crate) use change::{Change, change, choose};
