//! Desks: where people come, when they are open, what they offer, who waits and how long.

pub mod choices;
pub mod figures;
pub mod forget;
pub mod hours;
pub mod ids;
pub mod open;
pub mod pages;
pub mod procedures;
pub mod queries;
pub mod queue;
pub mod rules;
pub(crate) mod sealed;
pub mod seats;
pub(crate) mod secrets;
pub mod terms;
pub mod today;
pub mod when;
pub mod words;
