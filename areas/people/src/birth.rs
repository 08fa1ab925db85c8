//! When somebody was born: the day, or the year alone where that is all anybody knows. Pure.

use chrono::{Datelike, NaiveDate};
use kernel::Refusal;

/// A birth as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Birth {
    pub year: Option<i32>,
    pub date: Option<NaiveDate>,
}

/// Why a birth was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBorn {
    InTheFuture,
    TooLongAgo,
    YearAndDateDisagree,
}

const OLDEST: i32 = 120;

impl From<NotBorn> for Refusal {
    fn from(reason: NotBorn) -> Refusal {
        match reason {
            NotBorn::InTheFuture => Refusal::new("people-birth-in-the-future").on("birth_date"),
            NotBorn::TooLongAgo => {
                Refusal::new("people-birth-too-long-ago").on("birth_date").with("oldest", OLDEST)
            }
            NotBorn::YearAndDateDisagree => Refusal::new("people-birth-disagrees").on("birth_year"),
        }
    }
}

impl Birth {
    /// What is known, seen from `today`; both may be missing.
    pub fn known(date: Option<NaiveDate>, year: Option<i32>, today: NaiveDate) -> Result<Birth, NotBorn> {
        if let (Some(date), Some(year)) = (date, year)
            && date.year() != year
        {
            return Err(NotBorn::YearAndDateDisagree);
        }
        let year = date.map(|date| date.year()).or(year);
        if date.is_some_and(|date| date > today) || year.is_some_and(|year| year > today.year()) {
            return Err(NotBorn::InTheFuture);
        }
        if year.is_some_and(|year| year < today.year() - OLDEST) {
            return Err(NotBorn::TooLongAgo);
        }
        Ok(Birth { year, date })
    }

    /// Age on a day: exact from a date; from a year, as if born on the last day of June.
    pub fn age_on(&self, day: NaiveDate) -> Option<i32> {
        let born = self.date.or_else(|| self.year.and_then(|year| NaiveDate::from_ymd_opt(year, 6, 30)))?;
        let before_birthday = (day.month(), day.day()) < (born.month(), born.day());
        Some(day.year() - born.year() - i32::from(before_birthday))
    }

    pub fn is_year_only(&self) -> bool {
        self.year.is_some() && self.date.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    const fn today() -> (i32, u32, u32) {
        (2026, 3, 10)
    }

    fn known(date: Option<NaiveDate>, year: Option<i32>) -> Result<Birth, NotBorn> {
        let (y, m, d) = today();
        Birth::known(date, year, day(y, m, d))
    }

    #[test]
    fn the_year_follows_from_the_day() {
        assert_eq!(known(Some(day(1990, 5, 1)), None).unwrap().year, Some(1990));
    }

    #[test]
    fn a_year_alone_is_enough_and_says_so() {
        let birth = known(None, Some(1990)).unwrap();
        assert!(birth.is_year_only());
        assert_eq!(birth.age_on(day(2026, 3, 10)), Some(35));
    }

    #[test]
    fn nothing_known_is_allowed() {
        assert_eq!(known(None, None).unwrap().age_on(day(2026, 3, 10)), None);
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        assert!(known(Some(day(2026, 3, 10)), None).is_ok(), "today is fine");
        assert_eq!(known(Some(day(2026, 3, 11)), None), Err(NotBorn::InTheFuture));
        assert_eq!(known(None, Some(2027)), Err(NotBorn::InTheFuture));
    }

    #[test]
    fn nobody_is_older_than_the_oldest() {
        assert!(known(None, Some(1906)).is_ok());
        assert_eq!(known(None, Some(1905)), Err(NotBorn::TooLongAgo));
    }

    #[test]
    fn a_day_and_another_year_disagree() {
        assert_eq!(known(Some(day(1990, 5, 1)), Some(1991)), Err(NotBorn::YearAndDateDisagree));
    }

    #[test]
    fn age_grows_on_the_birthday() {
        let birth = known(Some(day(2008, 3, 10)), None).unwrap();
        assert_eq!(birth.age_on(day(2026, 3, 9)), Some(17));
        assert_eq!(birth.age_on(day(2026, 3, 10)), Some(18));
    }
}
