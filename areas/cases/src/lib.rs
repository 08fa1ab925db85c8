//! Taking charge of a person together: cases and their teams, notes, tasks, plans, referrals.
//!
//! This file is the front door: identifiers, read models and commands that other areas may use.

pub mod conferences;
mod entities;
pub mod file;
mod ids;
mod load;
mod migrations;
pub mod notes;
mod panels;
mod policy;
mod routes;
mod sealed;
pub mod tasks;
pub mod team;
mod today;
mod words;

pub use file::close::{Close, close, reopen, review_on};
pub use file::head::{CaseHead, head, heads};
pub use file::open::{Open, open};
pub use ids::{CaseId, ClosureId, ConferenceId, DecisionId, HandoverId, MemberId, NoteId, SeatId, TaskId};
pub use migrations::all as migrations;
pub use policy::*;
pub use routes::routes;
pub use team::join::{Join, join};
pub use today::today;
pub use words::{ConferenceState, Contact, Ending, Origin, Part, Readers, State, TaskState};

/// The texts of this area's pages.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
