//! The audit trail: every change and every read of a file, hash-chained so that tampering shows.

mod chain;
mod committer;
mod entities;
mod entry;
mod migration;
mod since;
mod verify;

pub(crate) use chain::append;
pub(crate) use committer::Committer;
pub use entities::line;
pub use entry::{Entry, Verb};
pub use since::Written;
pub use verify::{Verdict, verify};

/// The resource name of the trail itself, for policy.
pub const TRAIL: &str = "audit-line";

pub(crate) fn migrations() -> Vec<Box<dyn sea_orm_migration::MigrationTrait>> {
    vec![Box::new(migration::CreateTrail)]
}
