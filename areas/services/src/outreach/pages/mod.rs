//! The pages of outreach.

pub mod coverage;
pub mod round;
pub mod units;
