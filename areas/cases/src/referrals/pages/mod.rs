//! Pages of referrals.

pub mod answer;
pub mod list;
pub mod of_case;
pub mod one;
pub mod pairs;
pub mod refer;
mod told;
