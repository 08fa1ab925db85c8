//! The kinds of residence permit, from `data/permits.toml`: names, law, longest duration, whether one may work.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Work {
    Yes,
    No,
    Conditional,
}

impl Work {
    pub fn key(self) -> &'static str {
        match self {
            Work::Yes => "people-work-yes",
            Work::No => "people-work-no",
            Work::Conditional => "people-work-conditional",
        }
    }
}

/// One kind of permit, as the law had it from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Permit {
    pub code: String,
    it: String,
    en: String,
    pub law: String,
    pub months: u32,
    pub work: Work,
    #[serde(default)]
    work_it: String,
    #[serde(default)]
    work_en: String,
    /// Days from the application after which one may work.
    #[serde(default)]
    pub work_after_days: Option<i64>,
    /// The most hours a week.
    #[serde(default)]
    pub work_hours_a_week: Option<i64>,
    pub valid_from: NaiveDate,
    #[serde(default)]
    pub valid_until: Option<NaiveDate>,
    pub source: String,
}

impl Permit {
    pub fn name(&self, locale: &str) -> &str {
        if locale == "it" { &self.it } else { &self.en }
    }

    /// Under which condition, or with which limit, one may work; empty where there is nothing to add.
    pub fn work_note(&self, locale: &str) -> &str {
        if locale == "it" { &self.work_it } else { &self.work_en }
    }
}

/// From which age one may work, since a day.
#[derive(Clone, Debug, Deserialize)]
pub struct LeastAge {
    pub least: i32,
    valid_from: NaiveDate,
    pub source: String,
}

/// Whether a pending renewal keeps the right to work, since a day.
#[derive(Clone, Debug, Deserialize)]
pub struct Renewal {
    pub keeps: bool,
    valid_from: NaiveDate,
    pub source: String,
}

#[derive(Deserialize)]
struct File {
    permit: Vec<Permit>,
    age: Vec<LeastAge>,
    renewal: Vec<Renewal>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    let file: Result<File, _> = toml::from_str(include_str!("../../data/permits.toml"));
    // The file is compiled in and read by a test: it cannot be wrong in a program that was released.
    file.expect("data/permits.toml can be read")
});

static PERMITS: LazyLock<&'static Vec<Permit>> = LazyLock::new(|| &FILE.permit);

/// The kinds in force on a day, in the order of the file.
pub fn all(on: NaiveDate) -> Vec<&'static Permit> {
    let is_in_force =
        |permit: &&Permit| permit.valid_from <= on && permit.valid_until.is_none_or(|until| on <= until);
    PERMITS.iter().filter(is_in_force).collect()
}

/// A kind as it is, or was last.
pub fn kind(code: &str) -> Option<&'static Permit> {
    PERMITS.iter().rev().find(|permit| permit.code == code)
}

/// A kind as the law had it on a day; as it was last where the law no longer, or not yet, knows it.
pub fn kind_on(code: &str, on: NaiveDate) -> Option<&'static Permit> {
    all(on).into_iter().rev().find(|permit| permit.code == code).or_else(|| kind(code))
}

pub fn least_age(on: NaiveDate) -> Option<&'static LeastAge> {
    FILE.age.iter().filter(|row| row.valid_from <= on).max_by_key(|row| row.valid_from)
}

pub fn renewal(on: NaiveDate) -> Option<&'static Renewal> {
    FILE.renewal.iter().filter(|row| row.valid_from <= on).max_by_key(|row| row.valid_from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_every_row_says_where_it_comes_from() {
        for permit in PERMITS.iter() {
            assert!(
                !permit.it.is_empty() && !permit.en.is_empty() && !permit.source.is_empty(),
                "{}",
                permit.code
            );
        }
        assert!(PERMITS.len() >= 21);
        assert!(FILE.age.iter().all(|row| row.least > 0 && !row.source.is_empty()));
        assert!(FILE.renewal.iter().all(|row| !row.source.is_empty()));
    }

    #[test]
    fn versions_of_a_kind_follow_one_another_without_meeting() {
        for permit in PERMITS.iter() {
            assert!(permit.valid_until.is_none_or(|until| until >= permit.valid_from), "{}", permit.code);
            let others = PERMITS.iter().filter(|other| other.code == permit.code);
            let together = others.filter(|other| {
                other.valid_from <= permit.valid_from
                    && other.valid_until.is_none_or(|until| permit.valid_from <= until)
            });
            assert_eq!(together.count(), 1, "{} of {}", permit.code, permit.valid_from);
        }
    }

    #[test]
    fn a_kind_of_later_law_does_not_exist_before() {
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let has = |on| all(on).iter().any(|permit| permit.code == "cs-sfrutt");
        assert!(!has(day(2020)) && has(day(2026)));
    }
}
