//! From an accepted row to an enrolment.

use kernel::RecordRef;
use organisations::OrganisationId;

use super::rules::Entry;
use crate::enrolment::{Enrol, NewDocument};
use crate::words::{Basis, LanguageLevel};

/// The enrolment a row asks for, on the basis of its upload.
pub fn enrolment(entry: Entry, organisation: OrganisationId, upload: RecordRef) -> Enrol {
    let document = entry.permit.map(|permit| NewDocument {
        kind: permit.kind,
        number: permit.number,
        issued_on: None,
        expires_on: permit.expires_on,
        renewal_asked_on: None,
    });
    Enrol {
        birth_date: entry.birth.date,
        birth_year: entry.birth.year,
        gender: entry.gender,
        nationality: entry.nationality,
        identifiers: entry.identifiers,
        phones: entry.phone.into_iter().collect(),
        languages: entry.languages.into_iter().map(|code| (code, LanguageLevel::NotKnown)).collect(),
        needs_interpreter: entry.needs_interpreter,
        document,
        basis: Basis::Import,
        record: Some(upload),
        ..Enrol::named(organisation, entry.given, entry.family)
    }
}
