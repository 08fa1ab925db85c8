//! Days and hours as clocks in Italy show them.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use chrono_tz::Europe::Rome;
use kernel::Refusal;

/// The hour that comes back in October is read as its first passage; the hour that March skips does not exist.
pub fn instant(local: NaiveDateTime) -> Result<DateTime<Utc>, Refusal> {
    let found = local.and_local_timezone(Rome).earliest();
    Ok(found.ok_or(Refusal::new("services-when-no-such-time").on("time"))?.with_timezone(&Utc))
}

pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Rome).naive_local()
}

/// Minutes after midnight on a day, as an instant.
pub fn minute_of(day: NaiveDate, minute: i32) -> Option<DateTime<Utc>> {
    instant(day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into())).ok()
}

/// Minutes after midnight.
pub fn minutes(time: NaiveTime) -> i32 {
    i32::try_from(time.hour() * 60 + time.minute()).unwrap_or_default()
}

/// `09:30`
pub fn clock(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The first and the last moment of a day.
pub fn whole(day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let start = |day: NaiveDate| minute_of(day, 0).unwrap_or_else(|| day.and_time(NaiveTime::MIN).and_utc());
    (start(day), start(day + Days::new(1)))
}

/// A day typed into an address, where it is one somebody could mean; otherwise `instead`.
pub fn asked(day: Option<NaiveDate>, instead: NaiveDate) -> NaiveDate {
    day.filter(|day| (2000..=2100).contains(&day.year())).unwrap_or(instead)
}

/// A span of days typed into an address: up to `until`, at most a year, `back` days where nobody said since when.
pub fn span(
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    today: NaiveDate,
    back: u64,
) -> (NaiveDate, NaiveDate) {
    const YEAR: u64 = 366;
    let until = asked(until, today);
    (asked(from, until - Days::new(back)).clamp(until - Days::new(YEAR), until), until)
}

/// Monday of the week of a day.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// Monday is 0.
pub fn weekday(day: NaiveDate) -> i32 {
    i32::try_from(day.weekday().num_days_from_monday()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_that_march_skips_is_refused() {
        let skipped = "2026-03-29T02:30:00".parse().unwrap();
        assert!(instant(skipped).is_err());
        assert!(instant("2026-03-29T03:30:00".parse().unwrap()).is_ok());
    }

    #[test]
    fn the_day_of_the_clock_change_has_23_hours() {
        let (from, until) = whole("2026-03-29".parse().unwrap());
        assert_eq!((until - from).num_hours(), 23);
    }

    #[test]
    fn a_span_nobody_could_mean_is_cut() {
        let today: NaiveDate = "2026-03-10".parse().unwrap();
        let far = span(Some("2001-01-01".parse().unwrap()), Some(NaiveDate::MAX), today, 41);
        assert_eq!(far, ("2025-03-09".parse().unwrap(), today));
        assert_eq!(span(None, None, today, 10).0.to_string(), "2026-02-28");
        assert_eq!(asked(Some(NaiveDate::MIN), today), today);
    }

    #[test]
    fn weeks_begin_on_monday() {
        let sunday: NaiveDate = "2026-03-15".parse().unwrap();
        assert_eq!(monday(sunday).to_string(), "2026-03-09");
        assert_eq!((weekday(sunday), clock(570)), (6, "09:30".to_owned()));
    }
}
