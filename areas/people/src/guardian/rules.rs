//! When a guardian stands in for somebody. Pure.

use chrono::{Months, NaiveDate};

use crate::birth::Birth;

/// Why a guardian was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NameMissing,
    CourtMissing,
    EndsBeforeItBegins,
    OfAge { since: NaiveDate },
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NameMissing => Self::new("people-guardian-name-missing").on("name"),
            Refusal::CourtMissing => Self::new("people-guardian-court-missing").on("court"),
            Refusal::EndsBeforeItBegins => Self::new("people-guardian-ends-before").on("until"),
            Refusal::OfAge { since } => Self::new("people-guardian-of-age").on("from").with("day", since),
        }
    }
}

const OF_AGE: u32 = 18;

/// The day somebody comes of age; from a year alone, as if born on the last day of June.
pub fn of_age_on(birth: &Birth) -> Option<NaiveDate> {
    let born = birth.date.or_else(|| NaiveDate::from_ymd_opt(birth.year?, 6, 30))?;
    born.checked_add_months(Months::new(12 * OF_AGE))
}

/// The last day a guardian stands in: as decreed, and never beyond the eve of the eighteenth birthday.
pub fn last_day(until_on: Option<NaiveDate>, birth: &Birth) -> Option<NaiveDate> {
    let eve = of_age_on(birth).and_then(|day| day.pred_opt());
    match (until_on, eve) {
        (Some(until), Some(eve)) => Some(until.min(eve)),
        (until, eve) => until.or(eve),
    }
}

pub fn record(
    name: &str,
    court: &str,
    (from, until): (NaiveDate, Option<NaiveDate>),
    birth: &Birth,
) -> Result<(), Refusal> {
    if name.trim().is_empty() {
        return Err(Refusal::NameMissing);
    }
    if court.trim().is_empty() {
        return Err(Refusal::CourtMissing);
    }
    if until.is_some_and(|until| until < from) {
        return Err(Refusal::EndsBeforeItBegins);
    }
    match of_age_on(birth).filter(|since| *since <= from) {
        Some(since) => Err(Refusal::OfAge { since }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn born(text: &str) -> Birth {
        Birth { year: None, date: Some(day(text)) }
    }

    #[test]
    fn a_guardian_stands_in_until_the_eve_of_the_eighteenth_birthday() {
        assert_eq!(last_day(None, &born("2008-03-11")), Some(day("2026-03-10")));
        assert_eq!(last_day(Some(day("2025-01-01")), &born("2008-03-11")), Some(day("2025-01-01")));
        assert_eq!(last_day(Some(day("2030-01-01")), &born("2008-03-11")), Some(day("2026-03-10")));
        assert_eq!(last_day(None, &Birth::default()), None);
    }

    #[test]
    fn who_was_born_on_the_twenty_ninth_of_february_comes_of_age_on_the_twenty_eighth() {
        assert_eq!(of_age_on(&born("2008-02-29")), Some(day("2026-02-28")));
        let year_only = Birth { year: Some(2008), date: None };
        assert_eq!(of_age_on(&year_only), Some(day("2026-06-30")));
    }

    #[test]
    fn an_adult_gets_no_guardian_and_a_guardian_has_a_name_a_court_and_an_order_of_days() {
        let from = (day("2026-03-10"), None);
        assert_eq!(record("Ada", "Tribunale", from, &born("2010-01-01")), Ok(()));
        assert_eq!(record(" ", "Tribunale", from, &born("2010-01-01")), Err(Refusal::NameMissing));
        assert_eq!(record("Ada", "", from, &born("2010-01-01")), Err(Refusal::CourtMissing));
        let since = day("2026-03-10");
        assert_eq!(record("Ada", "Tribunale", from, &born("2008-03-10")), Err(Refusal::OfAge { since }));
        let backwards = (day("2026-03-10"), Some(day("2026-03-09")));
        let refused = record("Ada", "Tribunale", backwards, &born("2010-01-01"));
        assert_eq!(refused, Err(Refusal::EndsBeforeItBegins));
    }
}
