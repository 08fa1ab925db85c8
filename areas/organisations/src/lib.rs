//! Organisations, their offices and their territory; the code lists of countries and languages.

pub mod bodies;
pub mod codes;
pub mod consortia;
mod entities;
mod ids;
mod kind;
mod mailboxes;
mod migrations;
pub mod offices;
pub mod policy;
mod routes;
pub mod territory;
mod words;

pub use bodies::{
    BodyLine, Panel, Register, find_by_name, lines, names, names_for_anybody, register, search, show_panels,
};
pub use ids::{MembershipId, OfficeId, OrganisationId, TerritoryId};
pub use kind::{Kind, kinds};
pub use mailboxes::mailboxes;
pub use migrations::migrations;
pub use policy::{ORGANISATION, POLICY};
pub use routes::routes;

/// The texts of this area's pages.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
