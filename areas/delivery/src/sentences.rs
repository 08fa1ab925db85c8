//! The few sentences that are put together from several values, the same on every page.

use kernel::Arg;
use web::Page;

use crate::planning::queries::SessionLine;

/// "mar 10 mar 2026, 9:00-11:00 · Centro Stranieri".
pub fn when_and_where(page: &Page, session: &SessionLine) -> String {
    let values = [
        ("day", Arg::from(page.day(session.held_on))),
        ("from", Arg::from(page.time(session.starts_at))),
        ("until", Arg::from(page.time(session.ends_at))),
        ("place", Arg::from(session.place.as_str())),
    ];
    page.ta("delivery-session-when", &values)
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
