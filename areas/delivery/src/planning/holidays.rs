//! Days on which Italy is closed, each with the years in which the law says so.

use chrono::{Datelike, Duration, NaiveDate};

/// A public holiday, named by its message key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    pub key: &'static str,
}

#[derive(Clone, Copy)]
enum Falls {
    Every { month: u32, day: u32 },
    AfterEaster { days: i64 },
}

struct Line {
    key: &'static str,
    falls: Falls,
    since: i32,
    until: Option<i32>,
}

const fn fixed(key: &'static str, month: u32, day: u32, since: i32) -> Line {
    Line { key, falls: Falls::Every { month, day }, since, until: None }
}

const fn moving(key: &'static str, days: i64, since: i32) -> Line {
    Line { key, falls: Falls::AfterEaster { days }, since, until: None }
}

/// L. 260/1949 and its changes: L. 54/1977 (away: Epiphany, 2 June), DPR 792/1985 (Epiphany back),
/// L. 336/2000 (2 June back), L. 151/2025 (4 October, from 2026).
/// A patron saint's day is local: it is given with the series as a day of closure.
const HOLIDAYS: &[Line] = &[
    fixed("delivery-holiday-new-year", 1, 1, 1949),
    Line { until: Some(1976), ..fixed("delivery-holiday-epiphany", 1, 6, 1949) },
    fixed("delivery-holiday-epiphany", 1, 6, 1986),
    moving("delivery-holiday-easter", 0, 1949),
    moving("delivery-holiday-easter-monday", 1, 1949),
    fixed("delivery-holiday-liberation", 4, 25, 1949),
    fixed("delivery-holiday-labour", 5, 1, 1949),
    Line { until: Some(1976), ..fixed("delivery-holiday-republic", 6, 2, 1949) },
    fixed("delivery-holiday-republic", 6, 2, 2001),
    fixed("delivery-holiday-assumption", 8, 15, 1949),
    fixed("delivery-holiday-saint-francis", 10, 4, 2026),
    fixed("delivery-holiday-all-saints", 11, 1, 1949),
    fixed("delivery-holiday-immaculate", 12, 8, 1949),
    fixed("delivery-holiday-christmas", 12, 25, 1949),
    fixed("delivery-holiday-saint-stephen", 12, 26, 1949),
];

/// The holiday that falls on a day, if one does.
pub fn on(day: NaiveDate) -> Option<Holiday> {
    let line = HOLIDAYS.iter().find(|line| line.in_force(day.year()) && line.falls_on(day))?;
    Some(Holiday { key: line.key })
}

impl Line {
    fn in_force(&self, year: i32) -> bool {
        self.since <= year && self.until.is_none_or(|last| year <= last)
    }

    fn falls_on(&self, day: NaiveDate) -> bool {
        match self.falls {
            Falls::Every { month, day: number } => (day.month(), day.day()) == (month, number),
            Falls::AfterEaster { days } => {
                easter(day.year()).is_some_and(|e| day == e + Duration::days(days))
            }
        }
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, within) = (year % 19, year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (within / 4) - epact - within % 4) % 7;
    let shift = (golden + 11 * epact + 22 * weekday) / 451;
    let march = epact + weekday - 7 * shift + 114;

    let (month, day) = (u32::try_from(march / 31).ok()?, u32::try_from(march % 31 + 1).ok()?);
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendars_say() {
        for (year, month, number) in [
            (1961, 4, 2),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2038, 4, 25),
        ] {
            assert_eq!(easter(year), Some(day(year, month, number)));
        }
    }

    #[test]
    fn easter_monday_is_a_holiday_and_easter_tuesday_is_not() {
        assert_eq!(on(day(2026, 4, 6)).unwrap().key, "delivery-holiday-easter-monday");
        assert_eq!(on(day(2026, 4, 7)), None);
    }

    #[test]
    fn a_holiday_holds_only_in_the_years_the_law_gave_it() {
        assert!(on(day(2026, 10, 4)).is_some());
        assert!(on(day(2025, 10, 4)).is_none(), "Saint Francis came back in 2026");
        assert!(on(day(1980, 1, 6)).is_none(), "Epiphany was away from 1977 to 1985");
        assert!(on(day(1986, 1, 6)).is_some());
        assert!(on(day(1999, 6, 2)).is_none());
        assert!(on(day(2001, 6, 2)).is_some());
    }

    #[test]
    fn a_patron_saint_is_no_national_holiday() {
        assert_eq!(on(day(2026, 1, 31)), None);
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_between_22_march_and_25_april(year in 1583..4000_i32) {
            let found = easter(year).unwrap();

            prop_assert_eq!(found.weekday(), Weekday::Sun);
            prop_assert!(day(year, 3, 22) <= found && found <= day(year, 4, 25));
        }
    }
}
