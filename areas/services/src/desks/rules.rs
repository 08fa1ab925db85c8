//! When a desk is open, what its hours, rooms and procedures may be, and how long people wait. Pure.

use chrono::{DateTime, NaiveDate, Utc};

use super::when::weekday;

pub const SHORTEST_SLOT: i32 = 5;
pub const LONGEST_SLOT: i32 = 240;

/// Why a desk cannot be set up as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    EndsBeforeItStarts,
    /// Appointments are cut in steps of five minutes.
    NotInFives,
    OverlapsOtherHours,
    Ended,
    ClosureBackwards,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        match refusal {
            Refusal::EndsBeforeItStarts => kernel::Refusal::new("services-hours-backwards").on("until"),
            Refusal::NotInFives => kernel::Refusal::new("services-desk-not-in-fives").on("minutes"),
            Refusal::OverlapsOtherHours => kernel::Refusal::new("services-hours-overlap").on("from"),
            Refusal::Ended => kernel::Refusal::new("services-desk-ended-already"),
            Refusal::ClosureBackwards => kernel::Refusal::new("services-closure-backwards").on("last_on"),
        }
    }
}

/// A spell of a week in which a desk is open, and since when that holds. Minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spell {
    pub weekday: i32,
    pub from: i32,
    pub until: i32,
    pub since: NaiveDate,
    pub ends: Option<NaiveDate>,
}

impl Spell {
    fn holds_on(&self, day: NaiveDate) -> bool {
        self.weekday == weekday(day) && self.since <= day && self.ends.is_none_or(|last| day <= last)
    }

    fn meets(&self, other: &Spell) -> bool {
        let days = self.since <= other.ends.unwrap_or(NaiveDate::MAX)
            && other.since <= self.ends.unwrap_or(NaiveDate::MAX);
        self.weekday == other.weekday && days && self.from < other.until && other.from < self.until
    }
}

/// A desk's week and the days it stays closed, first and last.
#[derive(Clone, Debug, Default)]
pub struct Hours {
    pub spells: Vec<Spell>,
    pub closures: Vec<(NaiveDate, NaiveDate)>,
}

impl Hours {
    /// From and until in minutes, in their order; nothing on a public holiday or a day of closure.
    pub fn open_on(&self, day: NaiveDate, is_holiday: bool) -> Vec<(i32, i32)> {
        if is_holiday || self.closures.iter().any(|(first, last)| (*first..=*last).contains(&day)) {
            return Vec::new();
        }
        let mut open: Vec<(i32, i32)> = self
            .spells
            .iter()
            .filter(|spell| spell.holds_on(day))
            .map(|spell| (spell.from, spell.until))
            .collect();
        open.sort_unstable();
        open
    }

    pub fn admit(&self, new: &Spell) -> Result<(), Refusal> {
        if new.from >= new.until || new.ends.is_some_and(|last| last < new.since) {
            return Err(Refusal::EndsBeforeItStarts);
        }
        if self.spells.iter().any(|spell| spell.meets(new)) {
            return Err(Refusal::OverlapsOtherHours);
        }
        Ok(())
    }
}

pub fn length(minutes: i32) -> Result<i32, Refusal> {
    match minutes % 5 == 0 && (SHORTEST_SLOT..=LONGEST_SLOT).contains(&minutes) {
        true => Ok(minutes),
        false => Err(Refusal::NotInFives),
    }
}

/// Whole minutes from one moment to another, never less than nothing.
pub fn between(from: DateTime<Utc>, until: DateTime<Utc>) -> i64 {
    (until - from).num_minutes().max(0)
}

/// The value below which `percent` of the values lie, by the nearest rank; nothing of nothing.
pub fn percentile(values: &[i64], percent: usize) -> Option<i64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let rank = (percent * sorted.len()).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn tuesday(from: i32, until: i32) -> Spell {
        Spell { weekday: 1, from, until, since: day("2026-01-01"), ends: None }
    }

    #[test]
    fn a_desk_is_open_on_its_weekdays_while_its_hours_hold() {
        let hours = Hours { spells: vec![tuesday(840, 1020), tuesday(540, 720)], closures: vec![] };
        assert_eq!(hours.open_on(day("2026-03-10"), false), [(540, 720), (840, 1020)]);
        assert!(hours.open_on(day("2026-03-11"), false).is_empty());
        assert!(hours.open_on(day("2025-12-30"), false).is_empty(), "before its hours hold");
        assert!(hours.open_on(day("2026-06-02"), true).is_empty(), "a holiday that is a Tuesday");
    }

    #[test]
    fn a_day_of_closure_has_no_hours() {
        let closures = vec![(day("2026-03-09"), day("2026-03-13"))];
        let hours = Hours { spells: vec![tuesday(540, 720)], closures };
        assert!(hours.open_on(day("2026-03-10"), false).is_empty());
        assert_eq!(hours.open_on(day("2026-03-17"), false), [(540, 720)]);
    }

    #[test]
    fn two_spells_never_overlap_on_the_same_day() {
        let hours = Hours { spells: vec![tuesday(540, 720)], closures: vec![] };
        assert_eq!(hours.admit(&tuesday(700, 800)), Err(Refusal::OverlapsOtherHours));
        assert_eq!(hours.admit(&tuesday(720, 800)), Ok(()));
        assert_eq!(hours.admit(&tuesday(800, 800)), Err(Refusal::EndsBeforeItStarts));
        let ended = Spell { ends: Some(day("2026-02-01")), ..tuesday(540, 720) };
        let hours = Hours { spells: vec![ended], closures: vec![] };
        assert_eq!(hours.admit(&Spell { since: day("2026-02-02"), ..tuesday(540, 720) }), Ok(()));
    }

    #[test]
    fn the_ninetieth_percentile_is_a_value_somebody_waited() {
        let waits: Vec<i64> = (1..=10).collect();
        assert_eq!(percentile(&waits, 50), Some(5));
        assert_eq!(percentile(&waits, 90), Some(9));
        assert_eq!(percentile(&[7], 90), Some(7));
        assert_eq!(percentile(&[], 50), None);
    }

    #[test]
    fn lengths_come_in_fives() {
        assert_eq!(length(20), Ok(20));
        assert_eq!(length(12), Err(Refusal::NotInFives));
        assert_eq!(length(0), Err(Refusal::NotInFives));
    }

    proptest! {
        #[test]
        fn a_percentile_is_one_of_the_values(values in prop::collection::vec(0..500_i64, 1..40), percent in 1..100_usize) {
            let found = percentile(&values, percent).unwrap();
            prop_assert!(values.contains(&found));
            let below = values.iter().filter(|value| **value <= found).count();
            prop_assert!(below * 100 >= percent * values.len());
        }
    }
}
