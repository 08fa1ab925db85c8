//! Persons: who they are, what papers they have, which bodies may see them, and how to find them again.
//!
//! This file is the front door: identifiers, read models and commands that other areas may use.

pub mod access;
mod amendment;
pub mod birth;
mod circumstances;
pub mod enrolment;
mod entities;
pub mod erasure;
mod finding;
mod front;
pub mod guardian;
pub mod household;
pub mod identifiers;
mod ids;
pub mod imports;
mod list;
mod migrations;
mod notices;
mod papers;
mod person;
pub mod policy;
pub mod processing;
pub mod residence;
pub mod retention;
pub mod rights;
mod routes;
mod same;
pub mod search;
mod sharing;
mod today;
pub mod words;

pub use access::grant_access;
pub use amendment::{Amend, amend};
pub use birth::Birth;
pub use circumstances::{Circumstances, circumstances};
pub use enrolment::{Enrol, NewDocument, NoticeGiven, enrol};
pub use erasure::{Erase, erase};
pub use front::{PersonLine, ReportingFacts, facts, lines, permit_ends};
pub use ids::{HouseholdId, PersonId};
pub use migrations::migrations;
pub use papers::{Kind as PaperKind, Paper, add as add_paper, withdraw as withdraw_paper};
pub use person::panels::{Panel, show_panels};
pub use person::{Datum, DatumChange, Glance, Sign, changes_since, glance};
pub use policy::{PERSON, POLICY};
pub use residence::rules::StatusPeriod;
pub use rights::{refuse_if_restricted, restricted};
pub use routes::routes;
pub use search::known::{Hit, Query, search};
pub use sharing::{Shareable, shareable};
pub use today::today;
pub use words::{Basis, Gender, GivenTo, LanguageLevel, NameKind, TargetGroup};

/// The texts of this area's pages.
pub const LOCALES: &[l10n::Source] = &[
    ("it", include_str!("../locales/it.ftl")),
    ("it", include_str!("../locales/imports.it.ftl")),
    ("it", include_str!("../locales/residence.it.ftl")),
    ("it", include_str!("../locales/processing.it.ftl")),
    ("it", include_str!("../locales/rights.it.ftl")),
    ("it", include_str!("../locales/retention.it.ftl")),
    ("en", include_str!("../locales/en.ftl")),
    ("en", include_str!("../locales/imports.en.ftl")),
    ("en", include_str!("../locales/residence.en.ftl")),
    ("en", include_str!("../locales/processing.en.ftl")),
    ("en", include_str!("../locales/rights.en.ftl")),
    ("en", include_str!("../locales/retention.en.ftl")),
];
