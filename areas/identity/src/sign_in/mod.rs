//! Signing in: password, second factor, and how often one may fail.

pub(crate) mod attempt;
pub(crate) mod code;
pub(crate) mod failures;
pub(crate) mod pages;
pub(crate) mod throttle;

pub use attempt::{Attempt, Outcome, SecondFactor, attempt};
