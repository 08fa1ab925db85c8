//! Registers: who was at a session, and every later correction.

pub mod code;
pub mod correct;
pub mod correction;
pub mod form;
pub mod latecomer;
pub mod pages;
pub mod past;
pub mod print;
pub mod queries;
pub mod record;
pub mod rules;
