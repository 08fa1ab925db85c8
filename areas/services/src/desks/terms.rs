//! When reminders leave, when absences ask for a call, how far ahead people book, from `data/desks.toml`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub days_before: Vec<u32>,
    pub hour: u32,
    pub absences: i64,
    pub months: u32,
    pub horizon_days: u64,
    /// Numbers below it are not shown to those who only oversee.
    pub smallest: i64,
}

#[derive(Default, Deserialize)]
struct File {
    reminder: Vec<Reminder>,
    absences: Vec<Absences>,
    horizon: Vec<Horizon>,
    smallest: Vec<Smallest>,
}

#[derive(Deserialize)]
struct Reminder {
    from: toml::value::Datetime,
    days_before: Vec<u32>,
    hour: u32,
}

#[derive(Deserialize)]
struct Absences {
    from: toml::value::Datetime,
    absences: i64,
    months: u32,
}

#[derive(Deserialize)]
struct Horizon {
    from: toml::value::Datetime,
    days: u64,
}

#[derive(Deserialize)]
struct Smallest {
    from: toml::value::Datetime,
    count: i64,
}

static FILE: LazyLock<File> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../data/desks.toml")).unwrap_or_default());

/// The terms in force on a day; before the first row, the first.
pub fn on(day: NaiveDate) -> Terms {
    let reminder = in_force(&FILE.reminder, |row| &row.from, day);
    let absences = in_force(&FILE.absences, |row| &row.from, day);
    Terms {
        days_before: reminder.map(|row| row.days_before.clone()).unwrap_or_default(),
        hour: reminder.map_or(10, |row| row.hour),
        absences: absences.map_or(i64::MAX, |row| row.absences),
        months: absences.map_or(0, |row| row.months),
        horizon_days: in_force(&FILE.horizon, |row| &row.from, day).map_or(30, |row| row.days),
        smallest: in_force(&FILE.smallest, |row| &row.from, day).map_or(5, |row| row.count),
    }
}

fn in_force<T>(rows: &[T], from: fn(&T) -> &toml::value::Datetime, day: NaiveDate) -> Option<&T> {
    let began = |row: &&T| from(row).to_string().parse::<NaiveDate>().is_ok_and(|first| first <= day);
    rows.iter().rev().find(began).or(rows.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_every_row_can_be_used() {
        let terms = on("2026-03-10".parse().unwrap());
        assert_eq!(terms.days_before, [2, 1]);
        assert!(terms.absences > 0 && terms.months > 0 && terms.horizon_days > 0 && terms.smallest > 1);
        assert_eq!(on("1990-01-01".parse().unwrap()), terms, "before the first row, the first");
    }
}
