//! What monitoring counts: the facts of one project, without names.

use chrono::NaiveDate;
use kernel::RecordRef;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::cell::{Birth, Gender};

/// Everything that happened in one project, and what is known of whom it happened to.
#[derive(Clone, Debug, Default)]
pub struct ProjectFacts {
    pub activities: Vec<Activity>,
    pub persons: std::collections::BTreeMap<Uuid, Person>,
    /// Bodies that are local or regional authorities.
    pub authorities: std::collections::BTreeSet<Uuid>,
    /// Whether the lead or a partner is a local or regional authority.
    pub run_by_authority: bool,
    pub facts: Vec<Fact>,
}

/// A project activity as far as counting needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    pub id: Uuid,
    /// Code of the kind of activity, such as `language-course`.
    pub kind: String,
    /// Codes of the indicators the project sheet says this activity feeds.
    pub indicators: Vec<String>,
}

/// What reporting knows of a person. Everything may be missing; nothing is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    pub birth: Option<Birth>,
    /// Self-declared; `None` when not asked or not declared.
    pub gender: Option<Gender>,
    pub third_country: Option<bool>,
    pub status: Vec<StatusSpan>,
}

/// A legal status over time, both days included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusSpan {
    pub code: String,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

/// One thing that happened and still stands (corrections have already replaced what they correct).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub record: RecordRef,
    /// Place of the activity in [`ProjectFacts::activities`].
    pub activity: u32,
    pub on: NaiveDate,
    /// Whom or what it is about: the participant, the member of staff, the place of a session.
    pub subject: Option<Uuid>,
    pub session: Option<Uuid>,
    pub what: What,
    /// Minutes, heads or pieces, as the kind of fact says.
    pub amount: i32,
}

/// The kind of thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum What {
    /// A session took place; `amount` is its minutes.
    Held,
    /// Somebody was present; `amount` is the minutes.
    Attended(Participant),
    /// Anonymous heads; `amount` says how many.
    Headcount,
    /// A member of staff worked; `amount` is the minutes.
    Worked,
    /// A product was made; `amount` says how many.
    Produced,
    /// Something came of it for a person.
    Achieved { outcome: Outcome, evidenced: bool },
}

/// Who was present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Participant {
    Person,
    Operator,
    Organisation,
}

/// A result about a person; the fact's day is the day it was reached (for a level, the day of leaving the course).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Outcome {
    Level {
        entry: Option<Level>,
        exit: Option<Level>,
    },
    Certificate,
    RecognitionApplied,
    LongTermApplied,
    /// `None`: asked, did not answer.
    Helpful(Option<bool>),
    TrainingUseful(Option<bool>),
    SkillsUsed(Option<bool>),
    Placed,
    Hired,
    InWork {
        months: u8,
    },
    /// Anything else counted by its own code (see [`Outcome::OTHER`]).
    Other(u8),
}

impl Outcome {
    /// Codes of the outcomes that need no rule of their own.
    pub const OTHER: [&'static str; 10] = [
        "alternative-to-detention",
        "alternative-to-detention-minor",
        "alternative-to-detention-family",
        "reintegration-assisted",
        "returned-voluntarily",
        "removed",
        "pre-departure-supported",
        "transferred",
        "resettled",
        "humanitarian-admission",
    ];
}

/// Levels of the Common European Framework, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    PreA1,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl What {
    /// Whether the fact marks that a person took part in the project (rule D8: age is taken at entry).
    pub fn enters(self) -> bool {
        matches!(self, What::Attended(Participant::Person) | What::Achieved { .. })
    }
}
