//! Hours of those who deliver: minutes and preparation, never two places at once unnoticed, never 25 hours a day. Pure.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::planning::rules as planning;

pub const DAY_MINUTES: i32 = 24 * 60;
/// Nobody prepares one session for longer than a day's work and a half.
pub const MOST_PREPARATION: i32 = 12 * 60;

/// Why staff time cannot be recorded as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotHeldYet {
        held_on: NaiveDate,
    },
    BeyondSession {
        planned: i32,
    },
    PreparationOutOfRange {
        most: i32,
    },
    /// With what is already recorded the day would have more than 24 hours.
    MoreThanADay {
        minutes: i32,
    },
    AlreadyRecorded,
}

/// The session the work was done in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    pub session: Uuid,
    pub held_on: NaiveDate,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// What a worker asks to be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub minutes: i32,
    pub preparation: i32,
}

/// What the same worker already has on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spell {
    pub session: Uuid,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub minutes: i32,
    pub preparation: i32,
}

/// Staff time the rules have accepted, and the sessions at the same hours that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spent {
    minutes: i32,
    preparation: i32,
    elsewhere: Vec<Uuid>,
}

impl Spent {
    pub fn minutes(&self) -> i32 {
        self.minutes
    }

    pub fn preparation(&self) -> i32 {
        self.preparation
    }

    /// Sessions in which the same worker is recorded at the same time. A flag, not a refusal: one may hand over
    /// to a colleague half-way, and only those who were there can say.
    pub fn elsewhere(&self) -> &[Uuid] {
        &self.elsewhere
    }
}

pub fn spend(wish: Wish, session: Worked, same_day: &[Spell], today: NaiveDate) -> Result<Spent, Refusal> {
    if planning::may_be_registered(session.held_on, today).is_err() {
        return Err(Refusal::NotHeldYet { held_on: session.held_on });
    }
    let planned = i32::try_from((session.ends_at - session.starts_at).num_minutes()).unwrap_or(i32::MAX);
    if !(1..=planned).contains(&wish.minutes) {
        return Err(Refusal::BeyondSession { planned });
    }
    if !(0..=MOST_PREPARATION).contains(&wish.preparation) {
        return Err(Refusal::PreparationOutOfRange { most: MOST_PREPARATION });
    }
    if same_day.iter().any(|spell| spell.session == session.session) {
        return Err(Refusal::AlreadyRecorded);
    }
    let minutes = wish.minutes + wish.preparation + day_of(same_day);
    if minutes > DAY_MINUTES {
        return Err(Refusal::MoreThanADay { minutes });
    }
    let elsewhere =
        same_day.iter().filter(|spell| spell.meets(&session)).map(|spell| spell.session).collect();
    Ok(Spent { minutes: wish.minutes, preparation: wish.preparation, elsewhere })
}

/// All a worker's minutes of a day.
pub fn day_of(spells: &[Spell]) -> i32 {
    spells.iter().map(|spell| spell.minutes + spell.preparation).sum()
}

impl Spell {
    /// One that ends when the other begins does not meet it.
    fn meets(&self, session: &Worked) -> bool {
        self.starts_at < session.ends_at && session.starts_at < self.ends_at
    }
}

#[cfg(test)]
mod tests;
