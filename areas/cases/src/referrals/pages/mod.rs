//! Pages of referrals.

pub mod answer;
pub mod list;
pub mod one;
pub mod pairs;
pub mod refer;
mod told;
