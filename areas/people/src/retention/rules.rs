//! Until when somebody is kept. Pure.

use chrono::{Datelike, Months, NaiveDate};
use serde::Deserialize;

/// From when the time is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// From the last day of the year of the last activity.
    YearEnd,
    /// From the day of the last activity.
    Day,
}

/// The shortest reason: whoever answers for it later must understand it.
const LETTERS: usize = 10;

/// Why a run is not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    ReasonTooShort,
    NotReady,
    Nobody,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::ReasonTooShort => {
                Self::new("people-erase-reason-short").on("reason").with("letters", LETTERS as i64)
            }
            Refusal::NotReady => Self::new("people-retention-not-ready"),
            Refusal::Nobody => Self::new("people-retention-nobody"),
        }
    }
}

/// The last day somebody is kept.
pub fn kept_until(last_activity: NaiveDate, years: u32, counts: Counts) -> NaiveDate {
    let from = match counts {
        Counts::Day => last_activity,
        Counts::YearEnd => NaiveDate::from_ymd_opt(last_activity.year(), 12, 31).unwrap_or(last_activity),
    };
    from.checked_add_months(Months::new(12 * years)).unwrap_or(NaiveDate::MAX)
}

pub fn carry_out(reason: &str, is_ready: bool, persons: i32) -> Result<(), Refusal> {
    if !is_ready {
        return Err(Refusal::NotReady);
    }
    if persons == 0 {
        return Err(Refusal::Nobody);
    }
    let letters = reason.chars().filter(|letter| letter.is_alphanumeric()).count();
    if letters < LETTERS { Err(Refusal::ReasonTooShort) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn five_years_from_the_end_of_the_year_of_the_last_activity() {
        assert_eq!(kept_until(day("2020-01-01"), 5, Counts::YearEnd), day("2025-12-31"));
        assert_eq!(kept_until(day("2020-12-31"), 5, Counts::YearEnd), day("2025-12-31"));
        assert_eq!(kept_until(day("2024-02-29"), 2, Counts::Day), day("2026-02-28"));
    }

    #[test]
    fn a_run_needs_a_list_somebody_looked_at_and_a_reason() {
        assert_eq!(carry_out("fine della conservazione", true, 3), Ok(()));
        assert_eq!(carry_out("boh", true, 3), Err(Refusal::ReasonTooShort));
        assert_eq!(carry_out("fine della conservazione", false, 3), Err(Refusal::NotReady));
        assert_eq!(carry_out("fine della conservazione", true, 0), Err(Refusal::Nobody));
    }
}
