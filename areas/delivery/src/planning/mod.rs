//! Sessions: planned one by one or in series, held, cancelled, annulled.

pub mod holidays;
pub mod rules;
pub mod series;
