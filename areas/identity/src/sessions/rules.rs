//! How long a session lasts. Pure: the time is given.

use chrono::{DateTime, TimeDelta, Utc};

/// Longest life of a session: one working day.
pub const LASTS: TimeDelta = TimeDelta::hours(12);
/// After this long without a request, whoever sits there is asked to sign in again.
pub const IDLE: TimeDelta = TimeDelta::hours(2);
/// Time to give the second factor.
pub const TO_COMPLETE: TimeDelta = TimeDelta::minutes(10);
/// How often "last seen" is written: a line a minute would say nothing more.
pub const SEEN_EVERY: TimeDelta = TimeDelta::minutes(10);

/// Whether a completed session still opens the door.
pub fn is_alive(expires_at: DateTime<Utc>, last_seen_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now < expires_at && now - last_seen_at < IDLE
}

/// Whether "last seen" is due to be written again.
pub fn is_seen_due(last_seen_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - last_seen_at >= SEEN_EVERY
}

/// Whether the second factor may still be given.
pub fn may_complete(created_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - created_at < TO_COMPLETE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_773_000_000 + minutes * 60, 0).unwrap()
    }

    #[test]
    fn a_session_ends_after_two_idle_hours() {
        assert!(is_alive(at(720), at(0), at(119)));
        assert!(!is_alive(at(720), at(0), at(120)));
    }

    #[test]
    fn a_session_ends_after_its_working_day_however_busy() {
        assert!(is_alive(at(720), at(719), at(719)));
        assert!(!is_alive(at(720), at(719), at(720)));
    }

    #[test]
    fn last_seen_is_written_every_ten_minutes_at_most() {
        assert!(!is_seen_due(at(0), at(9)));
        assert!(is_seen_due(at(0), at(10)));
    }

    #[test]
    fn the_second_factor_is_given_within_ten_minutes() {
        assert!(may_complete(at(0), at(9)));
        assert!(!may_complete(at(0), at(10)));
    }
}
