//! Hours on Italian walls and instants, and the five-minute pieces a diary is made of. Pure.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Rome;

use crate::matching::Slot;

/// A diary's smallest piece.
pub const PIECE_MINUTES: i64 = 5;

/// None in the hour that the clock skips in March.
pub fn instant(local: NaiveDateTime) -> Option<DateTime<Utc>> {
    Rome.from_local_datetime(&local).earliest().map(|at| at.with_timezone(&Utc))
}

pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Rome).naive_local()
}

/// The first moment of the day after.
pub fn end_of(day: NaiveDate) -> DateTime<Utc> {
    let next = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    instant(next).unwrap_or_else(|| next.and_utc())
}

pub fn slot(starts_at: DateTime<Utc>, minutes: i32) -> Slot {
    let from = local(starts_at);
    // Below 1,440.
    let clock = (from.hour() * 60 + from.minute()) as i32;
    Slot {
        starts_at,
        ends_at: starts_at + TimeDelta::minutes(minutes.into()),
        day: from.date(),
        from: clock,
        until: clock + minutes,
    }
}

/// The pieces a conversation takes.
pub fn pieces(starts_at: DateTime<Utc>, minutes: i32) -> std::ops::Range<i64> {
    let length = PIECE_MINUTES * 60;
    let first = starts_at.timestamp().div_euclid(length);
    let last = (starts_at.timestamp() + i64::from(minutes) * 60 + length - 1).div_euclid(length);
    first..last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
        instant(NaiveDate::from_ymd_opt(2026, 3, day).unwrap().and_hms_opt(hour, minute, 0).unwrap()).unwrap()
    }

    #[test]
    fn neighbours_share_no_piece() {
        let first = pieces(at(10, 9, 0), 50);
        let next = pieces(at(10, 9, 50), 30);
        assert_eq!(first.end, next.start);
        assert_eq!(first.count(), 10);
    }

    #[test]
    fn a_slot_knows_the_clock_on_the_wall() {
        let slot = slot(at(10, 9, 30), 60);
        assert_eq!((slot.from, slot.until), (570, 630));
        assert_eq!(slot.weekday(), 1);
    }

    #[test]
    fn the_hour_the_clock_skips_does_not_exist() {
        let skipped = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap().and_hms_opt(2, 30, 0).unwrap();
        assert_eq!(instant(skipped), None);
    }
}
