//! Facts of all projects as packed columns, and the evaluator that counts them wholesale. Pure.
//!
//! The plain evaluator answers "what is this figure made of" for one project; this one answers "all figures of
//! all projects and quarters" for whoever watches a territory. A property test holds that they agree.

mod block;
mod pack;
mod plan;
mod table;
mod wholesale;

#[cfg(test)]
mod properties;

pub use block::{Block, Damaged};
pub use pack::{FORMAT, TooLarge, pack};
pub use table::{ProjectTable, Tally};
pub use wholesale::{counted_keys, unique_subjects, wholesale};
