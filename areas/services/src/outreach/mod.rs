//! Outreach: units and teams, their planned rounds over places, what they hear and give there.

pub mod close;
pub mod coverage;
pub mod pages;
pub mod queries;
pub mod rounds;
pub mod rules;
pub mod stops;
pub mod units;
pub mod words;
