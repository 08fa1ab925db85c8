//! Registers: who was at a session, and every later correction.

pub mod code;
pub mod correction;
pub mod rules;
