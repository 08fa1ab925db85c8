//! Taking charge of a person together: cases and their teams, notes, tasks, plans, referrals.
//!
//! This file is the front door: identifiers, read models and commands that other areas may use.

pub mod assessments;
pub mod conferences;
mod crumb;
mod entities;
pub mod file;
mod ids;
mod load;
mod migrations;
pub mod notes;
mod panels;
mod persons;
pub mod plans;
mod policy;
pub mod referrals;
mod routes;
mod sealed;
pub mod tasks;
pub mod team;
mod today;
mod typed;
pub mod vulnerabilities;
mod words;

pub use assessments::assess::{Assess, Scored, assess};
pub use assessments::words::Dimension;
pub use file::close::{Close, close, reopen, review_on};
pub use file::head::{CaseHead, head, heads};
pub use plans::agree::{Agree, Scan, agree};
pub use plans::due::{DueStep, NextStep, PlanLine, ReviewDue, due_steps, plan_of, reviews_due};
pub use plans::own::{OwnGoal, OwnStep, own_plan};
pub use plans::progress::{MarkStep, mark_step};
pub use plans::queries::case_of_plan;
pub use plans::review::{GoalStands, Review, review};
pub use plans::save::{Save, save as save_plan};
pub use plans::words::{Mark, PlanState, Signing};
pub use vulnerabilities::count::{CodeCount, vulnerabilities_count};
pub use vulnerabilities::record::{Flag, flag};

pub use file::open::{Open, open};
pub use file::past::{Past, PastNote, PastTask, record_past};
pub use ids::{AssessmentId, PlanId, ReviewId, VulnerabilityId};
pub use ids::{CaseId, ClosureId, ConferenceId, DecisionId, HandoverId, MemberId, NoteId, SeatId, TaskId};
pub use ids::{ReferralId, ReferralLinkId, ReferralStepId};
pub use migrations::all as migrations;
pub use persons::AboutPersons;
pub use policy::*;
pub use referrals::chase::{Chased, chase};
pub use referrals::counts::{Counts, referrals_of_services, unanswered};
pub use referrals::dispatch::{Sent, send};
pub use referrals::pairs::{Pair, pairs};
pub use referrals::prepare::Send;
pub use referrals::receiver::Receiver;
pub use referrals::reroute::reroute;
pub use referrals::story::{ReferralEvent, story_of};
pub use routes::routes;
pub use team::join::{Join, join};
pub use today::today;
pub use words::{ConferenceState, Contact, Ending, Origin, Part, Readers, State, TaskState};

/// The texts of this area's pages.
pub const LOCALES: &[l10n::Source] = &[
    ("it", include_str!("../locales/it.ftl")),
    ("it", include_str!("../locales/plans.it.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    ("en", include_str!("../locales/plans.en.ftl")),
    ("it", include_str!("../locales/referrals.it.ftl")),
    ("en", include_str!("../locales/referrals.en.ftl")),
    ("it", include_str!("../locales/public.it.ftl")),
    ("en", include_str!("../locales/public.en.ftl")),
    ("fr", include_str!("../locales/public.fr.ftl")),
    ("ar", include_str!("../locales/public.ar.ftl")),
    ("ur", include_str!("../locales/public.ur.ftl")),
    ("bn", include_str!("../locales/public.bn.ftl")),
    ("uk", include_str!("../locales/public.uk.ftl")),
];
