//! What makes a session admissible, and what may become of it. Pure: the clock is an argument.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Europe::Rome;

use crate::words::State;

/// Shorter than this nothing is delivered: it is a slip of the keyboard.
pub const SHORTEST_MINUTES: i64 = 5;
/// Longer than this nobody teaches, mediates or visits without a break in between.
pub const LONGEST_MINUTES: i64 = 12 * 60;
/// A register filled later than this is still good, and is marked as late for whoever audits it.
pub const REGISTER_WITHIN_HOURS: i64 = 48;

/// Why a session cannot be planned, held or withdrawn as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    EndsBeforeItStarts,
    TooShort,
    TooLong { minutes: i64 },
    NoSuchTime,
    BeforeProject { starts_on: NaiveDate },
    AfterProject { ends_on: NaiveDate },
    NotHeldYet { held_on: NaiveDate },
    NotPossible { from: State, step: Step },
    NothingMoves,
}

/// When a session takes place. There is no other way to make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    held_on: NaiveDate,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
}

impl Times {
    pub fn held_on(&self) -> NaiveDate {
        self.held_on
    }

    pub fn starts_at(&self) -> DateTime<Utc> {
        self.starts_at
    }

    pub fn ends_at(&self) -> DateTime<Utc> {
        self.ends_at
    }

    /// Minutes that really pass: on the two nights of the year when the clock jumps, not those it shows.
    pub fn minutes(&self) -> i32 {
        let minutes = (self.ends_at - self.starts_at).num_minutes();
        i32::try_from(minutes).unwrap_or(i32::MAX)
    }
}

/// First and last day of the project; a project not yet dated refuses nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProjectDays {
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

/// A session from one wall-clock time to another, both in Italy. May cross midnight.
pub fn times(from: NaiveDateTime, until: NaiveDateTime, project: ProjectDays) -> Result<Times, Refusal> {
    let starts_at = instant(from)?;
    let ends_at = instant(until)?;
    let minutes = (ends_at - starts_at).num_minutes();

    if minutes <= 0 {
        return Err(Refusal::EndsBeforeItStarts);
    }
    if minutes < SHORTEST_MINUTES {
        return Err(Refusal::TooShort);
    }
    if minutes > LONGEST_MINUTES {
        return Err(Refusal::TooLong { minutes });
    }
    within(from.date(), project)?;
    Ok(Times { held_on: from.date(), starts_at, ends_at })
}

/// The hour that comes back in October is read as its first passage; the hour that March skips does not exist.
fn instant(local: NaiveDateTime) -> Result<DateTime<Utc>, Refusal> {
    let found = local.and_local_timezone(Rome).earliest();
    Ok(found.ok_or(Refusal::NoSuchTime)?.with_timezone(&Utc))
}

fn within(day: NaiveDate, project: ProjectDays) -> Result<(), Refusal> {
    if let Some(starts_on) = project.starts_on.filter(|first| day < *first) {
        return Err(Refusal::BeforeProject { starts_on });
    }
    if let Some(ends_on) = project.ends_on.filter(|last| day > *last) {
        return Err(Refusal::AfterProject { ends_on });
    }
    Ok(())
}

/// When and where a session takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub place: String,
}

/// Only what is planned moves, and only to somewhere or some time else: what took place is corrected, not moved.
pub fn moves(state: State, before: &Slot, after: &Slot) -> Result<(), Refusal> {
    self::after(state, Step::Move)?;
    if before == after {
        return Err(Refusal::NothingMoves);
    }
    Ok(())
}

/// Presences, headcounts and staff hours say what happened: never what will.
pub fn may_be_registered(held_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if held_on > today {
        return Err(Refusal::NotHeldYet { held_on });
    }
    Ok(())
}

/// Whether the register was filled while memories were fresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promptness {
    InTime,
    Late { days: i64 },
}

pub fn promptness(ends_at: DateTime<Utc>, registered_at: DateTime<Utc>) -> Promptness {
    let elapsed = registered_at - ends_at;
    if elapsed <= Duration::hours(REGISTER_WITHIN_HOURS) {
        return Promptness::InTime;
    }
    Promptness::Late { days: elapsed.num_days() }
}

/// What may be done to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Hold,
    Cancel,
    Annul,
    Restore,
    Move,
}

/// Held twice is held once, so that saving a register again is no error.
pub fn after(from: State, step: Step) -> Result<State, Refusal> {
    match (from, step) {
        (State::Planned | State::Held, Step::Hold) => Ok(State::Held),
        (State::Planned, Step::Move) => Ok(State::Planned),
        (State::Planned, Step::Cancel) => Ok(State::Cancelled),
        (State::Held, Step::Annul) => Ok(State::Annulled),
        (State::Cancelled, Step::Restore) => Ok(State::Planned),
        (State::Annulled, Step::Restore) => Ok(State::Held),
        (from, step) => Err(Refusal::NotPossible { from, step }),
    }
}

#[cfg(test)]
mod tests;
