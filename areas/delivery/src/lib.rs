//! What happened: sessions, registers, headcounts, staff hours and outcomes, each entered once.

mod api;
mod encounters;
mod entities;
mod facts;
mod groups;
mod headcounts;
mod ids;
mod migrations;
mod outcomes;
mod panels;
mod persons;
mod planning;
mod policy;
mod refusals;
mod register;
mod roll;
mod routes;
mod sentences;
mod staff;
mod today;
mod url;
mod words;
mod workers;

pub use encounters::meet::{Effort, Meet, meet};
pub use facts::{Achieved, Change, Fact, What, corrections_since, facts, projects_touched, unregistered};
pub use groups::enrol::{EnrolInGroup, end_enrolment, enrol_in_group};
pub use groups::open::{OpenGroup, open_group};
pub use groups::operators::{EnterOperator, OperatorLine, enter_operator, operators};
pub use headcounts::count::{CountHeads, count_heads};
pub use headcounts::name_one::{NameOne, name_one, take_name_back};
pub use headcounts::rules::Count;
pub use ids::{
    EnrolmentId, GroupId, HeadcountId, MoveId, OperatorId, OutcomeId, ParticipationId, SessionId,
    StaffTimeId, SubmissionId, WithdrawalId,
};
pub use migrations::all as migrations;
pub use outcomes::note::{NoteOutcome, note_outcome};
pub use outcomes::rules::Wish as OutcomeWish;
pub use persons::AboutPersons;
pub use planning::busy::{Busy, busy};
pub use planning::hold::hold;
pub use planning::holidays;
pub use planning::holidays::{Holiday, on as holiday_on};
pub use planning::plan::{About, Plan, plan, plan_series, preview};
pub use planning::queries::{SessionLine, Wanted, list as sessions, session_titles};
pub use planning::reschedule::{Reschedule, reschedule};
pub use planning::rules::Times;
pub use planning::series::{End, Pattern};
pub use planning::withdraw::{Withdraw, annul, cancel, restore};
pub use policy::*;
pub use register::code::RegisterCode;
pub use register::correct::{Correct, correct};
pub use register::past::{Past, record_past};
pub use register::record::{Record, Verdict, record};
pub use register::rules::{Line as RegisterLine, Mark, Participant};
pub use routes::routes;
pub use staff::queries::{StaffMinutes, staff_minutes_of};
pub use staff::spend::{SpendTime, spend_time};
pub use today::today;
pub use words::{
    Gender, How, Kind, Leaving, Level, Mode, OutcomeKind, Presence, Reason, Role, State, Withdrawn,
};
pub use workers::{KnowsWorkers, know_workers, names as worker_names};

/// The area's texts.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
