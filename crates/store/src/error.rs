//! The three voices of failure: a rule says no; missing, denied or stale; something broke.

use kernel::Refusal;
use sea_orm::DbErr;

pub type Result<T> = std::result::Result<T, Error>;

/// Why a command or a read did not succeed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule said no; shown beside the field, in the reader's language.
    #[error("refused: {}", .0.key)]
    Refused(Refusal),
    /// There is no such record, or the actor may not know that there is.
    #[error("not found")]
    NotFound,
    /// The record is visible, the action is not allowed.
    #[error("denied")]
    Denied,
    /// Somebody changed the record since the form was opened.
    #[error("stale")]
    Stale,
    /// Something broke: a reference for the reader, one log line for us.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused(refusal)
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Error {
        match error {
            DbErr::RecordNotFound(_) => Error::NotFound,
            other => Error::Broken(other.to_string()),
        }
    }
}

impl Error {
    /// Something broke outside the database.
    pub fn broken(cause: impl std::fmt::Display) -> Error {
        Error::Broken(cause.to_string())
    }
}
