//! Days, limits and numbers to call, from `data/requests.toml`.

use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::words::Kind;

#[derive(Clone, Debug, Deserialize)]
pub struct Terms {
    from: toml::value::Datetime,
    mediation: u32,
    orientation: u32,
    legal: u32,
    course: u32,
    work: u32,
    other: u32,
    urgent: u32,
    pub duplicate_days: i64,
    pub keep_days: i64,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Limits {
    from: toml::value::Datetime,
    pub ask_per_address: i64,
    pub ask_in_all: i64,
    pub wrong_per_address: i64,
    pub wrong_in_all: i64,
    pub confirm_tries: i64,
    pub confirm_minutes: i64,
    pub own_code_days: i64,
    pub own_look_minutes: i64,
}

/// A number to call when somebody is in danger.
#[derive(Clone, Debug, Deserialize)]
pub struct Call {
    from: toml::value::Datetime,
    pub number: String,
    pub key: String,
}

/// A language by the name its speakers give it.
#[derive(Clone, Debug, Deserialize)]
pub struct Tongue {
    pub code: String,
    pub name: String,
}

#[derive(Deserialize)]
struct Closed {
    every: Vec<String>,
    on: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    terms: Vec<Terms>,
    limits: Vec<Limits>,
    call: Vec<Call>,
    language: Vec<Tongue>,
    closed: Closed,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    // Compiled in and read by the tests of this file: it cannot be malformed in a program that was built.
    toml::from_str(include_str!("../../../../data/requests.toml"))
        .expect("data/requests.toml is checked by tests")
});

fn day(written: &toml::value::Datetime) -> NaiveDate {
    written.to_string().parse().unwrap_or(NaiveDate::MIN)
}

pub fn terms(on: NaiveDate) -> &'static Terms {
    FILE.terms.iter().rfind(|row| day(&row.from) <= on).unwrap_or(&FILE.terms[0])
}

pub fn limits(on: NaiveDate) -> &'static Limits {
    FILE.limits.iter().rfind(|row| day(&row.from) <= on).unwrap_or(&FILE.limits[0])
}

pub fn calls(on: NaiveDate) -> Vec<&'static Call> {
    FILE.call.iter().filter(|call| day(&call.from) <= on).collect()
}

/// Languages people are asked for first.
pub fn tongues() -> &'static [Tongue] {
    &FILE.language
}

/// The last day by which somebody answers what was asked on a day.
pub fn due(kind: Kind, is_urgent: bool, asked_on: NaiveDate) -> NaiveDate {
    let terms = terms(asked_on);
    let days = match kind {
        _ if is_urgent => terms.urgent,
        Kind::Mediation => terms.mediation,
        Kind::Orientation => terms.orientation,
        Kind::Legal => terms.legal,
        Kind::Course => terms.course,
        Kind::Work => terms.work,
        Kind::Other => terms.other,
    };
    let mut due = asked_on;
    for _ in 0..days {
        due = due + Days::new(1);
        while !is_working(due) {
            due = due + Days::new(1);
        }
    }
    due
}

fn is_working(on: NaiveDate) -> bool {
    let is_weekend = matches!(on.weekday(), Weekday::Sat | Weekday::Sun);
    let every = on.format("%m-%d").to_string();
    let once = on.to_string();
    !is_weekend && !FILE.closed.every.contains(&every) && !FILE.closed.on.contains(&once)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    #[test]
    fn an_answer_is_due_after_working_days_and_urgent_ones_after_one() {
        assert_eq!(due(Kind::Mediation, false, on("2026-03-10")), on("2026-03-13"));
        assert_eq!(due(Kind::Mediation, true, on("2026-03-13")), on("2026-03-16"), "over a weekend");
        assert_eq!(due(Kind::Legal, true, on("2026-04-03")), on("2026-04-07"), "over Easter Monday");
        assert_eq!(due(Kind::Other, true, on("2026-12-24")), on("2026-12-28"), "over Christmas");
    }

    #[test]
    fn every_row_says_from_when_and_every_number_has_a_text() {
        assert!(FILE.terms.iter().all(|row| day(&row.from) > NaiveDate::MIN && row.duplicate_days > 0));
        assert!(FILE.limits.iter().all(|row| day(&row.from) > NaiveDate::MIN && row.ask_per_address > 0));
        assert!(FILE.call.iter().all(|call| call.key.starts_with("asking-call-")));
        assert_eq!(calls(on("2026-03-10")).len(), 3);
        for tongue in tongues() {
            assert!(organisations::codes::language(&tongue.code).is_some(), "{} is no language", tongue.code);
        }
    }
}
