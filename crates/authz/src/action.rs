//! What can be done to a record.

use std::fmt;

/// The few verbs policy speaks in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    View,
    List,
    Create,
    /// Write down what happened: an attendance, a time, an outcome.
    Record,
    /// Change what was written, by a new version.
    Amend,
    /// Approve, accept, send back.
    Decide,
    Close,
    Export,
    Publish,
}

impl Action {
    pub const ALL: [Action; 9] = [
        Action::View,
        Action::List,
        Action::Create,
        Action::Record,
        Action::Amend,
        Action::Decide,
        Action::Close,
        Action::Export,
        Action::Publish,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Action::View => "view",
            Action::List => "list",
            Action::Create => "create",
            Action::Record => "record",
            Action::Amend => "amend",
            Action::Decide => "decide",
            Action::Close => "close",
            Action::Export => "export",
            Action::Publish => "publish",
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
