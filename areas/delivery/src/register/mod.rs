//! Registers: who was at a session, and every later correction.

pub mod code;
pub mod correct;
pub mod correction;
mod form;
pub mod pages;
pub mod queries;
pub mod record;
pub mod rules;
