//! Who runs the installation sees that letters go out, never what they say.

use authz::Action::{Amend, List, View};
use authz::Relation::Anyone;
use authz::Role::Administrator;
use authz::{Line, allow};

pub const LETTER: &str = "letter";

/// Nobody is allowed to create letters: they follow from what somebody was allowed to do elsewhere.
pub const POLICY: &[Line] = &[
    allow(Administrator, List, LETTER, Anyone),
    allow(Administrator, View, LETTER, Anyone),
    allow(Administrator, Amend, LETTER, Anyone),
];
