//! What matching knows of a request and of those who could go. Pure.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use organisations::OrganisationId;

use crate::ids::MediatorId;
use crate::words::{Gender, Level};

/// A language somebody must speak, and how many people need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub language: String,
    pub people: i32,
}

/// When the conversation takes place, as instants and as the Italian clock on the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub day: NaiveDate,
    /// Minutes from midnight; the end may lie beyond the day's last minute.
    pub from: i32,
    pub until: i32,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub needs: Vec<Need>,
    /// None: any time from `today` until `due_on`.
    pub slot: Option<Slot>,
    pub today: NaiveDate,
    pub due_on: NaiveDate,
    pub minutes: i32,
    pub is_remote: bool,
    pub gender: Option<Gender>,
    pub gender_needed: bool,
    /// Bodies the mediator must not work for, nor have worked for lately.
    pub against: Vec<OrganisationId>,
    /// Months for which former work still stands against somebody.
    pub tie_months: u32,
}

/// Free hours of an ordinary week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// 0 is Monday.
    pub weekday: i32,
    pub from: i32,
    pub until: i32,
}

/// A time already taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Engaged {
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

/// Work for a body; `until` is open while it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    pub body: OrganisationId,
    pub until: Option<NaiveDate>,
}

/// How near the place is to where a mediator goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// The very municipality.
    Here,
    /// The province, or the district.
    Near,
    /// Region or country.
    Wide,
    /// Nobody said where it is.
    Unknown,
    Far,
}

/// Who pays, and whether there are hours left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Works for the body that asks.
    Own,
    Left(i32),
    /// No contract yet between the two bodies: they agree among themselves.
    Unpaid,
}

/// Somebody who speaks at least one of the languages.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub mediator: MediatorId,
    pub languages: Vec<(String, Level)>,
    pub gender: Option<Gender>,
    pub is_remote: bool,
    pub active_until: Option<NaiveDate>,
    /// Empty: nobody wrote down when, so any time.
    pub weekly: Vec<Weekly>,
    pub away: Vec<(NaiveDate, NaiveDate)>,
    pub engaged: Vec<Engaged>,
    pub ties: Vec<Tie>,
    pub reach: Reach,
    pub hours: Hours,
    /// Conversations already held with the same person.
    pub known: i32,
    /// Minutes accepted in the thirty days around.
    pub load: i32,
}

impl Candidate {
    pub fn level(&self, language: &str) -> Option<Level> {
        self.languages.iter().find(|(known, _)| known == language).map(|(_, level)| *level)
    }
}

impl Slot {
    pub fn weekday(&self) -> i32 {
        // 0 to 6 fits.
        self.day.weekday().num_days_from_monday() as i32
    }

    pub fn meets(&self, other: &Engaged) -> bool {
        other.from < self.ends_at && self.starts_at < other.until
    }
}

impl Wanted {
    /// The days on which it may take place.
    pub fn days(&self) -> (NaiveDate, NaiveDate) {
        match self.slot {
            Some(slot) => (slot.day, slot.day + Days::new(u64::from(slot.until > 1_440))),
            None => (self.today, self.due_on),
        }
    }
}
