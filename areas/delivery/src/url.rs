//! Addresses of the area's pages, in one place.

use people::imports::ImportId;

use crate::ids::{GroupId, OutcomeId, SessionId};

pub fn session(id: SessionId) -> String {
    format!("/sessions/{id}")
}

pub fn register(id: SessionId) -> String {
    format!("/sessions/{id}/register")
}

pub fn group(id: GroupId) -> String {
    format!("/groups/{id}")
}

/// What can be done with the persons of an uploaded list.
pub fn of_upload(id: ImportId) -> String {
    format!("/delivery/uploads/{id}")
}

/// What was noted of a person, with its corrections.
pub fn correct_outcome(id: OutcomeId) -> String {
    format!("/outcomes/{id}/correct")
}

/// A page below a session's: `heads`, `time`, `move`, `cancel`, `annul`, `restore`, `register/pdf`.
pub fn of_session(id: SessionId, what: &str) -> String {
    format!("/sessions/{id}/{what}")
}
