//! Taking charge of a person together: cases and their teams, notes, tasks, plans, referrals.
//!
//! This file is the front door: identifiers, read models and commands that other areas may use.

mod entities;
pub mod file;
mod ids;
mod migrations;
mod policy;
mod routes;
pub mod team;
mod words;

pub use file::head::{CaseHead, head};
pub use file::open::{Open, open};
pub use ids::{CaseId, ClosureId, ConferenceId, DecisionId, HandoverId, MemberId, NoteId, SeatId, TaskId};
pub use migrations::all as migrations;
pub use policy::*;
pub use routes::routes;
pub use team::join::{Join, join};
pub use words::{Contact, Ending, Origin, Part, Readers, State};

/// The texts of this area's pages.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
