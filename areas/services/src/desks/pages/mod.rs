//! The pages of desks.

pub mod day;
pub mod figures;
pub mod list;
pub mod settings;
