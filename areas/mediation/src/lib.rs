//! Mediators and the requests for them: who speaks what, who is asked, who goes, and the hours it takes.

mod entities;
mod ids;
pub mod matching;
mod migrations;
mod policy;
mod routes;
mod words;

pub use migrations::all as migrations;
pub use ids::{ContractId, MediatorId, OfferId, RequestId};
pub use policy::*;
pub use routes::routes;
pub use words::{
    Answer, Gender, Level, Mode, NotHeld, Outcome, Refused, Setting, State, Subject, Topic,
};

/// The area's texts.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
