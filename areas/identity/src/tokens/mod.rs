//! Keys for machines: made with the rights of one role, for a limited time, revoked at once.

mod issue;
pub(crate) mod queries;
mod revoke;

pub use issue::{Issue, Issued, LONGEST_DAYS, issue};
pub(crate) use revoke::revoke;
