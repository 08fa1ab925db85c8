//! Deviations beyond the call's tolerance: what stands away from its plan, why, and what will be done about it.

mod explain;
pub mod pages;
mod queries;
mod rules;

pub use explain::{Explain, explain};
pub use queries::{About, Explanation, Line, deviation, deviations, measures_due};
