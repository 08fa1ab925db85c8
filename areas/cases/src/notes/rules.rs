//! What makes a note admissible. Pure: the clock is an argument.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::words::{Contact, Readers};

/// Longer is a report, and a report is a document.
pub const LONGEST: usize = 8_000;
/// Older contacts come from paper: the day is wrong more often than the memory is long.
const OLDEST_YEARS: u64 = 3;

/// Why a note is not accepted as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    InTheFuture,
    TooOld,
    MissedTakesNoTime,
    OutcomeNeedsActivity,
    ReservedNeedsTrust,
    NothingCorrected,
    BecauseMissing,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Empty => Self::new("cases-note-empty").on("text"),
            Refusal::InTheFuture => Self::new("cases-note-future").on("day"),
            Refusal::TooOld => Self::new("cases-note-too-old").on("day"),
            Refusal::MissedTakesNoTime => Self::new("cases-note-missed-no-time").on("minutes"),
            Refusal::OutcomeNeedsActivity => Self::new("cases-note-outcome-activity").on("activity"),
            Refusal::ReservedNeedsTrust => Self::new("cases-note-reserved-trust").on("readers"),
            Refusal::NothingCorrected => Self::new("cases-note-nothing-corrected").on("text"),
            Refusal::BecauseMissing => Self::new("cases-note-because").on("because"),
        }
    }
}

/// A contact as somebody tells it.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub kind: Contact,
    pub at: DateTime<Utc>,
    pub text: &'a str,
    pub minutes: Option<i32>,
}

pub fn write(told: Told, now: DateTime<Utc>) -> Result<(), Refusal> {
    if told.text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if told.at > now {
        return Err(Refusal::InTheFuture);
    }
    let oldest = now.checked_sub_days(Days::new(OLDEST_YEARS * 366)).unwrap_or(now);
    if told.at < oldest {
        return Err(Refusal::TooOld);
    }
    if told.kind == Contact::Missed && told.minutes.is_some() {
        return Err(Refusal::MissedTakesNoTime);
    }
    Ok(())
}

/// Who is not named for reserved matters could not read again what they write.
pub fn readers(readers: Readers, is_trusted: bool) -> Result<(), Refusal> {
    match readers == Readers::Named && !is_trusted {
        true => Err(Refusal::ReservedNeedsTrust),
        false => Ok(()),
    }
}

/// A correction says something else, and why.
pub fn correct(old: &str, new: &str, because: &str) -> Result<(), Refusal> {
    if new.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if old.trim() == new.trim() {
        return Err(Refusal::NothingCorrected);
    }
    if because.trim().is_empty() {
        return Err(Refusal::BecauseMissing);
    }
    Ok(())
}

/// The last day somebody met the person.
pub fn last_contact(before: Option<NaiveDate>, kind: Contact, on: NaiveDate) -> Option<NaiveDate> {
    match kind.meets_the_person() {
        true => before.max(Some(on)),
        false => before,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn told(kind: Contact, text: &str, minutes: Option<i32>) -> Told<'_> {
        Told { kind, at: at("2026-03-10T08:00:00Z"), text, minutes }
    }

    const NOW: &str = "2026-03-10T08:00:00Z";

    #[test]
    fn a_note_says_something_about_what_has_happened() {
        let good = told(Contact::Interview, "ha trovato casa", Some(30));
        assert_eq!(write(good, at(NOW)), Ok(()));
        assert_eq!(write(Told { text: "  ", ..good }, at(NOW)), Err(Refusal::Empty));
        assert_eq!(
            write(Told { at: at("2026-03-10T08:00:01Z"), ..good }, at(NOW)),
            Err(Refusal::InTheFuture)
        );
        assert_eq!(write(Told { at: at("2016-03-10T08:00:00Z"), ..good }, at(NOW)), Err(Refusal::TooOld));
    }

    #[test]
    fn who_did_not_come_took_no_time() {
        let missed = told(Contact::Missed, "non si è presentata", Some(30));
        assert_eq!(write(missed, at(NOW)), Err(Refusal::MissedTakesNoTime));
        assert_eq!(write(Told { minutes: None, ..missed }, at(NOW)), Ok(()));
    }

    #[test]
    fn reserved_words_are_written_by_those_who_may_read_them() {
        assert_eq!(readers(Readers::Named, false), Err(Refusal::ReservedNeedsTrust));
        assert_eq!(readers(Readers::Named, true), Ok(()));
        assert_eq!(readers(Readers::Body, false), Ok(()));
    }

    #[test]
    fn a_correction_says_something_else_and_why() {
        assert_eq!(correct("a", "b", "nome sbagliato"), Ok(()));
        assert_eq!(correct("a", " a ", "x"), Err(Refusal::NothingCorrected));
        assert_eq!(correct("a", "b", " "), Err(Refusal::BecauseMissing));
    }

    #[test]
    fn only_meeting_the_person_is_a_contact() {
        let (first, later) = ("2026-03-01".parse().unwrap(), "2026-03-05".parse().unwrap());
        assert_eq!(last_contact(None, Contact::Phone, first), Some(first));
        assert_eq!(last_contact(Some(later), Contact::Visit, first), Some(later));
        assert_eq!(last_contact(Some(first), Contact::Desk, later), Some(first));
        assert_eq!(last_contact(Some(first), Contact::Missed, later), Some(first));
    }
}
