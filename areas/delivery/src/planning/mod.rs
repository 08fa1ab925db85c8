//! Sessions: planned one by one or in series, held, cancelled, annulled.

pub mod busy;
pub mod hold;
pub mod holidays;
pub mod pages;
pub mod plan;
pub mod queries;
pub mod reschedule;
pub mod rules;
pub mod series;
pub mod withdraw;
