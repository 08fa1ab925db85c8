//! What was promised: programmes, calls, projects with their partners, activities, targets, versions.

mod entities;
mod ids;
mod migrations;
mod policy;
mod projects;
mod reference;
mod routes;
pub mod sheet;
mod words;

pub use entities::codes::{ChangeKind, StatementKind};
pub use ids::{ActionId, ActivityId, CallId, DeliverableId, PartnershipId, ProgrammeId, ProjectId};
pub use migrations::migrations;
pub use policy::{ACTIVITY, BUDGET, CALL, DELIVERABLE, POLICY, PROGRAMME, PROJECT, VERSION};
pub use projects::*;
pub use reference::*;
pub use routes::routes;
pub use sheet::{ActivityKind, Coded, GroupCode, PartnerRole, Unit};

/// The area's texts.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
