//! The territory's services and the doors to them: the directory, desks and appointments, outreach, what people ask.

pub mod appointments;
pub mod asking;
pub mod contacts;
pub mod desks;
pub mod directory;
mod entities;
mod migrations;
pub mod offer;
pub mod outreach;
pub mod own_file;
mod persons;
mod policy;
mod routes;
mod today;

pub use directory::ids::ServiceId;
pub use directory::words::{CheckResult, ClauseKind, ReportWhat, Standing, Status};
pub use directory::{ServiceLine, ask_owners, report_from_referral, service, services};
pub use migrations::all as migrations;
pub use persons::AboutPersons;
pub use policy::*;
pub use routes::routes;
pub use today::today;

/// The area's texts.
pub const LOCALES: &[l10n::Source] = &[
    ("it", include_str!("../locales/it.ftl")),
    ("it", include_str!("../locales/directory.it.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    ("en", include_str!("../locales/directory.en.ftl")),
    ("it", include_str!("../locales/asking.it.ftl")),
    ("en", include_str!("../locales/asking.en.ftl")),
    ("it", include_str!("../locales/desks.it.ftl")),
    ("en", include_str!("../locales/desks.en.ftl")),
    ("it", include_str!("../locales/public.it.ftl")),
    ("en", include_str!("../locales/public.en.ftl")),
    ("fr", include_str!("../locales/public.fr.ftl")),
    ("ar", include_str!("../locales/public.ar.ftl")),
    ("ur", include_str!("../locales/public.ur.ftl")),
    ("bn", include_str!("../locales/public.bn.ftl")),
    ("uk", include_str!("../locales/public.uk.ftl")),
];
