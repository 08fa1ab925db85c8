//! When a case may be opened, closed and opened again. Pure.

use chrono::NaiveDate;

use crate::words::State;

/// The shortest reason somebody else can make sense of.
const LETTERS: usize = 10;

/// Why a case is not opened, closed or opened again as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The body follows the person already.
    AlreadyHere,
    /// Another body follows the person: join its team, or say why apart.
    FollowedElsewhere,
    OpenedInTheFuture,
    ReviewBeforeToday,
    NotOpen,
    NotClosed,
    ClosedBeforeOpened {
        opened_on: NaiveDate,
    },
    ClosedInTheFuture,
    ReasonTooShort {
        letters: usize,
    },
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::AlreadyHere => Self::new("cases-open-already-here"),
            Refusal::FollowedElsewhere => Self::new("cases-open-followed-elsewhere").on("why_apart"),
            Refusal::OpenedInTheFuture => Self::new("cases-open-in-the-future").on("opened_on"),
            Refusal::ReviewBeforeToday => Self::new("cases-review-past").on("review_on"),
            Refusal::NotOpen => Self::new("cases-not-open"),
            Refusal::NotClosed => Self::new("cases-not-closed"),
            Refusal::ClosedBeforeOpened { opened_on } => {
                Self::new("cases-closed-before-opened").on("closed_on").with("opened", opened_on)
            }
            Refusal::ClosedInTheFuture => Self::new("cases-closed-in-the-future").on("closed_on"),
            Refusal::ReasonTooShort { letters } => {
                Self::new("cases-reason-short").on("why").with("letters", letters)
            }
        }
    }
}

/// Open cases of the same person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Already {
    pub here: bool,
    pub elsewhere: bool,
}

/// One person, one case: a second one beside another body's needs a reason that will be read.
pub fn open(
    already: Already,
    why_apart: Option<&str>,
    opened_on: NaiveDate,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if already.here {
        return Err(Refusal::AlreadyHere);
    }
    if opened_on > today {
        return Err(Refusal::OpenedInTheFuture);
    }
    if already.elsewhere && why_apart.is_none_or(|why| !says_something(why)) {
        return Err(Refusal::FollowedElsewhere);
    }
    Ok(())
}

/// A review lies ahead.
pub fn review(on: Option<NaiveDate>, today: NaiveDate) -> Result<(), Refusal> {
    if on.is_some_and(|on| on < today) { Err(Refusal::ReviewBeforeToday) } else { Ok(()) }
}

pub fn close(state: State, opened_on: NaiveDate, on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if state != State::Open {
        return Err(Refusal::NotOpen);
    }
    if on < opened_on {
        return Err(Refusal::ClosedBeforeOpened { opened_on });
    }
    if on > today {
        return Err(Refusal::ClosedInTheFuture);
    }
    Ok(())
}

pub fn reopen(state: State, already: Already, why: &str) -> Result<(), Refusal> {
    if state != State::Closed {
        return Err(Refusal::NotClosed);
    }
    if already.here {
        return Err(Refusal::AlreadyHere);
    }
    reason(why)
}

/// A reason others can make sense of.
pub fn reason(why: &str) -> Result<(), Refusal> {
    if says_something(why) { Ok(()) } else { Err(Refusal::ReasonTooShort { letters: LETTERS }) }
}

fn says_something(why: &str) -> bool {
    why.chars().filter(|letter| letter.is_alphanumeric()).count() >= LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn opened(already: Already, why: Option<&str>) -> Result<(), Refusal> {
        open(already, why, day("2026-03-10"), day("2026-03-10"))
    }

    #[test]
    fn a_body_opens_one_case_a_person() {
        assert_eq!(opened(Already::default(), None), Ok(()));
        assert_eq!(opened(Already { here: true, elsewhere: false }, None), Err(Refusal::AlreadyHere));
    }

    #[test]
    fn a_case_beside_another_bodys_needs_a_reason() {
        let elsewhere = Already { here: false, elsewhere: true };
        assert_eq!(opened(elsewhere, None), Err(Refusal::FollowedElsewhere));
        assert_eq!(opened(elsewhere, Some("..........")), Err(Refusal::FollowedElsewhere));
        assert_eq!(opened(elsewhere, Some("solo per la pratica del lavoro")), Ok(()));
    }

    #[test]
    fn nothing_is_opened_tomorrow_nor_reviewed_yesterday() {
        let today = day("2026-03-10");
        assert_eq!(open(Already::default(), None, day("2026-03-11"), today), Err(Refusal::OpenedInTheFuture));
        assert_eq!(review(Some(day("2026-03-09")), today), Err(Refusal::ReviewBeforeToday));
        assert_eq!(review(Some(today), today), Ok(()));
        assert_eq!(review(None, today), Ok(()));
    }

    #[test]
    fn a_case_ends_between_its_opening_and_today() {
        let (opened, today) = (day("2026-02-01"), day("2026-03-10"));
        assert_eq!(close(State::Open, opened, opened, today), Ok(()));
        let before = close(State::Open, opened, day("2026-01-31"), today);
        assert_eq!(before, Err(Refusal::ClosedBeforeOpened { opened_on: opened }));
        assert_eq!(close(State::Open, opened, day("2026-03-11"), today), Err(Refusal::ClosedInTheFuture));
        assert_eq!(close(State::Closed, opened, today, today), Err(Refusal::NotOpen));
    }

    #[test]
    fn what_is_opened_again_was_closed_and_says_why() {
        let none = Already::default();
        assert_eq!(reopen(State::Closed, none, "torna dopo lo sfratto"), Ok(()));
        assert_eq!(reopen(State::Open, none, "torna dopo lo sfratto"), Err(Refusal::NotClosed));
        assert_eq!(reopen(State::Closed, none, "torna"), Err(Refusal::ReasonTooShort { letters: LETTERS }));
        let here = Already { here: true, elsewhere: false };
        assert_eq!(reopen(State::Closed, here, "torna dopo lo sfratto"), Err(Refusal::AlreadyHere));
    }
}
