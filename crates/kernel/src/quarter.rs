//! Calendar quarters: the rhythm of FAMI monitoring (they end 31/3, 30/6, 30/9, 31/12).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::Period;

/// A calendar quarter, written `2023-Q2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quarter {
    year: i32,
    number: u32,
}

/// The text is not a quarter such as `2023-Q2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuarterError;

impl Quarter {
    /// Quarter `number` (1 to 4) of `year` (1900 to 2200).
    pub fn new(year: i32, number: u32) -> Option<Quarter> {
        ((1..=4).contains(&number) && (1900..=2200).contains(&year)).then_some(Quarter { year, number })
    }

    /// The quarter `day` falls in; days outside 1900-2200 count as the nearest of those years.
    pub fn of(day: NaiveDate) -> Quarter {
        Quarter { year: day.year().clamp(1900, 2200), number: day.month0() / 3 + 1 }
    }

    pub fn year(self) -> i32 {
        self.year
    }

    pub fn number(self) -> u32 {
        self.number
    }

    pub fn first_day(self) -> NaiveDate {
        // Year and month are kept in range by the constructors.
        NaiveDate::from_ymd_opt(self.year, self.number * 3 - 2, 1).unwrap_or(NaiveDate::MIN)
    }

    pub fn last_day(self) -> NaiveDate {
        self.next().first_day() - Days::new(1)
    }

    pub fn next(self) -> Quarter {
        match self.number {
            4 => Quarter { year: self.year + 1, number: 1 },
            number => Quarter { year: self.year, number: number + 1 },
        }
    }

    pub fn previous(self) -> Quarter {
        match self.number {
            1 => Quarter { year: self.year - 1, number: 4 },
            number => Quarter { year: self.year, number: number - 1 },
        }
    }

    pub fn period(self) -> Period {
        Period::new(Some(self.first_day()), Some(self.last_day()))
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = QuarterError;

    fn from_str(text: &str) -> Result<Quarter, QuarterError> {
        let (year, number) = text.trim().split_once("-Q").ok_or(QuarterError)?;
        let year = year.parse().map_err(|_| QuarterError)?;
        let number = number.parse().map_err(|_| QuarterError)?;
        Quarter::new(year, number).ok_or(QuarterError)
    }
}

impl TryFrom<String> for Quarter {
    type Error = QuarterError;

    fn try_from(text: String) -> Result<Quarter, QuarterError> {
        text.parse()
    }
}

impl From<Quarter> for String {
    fn from(quarter: Quarter) -> String {
        quarter.to_string()
    }
}

impl fmt::Display for QuarterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("write a quarter as 2023-Q2")
    }
}

impl std::error::Error for QuarterError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_end_on_the_last_day_of_march_june_september_and_december() {
        let ends: Vec<String> =
            (1..=4).filter_map(|n| Quarter::new(2024, n)).map(|q| q.last_day().to_string()).collect();
        assert_eq!(ends, ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]);
    }

    #[test]
    fn a_quarter_is_read_back_as_it_was_written() {
        let quarter = Quarter::new(2023, 2).unwrap();
        assert_eq!(quarter.to_string().parse(), Ok(quarter));
        assert_eq!(quarter.next().previous(), quarter);
        assert_eq!(Quarter::of(quarter.last_day()), quarter);
    }

    #[test]
    fn what_is_no_quarter_is_refused() {
        for text in ["2023", "2023-Q5", "2023-Q0", "23Q1", "x-Q1"] {
            assert_eq!(text.parse::<Quarter>(), Err(QuarterError), "{text}");
        }
    }
}
