//! A mediator's diary: what was accepted, what waits for an answer, when they are away.

pub mod pages;
pub mod queries;
