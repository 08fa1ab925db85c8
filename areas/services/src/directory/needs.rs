//! What people need, the kinds of office and of reception: lists with days, from `data/`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de};

/// How long a service goes unchecked where its needs do not say.
const USUAL_DAYS: i64 = 180;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub code: String,
    it: String,
    en: String,
    #[serde(default)]
    check_every_days: Option<i64>,
    #[serde(deserialize_with = "day")]
    from: NaiveDate,
    #[serde(default, deserialize_with = "some_day")]
    until: Option<NaiveDate>,
    #[expect(dead_code, reason = "kept beside each row for whoever checks the file")]
    certain: bool,
    #[expect(dead_code, reason = "kept beside each row for whoever checks the file")]
    source: String,
}

impl Term {
    pub fn name(&self, locale: &str) -> &str {
        if locale == "it" { &self.it } else { &self.en }
    }

    fn is_used_on(&self, on: NaiveDate) -> bool {
        self.from <= on && self.until.is_none_or(|until| on <= until)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsFile {
    need: Vec<Term>,
    office: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReceptionFile {
    reception: Vec<Term>,
}

// Compiled in and read by the tests of this file: neither can be malformed in a program that was built.
static NEEDS: LazyLock<NeedsFile> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../data/needs.toml")).expect("data/needs.toml is checked by tests")
});
static RECEPTION: LazyLock<ReceptionFile> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../../data/reception.toml"))
        .expect("data/reception.toml is checked by tests")
});

/// The needs in use on a day, in the order of the file.
pub fn needs(on: NaiveDate) -> Vec<&'static Term> {
    NEEDS.need.iter().filter(|term| term.is_used_on(on)).collect()
}

pub fn offices(on: NaiveDate) -> Vec<&'static Term> {
    NEEDS.office.iter().filter(|term| term.is_used_on(on)).collect()
}

pub fn receptions(on: NaiveDate) -> Vec<&'static Term> {
    RECEPTION.reception.iter().filter(|term| term.is_used_on(on)).collect()
}

/// A need as it is, or was last.
pub fn need(code: &str) -> Option<&'static Term> {
    NEEDS.need.iter().rev().find(|term| term.code == code)
}

pub fn office(code: &str) -> Option<&'static Term> {
    NEEDS.office.iter().rev().find(|term| term.code == code)
}

pub fn reception(code: &str) -> Option<&'static Term> {
    RECEPTION.reception.iter().rev().find(|term| term.code == code)
}

/// For how long a service that meets these needs may go unchecked.
pub fn check_every_days(codes: &[String]) -> i64 {
    let days = codes.iter().filter_map(|code| need(code)?.check_every_days);
    days.min().unwrap_or(USUAL_DAYS)
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    let date = written.date.ok_or_else(|| de::Error::custom("a day is expected, as in 2017-03-01"))?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        .ok_or_else(|| de::Error::custom("this day does not exist"))
}

fn some_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_can_be_read_and_every_term_has_both_names() {
        let today = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
        for term in needs(today).into_iter().chain(offices(today)).chain(receptions(today)) {
            assert!(!term.it.is_empty() && !term.en.is_empty(), "{}", term.code);
        }
        assert!(needs(today).len() >= 15);
        assert!(reception("none").is_some());
    }

    #[test]
    fn the_need_that_changes_quickest_says_how_often_to_check() {
        assert_eq!(check_every_days(&["school".to_owned(), "food".to_owned()]), 90);
        assert_eq!(check_every_days(&[]), USUAL_DAYS);
    }
}
