//! Days and hours of the story.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

/// The place-th of several days that lie evenly between two.
pub fn spread(first: NaiveDate, last: NaiveDate, place: usize, of: usize) -> NaiveDate {
    let span = (last - first).num_days().max(0);
    let step = span * i64::try_from(place).unwrap_or_default() / i64::try_from(of.max(1)).unwrap_or(1);
    first + TimeDelta::days(step)
}

pub fn on_weekdays(first: NaiveDate, last: NaiveDate, days: &[Weekday]) -> Vec<NaiveDate> {
    first.iter_days().take_while(|day| *day <= last).filter(|day| days.contains(&day.weekday())).collect()
}

pub fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

/// The instant of an hour in Italy, near enough for a story: one hour before UTC's in winter and summer alike.
pub fn instant(day: NaiveDate, hour: u32) -> DateTime<Utc> {
    day.and_time(time(hour.saturating_sub(1))).and_utc()
}
