//! The territory's services and the doors to them: the directory, desks and appointments, outreach, what people ask.

mod appointments;
mod contacts;
mod desks;
mod entities;
mod migrations;
mod outreach;
mod policy;
mod routes;

pub use migrations::all as migrations;
pub use policy::*;
pub use routes::routes;

/// The area's texts.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
