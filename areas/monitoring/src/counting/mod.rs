//! Counting: from what happened to a figure with its records and its silences. Pure: no clock, no database.

mod cell;
mod checks;
mod definition;
mod evaluate;
mod evaluation;
mod example;
mod fact;
mod own;
mod reason;
mod registry;
mod target;

#[cfg(test)]
pub(crate) use own::tests as own_tests;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod worlds;

pub use cell::{Age, Birth, CELLS, Cell, Cells, Gender, age_at_entry};
pub use checks::{Check, Figures, Finding, Severity, check};
pub use definition::{Definition, Feed, IndicatorType, Measure, Problem, Rule, Unit};
pub use evaluate::{evaluate, evaluate_all};
pub use evaluation::{Counted, Evaluation, Key, LeftOut, Response, Window};
pub use fact::{Activity, Fact, Level, Outcome, Participant, Person, ProjectFacts, StatusSpan, What};
pub use own::own;
pub use reason::{MissingField, Reason};
pub use registry::Registry;
pub use target::{Group, Standing, Target};
