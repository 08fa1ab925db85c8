//! For how long a file may be opened in an emergency, from `data/emergency.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

/// What holds from a day on.
#[derive(Clone, Debug, Deserialize)]
pub struct Terms {
    from: NaiveDate,
    /// What is offered; the first is chosen beforehand.
    pub hours: Vec<i64>,
    /// The shortest reason.
    pub letters: usize,
    /// Days for which those who follow the person are told.
    pub shown_days: i64,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "every row says where it comes from; a test holds it to that")
    )]
    source: String,
}

#[derive(Deserialize)]
struct File {
    terms: Vec<Terms>,
}

static TERMS: LazyLock<Vec<Terms>> = LazyLock::new(|| {
    let file: Result<File, _> = toml::from_str(include_str!("../../../data/emergency.toml"));
    // The file is compiled in and read by a test: it cannot be wrong in a program that was released.
    file.expect("data/emergency.toml can be read").terms
});

/// The terms in force on a day; none before the first row.
pub fn on(day: NaiveDate) -> Option<&'static Terms> {
    TERMS.iter().filter(|terms| terms.from <= day).max_by_key(|terms| terms.from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_every_row_can_be_used() {
        for terms in TERMS.iter() {
            assert!(!terms.hours.is_empty() && terms.hours.iter().all(|hours| (1..=168).contains(hours)));
            assert!(terms.letters > 0 && terms.shown_days > 0 && !terms.source.is_empty());
        }
    }

    #[test]
    fn before_the_first_row_there_is_no_emergency_access() {
        assert!(on(NaiveDate::from_ymd_opt(2020, 1, 1).unwrap()).is_none());
        assert!(on(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()).is_some());
    }
}
