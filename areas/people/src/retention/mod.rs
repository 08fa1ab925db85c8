//! The end of keeping: which persons nothing binds any more, looked at before anything goes, erased as long work, and
//! certified.

mod activity;
mod craft;
mod due;
mod hooks;
mod order;
pub mod pages;
mod print;
mod queries;
mod rules;
mod schedule;

pub use craft::crafts;
pub use hooks::{Activity, know_activity};
pub use order::{carry_out, look};
