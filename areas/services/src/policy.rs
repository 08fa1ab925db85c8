//! Who may do what in services: a table.

use authz::Line;

pub const POLICY: &[Line] = &[];
