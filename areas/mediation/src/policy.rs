//! Who may do what in mediation: a table.

use authz::Line;

pub const POLICY: &[Line] = &[];
