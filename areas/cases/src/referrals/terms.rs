//! Terms, least data and legal bases of referrals, from `data/referrals.toml`.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use delivery::holidays;
use serde::Deserialize;

use super::rules::working_days_after;
use super::words::{Asked, Haste, Share};

#[derive(Deserialize)]
struct File {
    term: Vec<Term>,
    least: Vec<Least>,
    basis: Vec<Basis>,
}

#[derive(Deserialize)]
struct Term {
    from: toml::value::Datetime,
    urgency: String,
    answer_days: u32,
    remind_days: u32,
    escalate_days: u32,
    link_days: i64,
}

#[derive(Deserialize)]
struct Least {
    from: toml::value::Datetime,
    asked: String,
    shares: Vec<String>,
}

/// Why the law lets a body tell another.
#[derive(Deserialize)]
pub struct Basis {
    from: toml::value::Datetime,
    pub code: String,
    it: String,
    en: String,
}

impl Basis {
    pub fn name(&self, locale: &str) -> &str {
        if locale == "en" { &self.en } else { &self.it }
    }
}

/// The days that follow from sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub remind_on: NaiveDate,
    pub due_on: NaiveDate,
    pub escalate_on: NaiveDate,
    /// How long a personal link opens.
    pub link_days: i64,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    let file = toml::from_str(include_str!("../../../../data/referrals.toml"));
    // The file is compiled in and read by a test: it cannot be wrong in a program that was released.
    file.expect("data/referrals.toml can be read")
});

fn day_of(from: &toml::value::Datetime) -> NaiveDate {
    from.to_string().parse().unwrap_or(NaiveDate::MIN)
}

/// The last row that had begun on a day; before the first, the first.
fn in_force<T>(
    rows: &[T],
    day: NaiveDate,
    is_meant: impl Fn(&T) -> bool,
    from: impl Fn(&T) -> NaiveDate,
) -> Option<&T> {
    let meant = || rows.iter().filter(|row| is_meant(row));
    meant().filter(|row| from(row) <= day).max_by_key(|row| from(row)).or(meant().next())
}

/// What follows from sending on a day.
pub fn days(haste: Haste, sent_on: NaiveDate) -> Days {
    let term = in_force(&FILE.term, sent_on, |term| term.urgency == haste.code(), |term| day_of(&term.from));
    let (remind, answer, escalate, link_days) = term.map_or((6, 10, 13, 60), |term| {
        (term.remind_days, term.answer_days, term.escalate_days, term.link_days)
    });
    let after = |days| working_days_after(sent_on, days, is_closed);
    Days { remind_on: after(remind), due_on: after(answer), escalate_on: after(escalate), link_days }
}

fn is_closed(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || holidays::on(day).is_some()
}

/// The least that lets a receiver answer what is asked.
pub fn least(asked: Asked, day: NaiveDate) -> Vec<Share> {
    let row = in_force(&FILE.least, day, |row| row.asked == asked.code(), |row| day_of(&row.from));
    row.map_or(&[][..], |row| &row.shares).iter().filter_map(|code| code.parse().ok()).collect()
}

/// The legal bases in force on a day, in the order of the file.
pub fn bases(day: NaiveDate) -> Vec<&'static Basis> {
    FILE.basis.iter().filter(|basis| day_of(&basis.from) <= day).collect()
}

/// A basis as it is, or was last.
pub fn basis(code: &str) -> Option<&'static Basis> {
    FILE.basis.iter().rev().find(|basis| basis.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_haste_has_its_term_and_every_request_its_least() {
        let today = "2026-03-10".parse().unwrap();
        for haste in Haste::ALL {
            assert!(FILE.term.iter().any(|term| term.urgency == haste.code()), "{haste:?}");
            let days = days(*haste, today);
            assert!(
                today < days.remind_on && days.remind_on <= days.due_on && days.due_on < days.escalate_on
            );
            assert!(days.link_days > 0);
        }
        for asked in Asked::ALL {
            let row = FILE.least.iter().find(|row| row.asked == asked.code()).unwrap();
            assert_eq!(least(*asked, today).len(), row.shares.len(), "{asked:?}");
        }
        assert!(FILE.least.iter().chain([]).all(|row| day_of(&row.from) > NaiveDate::MIN));
        assert!(bases(today).len() >= 4 && basis("public-task").is_some());
    }

    #[test]
    fn terms_leave_out_weekends_and_holidays() {
        // Sent on Good Friday 2026: Easter Monday is closed, Tuesday is not.
        let urgent = days(Haste::Urgent, "2026-04-03".parse().unwrap());
        assert_eq!(urgent.due_on.to_string(), "2026-04-07");
    }
}
