//! When a request is answered in time, put off, closed. Pure.

use chrono::{Months, NaiveDate};

use super::terms::Terms;

/// The shortest text that somebody can understand later.
const LETTERS: usize = 10;

/// Why a request was not taken as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    ReceivedInTheFuture,
    AskedTooShort,
    AnswerTooShort,
    ReasonTooShort,
    AlreadyClosed,
    AlreadyExtended,
    ExtendedTooLate { due: NaiveDate },
    NotRestricted,
    NotFollowed,
    OutcomeOfErasure,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        let short = |key, field| Self::new(key).on(field).with("letters", LETTERS as i64);
        match refusal {
            Refusal::ReceivedInTheFuture => Self::new("people-right-in-the-future").on("received"),
            Refusal::AskedTooShort => short("people-right-asked-short", "asked"),
            Refusal::AnswerTooShort => short("people-right-answer-short", "answer"),
            Refusal::ReasonTooShort => short("people-right-reason-short", "reason"),
            Refusal::AlreadyClosed => Self::new("people-right-already-closed"),
            Refusal::AlreadyExtended => Self::new("people-right-already-extended"),
            Refusal::ExtendedTooLate { due } => {
                Self::new("people-right-extended-late").on("reason").with("day", due)
            }
            Refusal::NotRestricted => Self::new("people-right-not-restricted"),
            Refusal::NotFollowed => Self::new("people-right-not-followed").on("organisation"),
            Refusal::OutcomeOfErasure => Self::new("people-right-outcome-of-erasure").on("outcome"),
        }
    }
}

fn is_told(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphanumeric()).count() >= LETTERS
}

pub fn receive(asked: &str, received_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if received_on > today {
        return Err(Refusal::ReceivedInTheFuture);
    }
    if is_told(asked) { Ok(()) } else { Err(Refusal::AskedTooShort) }
}

/// The last day to answer.
pub fn due_on(received_on: NaiveDate, terms: &Terms) -> NaiveDate {
    received_on.checked_add_months(Months::new(terms.months)).unwrap_or(NaiveDate::MAX)
}

/// The last day after putting off: reckoned from the day it came in, so that nothing is gained by asking late.
pub fn put_off(received_on: NaiveDate, terms: &Terms) -> NaiveDate {
    received_on.checked_add_months(Months::new(terms.months + terms.extend)).unwrap_or(NaiveDate::MAX)
}

/// A request as far as these rules look at it.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub due_on: NaiveDate,
    pub is_closed: bool,
    pub is_extended: bool,
}

/// The person is told why before the first month is over.
pub fn extend(standing: Standing, reason: &str, today: NaiveDate) -> Result<(), Refusal> {
    if standing.is_closed {
        return Err(Refusal::AlreadyClosed);
    }
    if standing.is_extended {
        return Err(Refusal::AlreadyExtended);
    }
    if today > standing.due_on {
        return Err(Refusal::ExtendedTooLate { due: standing.due_on });
    }
    if is_told(reason) { Ok(()) } else { Err(Refusal::ReasonTooShort) }
}

pub fn close(standing: Standing, answer: &str) -> Result<(), Refusal> {
    if standing.is_closed {
        return Err(Refusal::AlreadyClosed);
    }
    if is_told(answer) { Ok(()) } else { Err(Refusal::AnswerTooShort) }
}

/// Only a restriction that holds can be lifted, and the person hears of it.
pub fn lift(holds: bool, reason: &str) -> Result<(), Refusal> {
    if !holds {
        return Err(Refusal::NotRestricted);
    }
    if is_told(reason) { Ok(()) } else { Err(Refusal::ReasonTooShort) }
}

#[cfg(test)]
mod tests {
    use super::super::terms;
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const ENOUGH: &str = "vuole vedere i suoi dati";

    fn open(due: &str) -> Standing {
        Standing { due_on: day(due), is_closed: false, is_extended: false }
    }

    #[test]
    fn a_month_is_a_month_even_from_its_last_day() {
        let terms = terms::on(day("2026-01-31"));
        assert_eq!(due_on(day("2026-01-31"), terms), day("2026-02-28"));
        assert_eq!(due_on(day("2026-03-10"), terms), day("2026-04-10"));
        assert_eq!(put_off(day("2026-03-10"), terms), day("2026-06-10"));
    }

    #[test]
    fn a_request_is_put_off_once_in_time_and_with_a_reason() {
        let until = open("2026-04-10");
        assert_eq!(extend(until, ENOUGH, day("2026-04-10")), Ok(()));
        let late = extend(until, ENOUGH, day("2026-04-11"));
        assert_eq!(late, Err(Refusal::ExtendedTooLate { due: day("2026-04-10") }));
        assert_eq!(extend(until, "boh", day("2026-04-01")), Err(Refusal::ReasonTooShort));
        let twice = Standing { is_extended: true, ..until };
        assert_eq!(extend(twice, ENOUGH, day("2026-04-01")), Err(Refusal::AlreadyExtended));
        let closed = Standing { is_closed: true, ..until };
        assert_eq!(extend(closed, ENOUGH, day("2026-04-01")), Err(Refusal::AlreadyClosed));
    }

    #[test]
    fn a_request_comes_in_on_a_day_that_was_and_says_something() {
        assert_eq!(receive(ENOUGH, day("2026-03-10"), day("2026-03-10")), Ok(()));
        let early = receive(ENOUGH, day("2026-03-11"), day("2026-03-10"));
        assert_eq!(early, Err(Refusal::ReceivedInTheFuture));
        assert_eq!(receive("...", day("2026-03-10"), day("2026-03-10")), Err(Refusal::AskedTooShort));
    }

    #[test]
    fn it_is_closed_once_with_an_answer() {
        assert_eq!(close(open("2026-04-10"), ENOUGH), Ok(()));
        assert_eq!(close(open("2026-04-10"), ""), Err(Refusal::AnswerTooShort));
        let closed = Standing { is_closed: true, ..open("2026-04-10") };
        assert_eq!(close(closed, ENOUGH), Err(Refusal::AlreadyClosed));
    }

    #[test]
    fn what_is_not_restricted_is_not_lifted() {
        assert_eq!(lift(true, ENOUGH), Ok(()));
        assert_eq!(lift(false, ENOUGH), Err(Refusal::NotRestricted));
        assert_eq!(lift(true, "-"), Err(Refusal::ReasonTooShort));
    }
}
