//! Organisations, their offices and their territory; the code lists of countries and languages.

pub mod bodies;
pub mod codes;
pub mod consortia;
mod entities;
mod ids;
mod kind;
mod migrations;
pub mod offices;
pub mod policy;
pub mod territory;
mod words;

pub use bodies::{BodyLine, Register, find_by_name, lines, names, register, search};
pub use ids::{MembershipId, OfficeId, OrganisationId, TerritoryId};
pub use kind::{Kind, kinds};
pub use migrations::migrations;
pub use policy::POLICY;
