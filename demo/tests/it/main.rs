//! The demonstration as those who open it find it.

mod taking_charge;
mod world;
