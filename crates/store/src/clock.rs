//! The time, from one place: the system's, or a fixed one in tests and in the demonstration's making.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use chrono_tz::Europe::Rome;
use uuid::Uuid;

/// Where `Ctx::now` takes the time from, and new identifiers with it.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    /// Stands still until it is set again.
    Fixed(Arc<Standing>),
}

/// A clock that stands, and how many identifiers it gave.
#[derive(Debug)]
pub struct Standing {
    at: Mutex<DateTime<Utc>>,
    given: AtomicU64,
}

impl Clock {
    pub fn fixed(at: DateTime<Utc>) -> Clock {
        Clock::Fixed(Arc::new(Standing { at: Mutex::new(at), given: AtomicU64::new(0) }))
    }

    /// Now, cut to microseconds: PostgreSQL keeps no more, and rows must read back equal on both engines.
    pub fn now(&self) -> DateTime<Utc> {
        let now = match self {
            Clock::System => Utc::now(),
            Clock::Fixed(clock) => *clock.at.lock().unwrap_or_else(|poisoned| poisoned.into_inner()),
        };
        now.trunc_subsecs(6)
    }

    /// Moves a fixed clock; the system's clock cannot be moved.
    pub fn set(&self, at: DateTime<Utc>) {
        if let Clock::Fixed(clock) = self {
            *clock.at.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = at;
        }
    }

    /// A fresh identifier (UUIDv7). A standing clock counts them: a told story gets the same ones each time,
    /// in the order in which it is told.
    pub fn fresh_id(&self) -> Uuid {
        let Clock::Fixed(clock) = self else { return Uuid::now_v7() };
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or_default();
        let mut rest = [0; 10];
        rest[..8].copy_from_slice(&clock.given.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(millis, &rest).into_uuid()
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

    #[test]
    fn a_standing_clock_gives_the_same_ids_each_time_and_none_twice() {
        let told = || {
            let clock = Clock::fixed("2026-03-10T08:00:00Z".parse().unwrap());
            (0..300).map(|_| clock.fresh_id()).collect::<Vec<_>>()
        };
        let ids = told();
        assert_eq!(ids, told());
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
