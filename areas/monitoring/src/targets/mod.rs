//! Promised and done: forecast at the present pace, needed pace, deviations and their causes. Pure.

mod cause;
mod deviation;
mod forecast;
mod span;

pub use cause::Cause;
pub use deviation::{Deviation, Standing, compare};
pub use forecast::{CONFIDENCE_PERCENT, Forecast, forecast, needed_pace};
pub use span::planned_by;
