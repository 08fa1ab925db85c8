//! What happened, for those who count it: no names, nothing superseded, nothing annulled.

mod activities;
mod changes;
mod forget;
mod persons;
mod project;
mod touched;

pub use activities::activities_with_records;
pub use changes::{Change, corrections_since, unregistered};
pub use forget::{forget_person, records_of};
pub use persons::persons_with_records;
pub use project::facts;
pub use touched::projects_touched;

use chrono::NaiveDate;
use kernel::RecordRef;
use organisations::OrganisationId;
use programmes::ActivityId;
use uuid::Uuid;

use crate::ids::{HeadcountId, OutcomeId, ParticipationId, SessionId, StaffTimeId};
use crate::policy;
use crate::register::rules::Participant;
use crate::words::{Level, OutcomeKind};

/// One thing that happened and still stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub activity: Option<ActivityId>,
    pub session: Option<SessionId>,
    pub organisation: OrganisationId,
    pub on: NaiveDate,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A session took place, at a place that two sessions may share.
    Held {
        session: SessionId,
        minutes: i32,
        place: String,
    },
    /// Somebody was there. Absences are no facts.
    Attended {
        participation: ParticipationId,
        who: Participant,
        minutes: i32,
    },
    /// People without names: below 18, 18 to 60, above 60; in each women, men, non-binary.
    Counted {
        headcount: HeadcountId,
        cells: [i32; 9],
        unspecified: i32,
    },
    Worked {
        staff_time: StaffTimeId,
        worker: Uuid,
        minutes: i32,
        preparation: i32,
    },
    Achieved {
        outcome: OutcomeId,
        who: Participant,
        result: Achieved,
        has_evidence: bool,
    },
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Achieved {
    pub kind: OutcomeKind,
    pub entry: Option<Level>,
    pub exit: Option<Level>,
    pub answer: Option<bool>,
    pub months: Option<i32>,
}

impl Fact {
    /// The record that says so.
    pub fn record(&self) -> RecordRef {
        match &self.what {
            What::Held { session, .. } => RecordRef::new(policy::SESSION, session.uuid()),
            What::Attended { participation, .. } => {
                RecordRef::new(policy::PARTICIPATION, participation.uuid())
            }
            What::Counted { headcount, .. } => RecordRef::new(policy::HEADCOUNT, headcount.uuid()),
            What::Worked { staff_time, .. } => RecordRef::new(policy::STAFF_TIME, staff_time.uuid()),
            What::Achieved { outcome, .. } => RecordRef::new(policy::OUTCOME, outcome.uuid()),
        }
    }
}
