//! Hours of mediation bought, asked, reserved and used, contract by contract.

pub mod hours;
pub mod pages;
pub mod queries;
pub mod rules;
pub mod sign;
