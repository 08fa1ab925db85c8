//! The territory's services and the doors to them: the directory, desks and appointments, outreach, what people ask.

pub mod directory;
mod entities;
mod migrations;
pub mod offer;
mod policy;
mod routes;

pub use directory::ids::ServiceId;
pub use directory::words::{CheckResult, ClauseKind, ReportWhat, Standing, Status};
pub use directory::{ServiceLine, asks_to_send, report_from_referral, service, services, today};
pub use migrations::all as migrations;
pub use policy::*;
pub use routes::routes;

/// The area's texts.
pub const LOCALES: &[l10n::Source] = &[
    ("it", include_str!("../locales/it.ftl")),
    ("it", include_str!("../locales/directory.it.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    ("en", include_str!("../locales/directory.en.ftl")),
];
