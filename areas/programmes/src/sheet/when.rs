//! A date as precise as the document is: a day, about a month, about a year, or unknown.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// When something happens, with the precision the source gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    On(NaiveDate),
    /// Some time in the month that starts on this day.
    InMonth(NaiveDate),
    /// Some time in the year that starts on this day.
    InYear(NaiveDate),
    #[default]
    Unknown,
}

impl When {
    /// Reads `2025-06-30`, `2025-06`, `2025` or `unknown`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "unknown" {
            return Some(Self::Unknown);
        }
        let mut parts = text.split('-');
        let year: i32 = number(parts.next()?, 4)?;
        let month = parts.next().map(|month| number(month, 2));
        let day = parts.next().map(|day| number(day, 2));
        if parts.next().is_some() {
            return None;
        }
        match (month, day) {
            (None, _) => NaiveDate::from_ymd_opt(year, 1, 1).map(Self::InYear),
            (Some(month), None) => NaiveDate::from_ymd_opt(year, month?, 1).map(Self::InMonth),
            (Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month?, day?).map(Self::On),
        }
    }

    /// Digits in the order of a day, month or year, whether or not the calendar has it.
    pub fn is_written_as_a_day(text: &str) -> bool {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let lengths: Vec<usize> = text.split('-').map(str::len).collect();
        text.split('-').all(digits) && matches!(lengths[..], [4, 2] | [4, 2, 2])
    }

    /// The earliest day it can mean: what a start is planned from.
    pub fn first_day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) | Self::InMonth(day) | Self::InYear(day) => Some(day),
            Self::Unknown => None,
        }
    }

    /// The latest day it can mean: what an end is planned to.
    pub fn last_day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::InMonth(day) => last_of(day, 1),
            Self::InYear(day) => last_of(day, 12),
            Self::Unknown => None,
        }
    }

    /// The source gave less than a day.
    pub fn is_about(self) -> bool {
        matches!(self, Self::InMonth(_) | Self::InYear(_))
    }
}

fn last_of(first: NaiveDate, months: u32) -> Option<NaiveDate> {
    first.checked_add_months(Months::new(months))?.checked_sub_days(Days::new(1))
}

fn number<N: std::str::FromStr>(text: &str, digits: usize) -> Option<N> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_month_is_about_and_spans_all_its_days() {
        let june = When::parse("2025-06").unwrap();
        assert!(june.is_about());
        assert_eq!(june.first_day(), Some(day(2025, 6, 1)));
        assert_eq!(june.last_day(), Some(day(2025, 6, 30)));
    }

    #[test]
    fn a_year_is_about_and_ends_with_december() {
        assert_eq!(When::parse("2024").unwrap().last_day(), Some(day(2024, 12, 31)));
    }

    #[test]
    fn a_day_is_a_day() {
        let end = When::parse("2029-09-30").unwrap();
        assert_eq!(
            (end.first_day(), end.last_day(), end.is_about()),
            (Some(day(2029, 9, 30)), Some(day(2029, 9, 30)), false)
        );
    }

    #[test]
    fn days_that_do_not_exist_and_other_orders_are_refused() {
        for text in
            ["2025-02-30", "30-06-2025", "30/06/2025", "2025-13", "25-06", "2025-6-1", "", "giugno 2025"]
        {
            assert_eq!(When::parse(text), None, "{text}");
        }
    }
}
