//! The few sentences that are put together from several values, the same on every page.

use chrono::{DateTime, Utc};
use kernel::Arg;
use web::Page;

use crate::planning::queries::SessionLine;

/// "mar 10 mar 2026, 9:00-11:00 · Centro Stranieri".
pub fn when_and_where(page: &Page, session: &SessionLine) -> String {
    slot(page, session.starts_at, session.ends_at, &session.place)
}

/// The same of any time and place; without a place, the time alone.
pub fn slot(page: &Page, starts_at: DateTime<Utc>, ends_at: DateTime<Utc>, place: &str) -> String {
    let day = starts_at.with_timezone(&chrono_tz::Europe::Rome).date_naive();
    let values = [
        ("day", Arg::from(page.day(day))),
        ("from", Arg::from(page.time(starts_at))),
        ("until", Arg::from(page.time(ends_at))),
    ];
    let time = page.ta("delivery-session-when", &values);
    if place.is_empty() { time } else { format!("{time} · {place}") }
}

/// The same, with "incontro 12 di 40" before it and who leads it after.
pub fn lead(page: &Page, session: &SessionLine, leader: &str, place: Option<(i64, i64)>) -> String {
    let mut parts = Vec::new();
    if let Some((number, of)) = place {
        let values = [("number", Arg::from(number)), ("of", Arg::from(of))];
        parts.push(page.ta("delivery-session-number", &values));
    }
    parts.push(when_and_where(page, session));
    if !leader.is_empty() {
        parts.push(page.t1("delivery-session-led-by", "leader", leader));
    }
    parts.join(" · ")
}
