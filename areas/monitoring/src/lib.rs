//! Area monitoring: figures with their records, targets, deviations, the quarterly sheet.

pub mod authority;
pub mod counting;
pub mod deviations;
mod entities;
pub mod figures;
mod ids;
pub mod incomplete;
pub mod kept;
mod migrations;
pub mod packed;
mod policy;
pub mod progress;
mod routes;
pub mod sheets;
mod speech;
pub mod targets;
mod today;
pub mod together;
mod url;

pub use figures::pages::{Answer, report};
pub use figures::{Figure, evaluate_one, evaluate_project, figures};
pub use ids::ExplanationId;
pub use migrations::all as migrations;
pub use policy::{DEVIATION, EVIDENCE, INDICATOR};
pub use sheets::policy::SHEET;
pub use today::today;

/// Who may do what in this area.
pub const POLICY: &[authz::Line] =
    &policy::joined::<{ policy::FIGURES.len() + sheets::policy::SHEETS.len() }>();

/// The area's words.
pub const LOCALES: &[l10n::Source] = &[
    ("it", include_str!("../locales/figures.it.ftl")),
    ("en", include_str!("../locales/figures.en.ftl")),
    ("it", include_str!("../locales/together.it.ftl")),
    ("en", include_str!("../locales/together.en.ftl")),
    ("it", include_str!("../locales/sheets.it.ftl")),
    ("en", include_str!("../locales/sheets.en.ftl")),
];

/// The definitions of all indicators the program ships with.
pub fn definitions() -> &'static [counting::Definition] {
    counting::Registry::shipped().all()
}

/// All pages of the area.
pub fn routes() -> web::Routes {
    routes::routes().and(sheets::routes()).and(authority::routes()).and(together::routes())
}
