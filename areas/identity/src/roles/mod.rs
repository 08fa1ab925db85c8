//! Roles: assigned in a body from a day on, and revoked.

mod assign;
pub(crate) mod projects;
pub(crate) mod queries;
mod revoke;
pub(crate) mod rules;

pub use assign::{Assign, assign};
pub use projects::{Project, Projects, know_projects};
pub use queries::{Held, operators, text_key, workers};
pub use revoke::{Revoke, revoke};
