//! Persons: who they are, what papers they have, which bodies may see them, and how to find them again.
//!
//! This file is the front door: identifiers, read models and commands that other areas may use.

pub mod access;
pub mod birth;
pub mod enrolment;
mod entities;
mod front;
pub mod identifiers;
mod ids;
mod migrations;
mod policy;
pub mod residence;
pub mod search;
pub mod words;

pub use access::grant_access;
pub use birth::Birth;
pub use enrolment::{Enrol, NewDocument, NoticeGiven, enrol};
pub use front::{PersonLine, ReportingFacts, facts, lines};
pub use ids::{HouseholdId, PersonId};
pub use migrations::migrations;
pub use policy::{PERSON, POLICY};
pub use residence::rules::StatusPeriod;
pub use search::known::{Hit, Query, search};
pub use words::{Basis, Gender, LanguageLevel, NameKind, TargetGroup};
