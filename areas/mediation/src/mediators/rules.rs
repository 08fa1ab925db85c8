//! What an entry of the register must say. Pure.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use organisations::{OrganisationId, TerritoryId, codes};
use uuid::Uuid;

use crate::matching::Weekly;
use crate::words::{Gender, Level};

pub const DAY_MINUTES: i32 = 24 * 60;

/// Why an entry cannot stand as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoLanguage,
    UnknownLanguage,
    LanguageTwice,
    HoursTurned,
    EndsBeforeItBegins,
    AbsenceTurned,
    AbsencePast,
    AlreadyThere,
}

/// Work for another body, now or before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    pub body: OrganisationId,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

/// A language of a mediator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub language: String,
    pub level: Level,
    pub is_written: bool,
}

/// A mediator as the register should say.
#[derive(Clone, Debug)]
pub struct Entry {
    pub employer: OrganisationId,
    pub user: Option<Uuid>,
    pub name: String,
    pub gender: Option<Gender>,
    pub languages: Vec<Spoken>,
    pub territories: Vec<TerritoryId>,
    pub is_remote: bool,
    pub weekly: Vec<Weekly>,
    pub works: Vec<Work>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub active_from: NaiveDate,
    pub active_until: Option<NaiveDate>,
}

pub fn accept(entry: &Entry) -> Result<(), Refusal> {
    if entry.languages.is_empty() {
        return Err(Refusal::NoLanguage);
    }
    if entry.languages.iter().any(|spoken| codes::language(&spoken.language).is_none()) {
        return Err(Refusal::UnknownLanguage);
    }
    let distinct: BTreeSet<&str> = entry.languages.iter().map(|spoken| spoken.language.as_str()).collect();
    if distinct.len() < entry.languages.len() {
        return Err(Refusal::LanguageTwice);
    }
    let stands = |hours: &Weekly| 0 <= hours.from && hours.from < hours.until && hours.until <= DAY_MINUTES;
    if !entry.weekly.iter().all(stands) {
        return Err(Refusal::HoursTurned);
    }
    if entry.active_until.is_some_and(|until| until < entry.active_from) {
        return Err(Refusal::EndsBeforeItBegins);
    }
    Ok(())
}

pub fn absence(from: NaiveDate, until: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    match () {
        () if until < from => Err(Refusal::AbsenceTurned),
        () if until < today => Err(Refusal::AbsencePast),
        () => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn speaks(code: &str) -> Spoken {
        Spoken { language: code.to_owned(), level: Level::Good, is_written: false }
    }

    fn entry() -> Entry {
        Entry {
            employer: OrganisationId(Uuid::nil()),
            user: None,
            name: "Prova".to_owned(),
            gender: None,
            languages: vec![speaks("ar")],
            territories: Vec::new(),
            is_remote: false,
            weekly: vec![Weekly { weekday: 0, from: 540, until: 720 }],
            works: Vec::new(),
            email: None,
            phone: None,
            active_from: day(1),
            active_until: None,
        }
    }

    #[test]
    fn a_mediator_speaks_at_least_one_known_language_each_once() {
        let with = |languages| accept(&Entry { languages, ..entry() });
        assert_eq!(accept(&entry()), Ok(()));
        assert_eq!(with(vec![]), Err(Refusal::NoLanguage));
        assert_eq!(with(vec![speaks("xx-none")]), Err(Refusal::UnknownLanguage));
        assert_eq!(with(vec![speaks("ar"), speaks("ar")]), Err(Refusal::LanguageTwice));
    }

    #[test]
    fn hours_end_after_they_begin_and_within_the_day() {
        for (from, until) in [(600, 600), (700, 600), (600, 1_441)] {
            let weekly = vec![Weekly { weekday: 0, from, until }];
            assert_eq!(accept(&Entry { weekly, ..entry() }), Err(Refusal::HoursTurned));
        }
    }

    #[test]
    fn nobody_ends_before_beginning() {
        let ended = Entry { active_from: day(10), active_until: Some(day(9)), ..entry() };
        assert_eq!(accept(&ended), Err(Refusal::EndsBeforeItBegins));
    }

    #[test]
    fn an_absence_has_two_days_in_order_and_is_not_over() {
        assert_eq!(absence(day(11), day(10), day(1)), Err(Refusal::AbsenceTurned));
        assert_eq!(absence(day(8), day(9), day(10)), Err(Refusal::AbsencePast));
        assert_eq!(absence(day(10), day(10), day(10)), Ok(()));
    }
}
