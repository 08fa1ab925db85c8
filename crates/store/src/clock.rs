//! The time, from one place: the system's, or a fixed one in tests and in the demonstration's making.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use chrono_tz::Europe::Rome;

/// Where `Ctx::now` takes the time from.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    /// Stands still until it is set again.
    Fixed(Arc<Mutex<DateTime<Utc>>>),
}

impl Clock {
    pub fn fixed(at: DateTime<Utc>) -> Clock {
        Clock::Fixed(Arc::new(Mutex::new(at)))
    }

    /// Now, cut to microseconds: PostgreSQL keeps no more, and rows must read back equal on both engines.
    pub fn now(&self) -> DateTime<Utc> {
        let now = match self {
            Clock::System => Utc::now(),
            Clock::Fixed(at) => *at.lock().unwrap_or_else(|poisoned| poisoned.into_inner()),
        };
        now.trunc_subsecs(6)
    }

    /// Moves a fixed clock; the system's clock cannot be moved.
    pub fn set(&self, at: DateTime<Utc>) {
        if let Clock::Fixed(clock) = self {
            *clock.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = at;
        }
    }
}

/// The calendar day of an instant where the work is done: Italy.
pub fn local_day(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&Rome).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_past_eleven_in_the_evening_utc_is_already_tomorrow_in_italy() {
        let late = "2026-07-01T22:30:00Z".parse().unwrap();
        assert_eq!(local_day(late).to_string(), "2026-07-02");
    }
}
