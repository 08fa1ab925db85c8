//! One thing that happened, before it becomes a line of the trail.

use std::fmt;

use chrono::{DateTime, Utc};
use kernel::RecordRef;
use uuid::Uuid;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Create,
    Change,
    Remove,
    Read,
    Search,
    Export,
    SignIn,
    SignInFailed,
    SignOut,
    /// Somebody asked for what they may not have.
    Denied,
}

impl Verb {
    pub const ALL: [Verb; 10] = [
        Verb::Create,
        Verb::Change,
        Verb::Remove,
        Verb::Read,
        Verb::Search,
        Verb::Export,
        Verb::SignIn,
        Verb::SignInFailed,
        Verb::SignOut,
        Verb::Denied,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Verb::Create => "create",
            Verb::Change => "change",
            Verb::Remove => "remove",
            Verb::Read => "read",
            Verb::Search => "search",
            Verb::Export => "export",
            Verb::SignIn => "sign-in",
            Verb::SignInFailed => "sign-in-failed",
            Verb::SignOut => "sign-out",
            Verb::Denied => "denied",
        }
    }

    /// What was seen or tried stays in the trail though nothing was written.
    pub(crate) fn outlives_rollback(self) -> bool {
        !matches!(self, Verb::Create | Verb::Change | Verb::Remove)
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Who did what to which record, when and why. Never what the record says.
#[derive(Clone, Debug)]
pub struct Entry {
    pub actor: Option<Uuid>,
    pub actor_name: String,
    pub verb: Verb,
    pub record: RecordRef,
    /// Names of changed columns, a file's format: nothing about a person.
    pub detail: Option<String>,
    pub reason: Option<String>,
    pub at: DateTime<Utc>,
}
