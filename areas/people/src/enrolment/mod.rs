//! Enrolling: a person comes into the network, once.

mod enrol;
pub mod pages;
pub(crate) mod rows;
pub mod rules;

pub use enrol::{enrol, prepare, write};
pub use rows::Rows;

use chrono::NaiveDate;
use kernel::RecordRef;
use organisations::OrganisationId;

use crate::identifiers::IdentifierKind;
use crate::words::{Basis, Gender, LanguageLevel, NameKind, TargetGroup};

/// What is known of somebody on the first day. Only a name and the body that enrols are needed.
#[derive(Clone, Debug)]
pub struct Enrol {
    /// Who enrols, and so may see the person.
    pub organisation: OrganisationId,
    pub family_name: String,
    pub given_name: String,
    pub other_names: Vec<(NameKind, String, String)>,
    pub birth_date: Option<NaiveDate>,
    pub birth_year: Option<i32>,
    pub gender: Gender,
    /// ISO 3166 alpha-3.
    pub nationality: Option<String>,
    pub identifiers: Vec<(IdentifierKind, String)>,
    pub phones: Vec<String>,
    /// Shortest ISO 639 code, and how well.
    pub languages: Vec<(String, LanguageLevel)>,
    pub needs_interpreter: Option<bool>,
    pub document: Option<NewDocument>,
    pub status: Option<(TargetGroup, NaiveDate)>,
    pub notice: Option<NoticeGiven>,
    pub basis: Basis,
    /// The record that made it necessary: an import, a session.
    pub record: Option<RecordRef>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    /// Code of `data/permits.toml`.
    pub kind: String,
    pub number: Option<String>,
    pub issued_on: Option<NaiveDate>,
    pub expires_on: Option<NaiveDate>,
    pub renewal_asked_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeGiven {
    pub language: String,
    pub version: String,
    pub given_on: NaiveDate,
}

impl Enrol {
    /// Somebody of whom nothing but the name is known yet.
    pub fn named(
        organisation: OrganisationId,
        given_name: impl Into<String>,
        family_name: impl Into<String>,
    ) -> Enrol {
        Enrol {
            organisation,
            family_name: family_name.into(),
            given_name: given_name.into(),
            other_names: Vec::new(),
            birth_date: None,
            birth_year: None,
            gender: Gender::NotDeclared,
            nationality: None,
            identifiers: Vec::new(),
            phones: Vec::new(),
            languages: Vec::new(),
            needs_interpreter: None,
            document: None,
            status: None,
            notice: None,
            basis: Basis::Enrolled,
            record: None,
        }
    }
}
