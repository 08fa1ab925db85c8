//! What happened: sessions, registers, headcounts, staff hours and outcomes, each entered once.

pub mod headcounts;
pub mod outcomes;
pub mod planning;
pub mod register;
pub mod staff;
