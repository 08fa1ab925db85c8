//! A pointer to any record of any area: for evidence, audit, documents, notes.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which record is meant. `kind` is the resource name its entity declares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordRef {
    pub kind: Cow<'static, str>,
    pub id: Uuid,
}

impl RecordRef {
    pub const fn new(kind: &'static str, id: Uuid) -> RecordRef {
        RecordRef { kind: Cow::Borrowed(kind), id }
    }

    /// A reference read back from a table.
    pub fn stored(kind: String, id: Uuid) -> RecordRef {
        RecordRef { kind: Cow::Owned(kind), id }
    }
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}
