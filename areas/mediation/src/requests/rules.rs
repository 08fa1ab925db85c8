//! How a request goes from asked to done, and what it must say. Pure.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use organisations::codes;

use crate::matching::{Need, Obstacle};
use crate::words::State;

pub const SHORTEST_MINUTES: i32 = 5;
pub const LONGEST_MINUTES: i32 = 12 * 60;
pub const MOST_LANGUAGES: usize = 20;
pub const MOST_HEADS: i32 = 2_000;
/// "As soon as possible" has an end.
pub const MOST_DAYS: i64 = 60;
/// Nobody is asked to answer within minutes or within months.
pub const MOST_ANSWER_HOURS: i64 = 14 * 24;

/// Why a request cannot stand, or cannot go on, as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoLanguage,
    UnknownLanguage,
    LanguageTwice,
    TooManyLanguages,
    MinutesOutOfRange,
    NotInFives,
    HeadsOutOfRange,
    DaysOutOfRange,
    NoSuchTime,
    TimePast,
    AfterDue { due_on: NaiveDate },
    TimeNeeded,
    NoMediator,
    MayNotBeAsked(Obstacle),
    AlreadyAsked,
    AlreadyAssigned,
    AlreadyAnswered,
    Expired,
    OfferEnded,
    DoubleBooked { from: DateTime<Utc>, until: DateTime<Utc> },
    DoubleBookedNow,
    HoursSpent,
    NotPossible { from: State, step: Move },
    NotYet,
    NoTheme,
    ByRequester,
}

/// What somebody wants to do with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Offer,
    /// A mediator says yes; whether every language has somebody then.
    Accept {
        covers_all: bool,
    },
    /// A mediator says no; how many offers still wait for an answer.
    Refuse {
        waiting: usize,
    },
    BackOut {
        waiting: usize,
    },
    /// Whether somebody said yes.
    Done {
        somebody: bool,
    },
    NotHeld {
        somebody: bool,
    },
    Withdraw,
}

pub fn next(from: State, step: Move) -> Result<State, Refusal> {
    use State::{Accepted, Asked, Done, NotHeld, Offered, Uncovered, Withdrawn};
    match (from, step) {
        (Asked | Offered | Uncovered, Move::Offer) => Ok(Offered),
        (Offered | Uncovered, Move::Accept { covers_all: true }) => Ok(Accepted),
        (Offered | Uncovered, Move::Accept { covers_all: false }) => Ok(Offered),
        (Offered | Uncovered, Move::Refuse { waiting: 0 }) => Ok(Uncovered),
        (Offered | Uncovered, Move::Refuse { .. }) => Ok(Offered),
        (Accepted | Offered | Uncovered, Move::BackOut { waiting: 0 }) => Ok(Asked),
        (Accepted | Offered | Uncovered, Move::BackOut { .. }) => Ok(Offered),
        (Asked | Accepted | Offered | Uncovered, Move::Done { somebody: true }) => Ok(Done),
        (Asked | Accepted | Offered | Uncovered, Move::NotHeld { somebody: true }) => Ok(NotHeld),
        (Asked | Offered | Accepted | Uncovered, Move::Withdraw) => Ok(Withdrawn),
        _ => Err(Refusal::NotPossible { from, step }),
    }
}

/// Where a request stands now: nobody writes down that time ran out.
pub fn standing(
    state: State,
    waiting: usize,
    covered: bool,
    deadline: DateTime<Utc>,
    now: DateTime<Utc>,
) -> State {
    match state {
        State::Asked if deadline <= now => State::Uncovered,
        State::Offered if !covered && (waiting == 0 || deadline <= now) => State::Uncovered,
        state => state,
    }
}

pub fn languages(needs: &[Need]) -> Result<(), Refusal> {
    let distinct: BTreeSet<&str> = needs.iter().map(|need| need.language.as_str()).collect();
    match () {
        () if needs.is_empty() => Err(Refusal::NoLanguage),
        () if needs.len() > MOST_LANGUAGES => Err(Refusal::TooManyLanguages),
        () if needs.iter().any(|need| codes::language(&need.language).is_none()) => {
            Err(Refusal::UnknownLanguage)
        }
        () if distinct.len() < needs.len() => Err(Refusal::LanguageTwice),
        () => Ok(()),
    }
}

pub fn length(minutes: i32) -> Result<(), Refusal> {
    match minutes {
        minutes if !(SHORTEST_MINUTES..=LONGEST_MINUTES).contains(&minutes) => {
            Err(Refusal::MinutesOutOfRange)
        }
        minutes if minutes % 5 != 0 => Err(Refusal::NotInFives),
        _ => Ok(()),
    }
}

pub fn heads(heads: i32) -> Result<(), Refusal> {
    match (1..=MOST_HEADS).contains(&heads) {
        true => Ok(()),
        false => Err(Refusal::HeadsOutOfRange),
    }
}

/// The beginning must come, and fall on five minutes.
pub fn beginning(starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    match starts_at {
        at if at < now => Err(Refusal::TimePast),
        at if at.timestamp() % 300 != 0 => Err(Refusal::NotInFives),
        _ => Ok(()),
    }
}

/// An offer as whoever answers finds it.
pub struct Offered {
    pub answered: bool,
    pub ended: bool,
    pub expires_at: DateTime<Utc>,
    /// Every language has somebody.
    pub is_covered: bool,
}

pub fn answerable(offer: &Offered, now: DateTime<Utc>) -> Result<(), Refusal> {
    match offer {
        offer if offer.answered => Err(Refusal::AlreadyAnswered),
        offer if offer.is_covered => Err(Refusal::AlreadyAssigned),
        offer if offer.ended => Err(Refusal::OfferEnded),
        offer if offer.expires_at <= now => Err(Refusal::Expired),
        _ => Ok(()),
    }
}

/// What may be asked for all the same: people change their plans, not their employer or what they speak.
pub fn may_be_asked(obstacles: &[Obstacle]) -> Result<(), Refusal> {
    let is_wall = |obstacle: &&Obstacle| {
        !matches!(obstacle, Obstacle::NotThen | Obstacle::TooFar | Obstacle::NotRemote)
    };
    match obstacles.iter().find(is_wall) {
        Some(wall) => Err(Refusal::MayNotBeAsked(*wall)),
        None => Ok(()),
    }
}

#[cfg(test)]
#[path = "rules/tests.rs"]
mod tests;
