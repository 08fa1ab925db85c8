//! Mediators and the requests for them: who speaks what, who is asked, who goes, and the hours it takes.

mod clock;
mod conflicts;
mod contracts;
mod diary;
mod entities;
mod ids;
pub mod matching;
mod mediators;
mod migrations;
mod needs;
mod panels;
mod persons;
mod policy;
mod refusals;
mod requests;
mod routes;
mod say;
mod today;
mod url;
mod words;

pub use contracts::queries::{ContractLine, contract, contracts};
pub use contracts::rules::Balance;
pub use contracts::sign::{Sign, change_terms, sign};
pub use ids::{ContractId, EntryId, MediatorId, OfferId, RequestId};
pub use matching::gather::{Proposed, Question, Who, propose};
pub use mediators::absence::{lift_absence, note_absence};
pub use mediators::enter::{amend, enter};
pub use mediators::queries::WithoutAccount;
pub use mediators::rules::{Entry, Spoken, Work};
pub use migrations::all as migrations;
pub use needs::queries::uncovered;
pub use persons::AboutPersons;
pub use policy::*;
pub use requests::answer::{Accept, accept, refuse};
pub use requests::ask::{About, Ask, When, ask};
pub use requests::back_out::{BackOut, back_out};
pub use requests::calendar::{Engagement, engagements_of};
pub use requests::close::{not_held, withdraw};
pub use requests::done::{Report, Spent, done};
pub use requests::offer::{MakeOffers, make_offers};
pub use requests::queries::{RequestLine, request, requests_about};
pub use requests::sealing::words_of;
pub use routes::routes;
pub use today::today;
pub use words::{
    Answer, Gender, Level, Mode, NotHeld, Outcome, Refused, Sealed, Setting, State, Subject, Topic,
};

/// The area's texts.
pub const LOCALES: &[l10n::Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];
