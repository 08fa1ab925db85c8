//! Long work in the database's own queue: ordered in the transaction that needs it, done by one worker,
//! with progress one can leave and come back to. Nothing ordered is lost when the program is killed.

mod craft;
mod entity;
mod giver;
mod migration;
mod order;
mod pages;
mod policy;
mod turn;
mod workshop;

use l10n::Source;
use sea_orm_migration::MigrationTrait;
use web::{Routes, to};

pub use craft::Craft;
pub use order::{Order, enqueue};
pub use policy::{JOB, POLICY};
pub use turn::Turn;
pub use workshop::Workshop;

store::typed_id!(
    /// One ordered piece of long work.
    pub JobId
);

pub const LOCALES: &[Source] =
    &[("it", include_str!("../locales/it.ftl")), ("en", include_str!("../locales/en.ftl"))];

/// The page of a job: where a command that takes long sends its reader.
pub fn page_of(job: JobId) -> String {
    format!("/jobs/{job}")
}

pub fn routes() -> Routes {
    Routes::new().get("/jobs/{job}", to(authz::Action::View, JOB), pages::show).get(
        "/jobs/{job}/progress",
        to(authz::Action::View, JOB),
        pages::progress,
    )
}

pub fn migrations() -> Vec<Box<dyn MigrationTrait>> {
    vec![Box::new(migration::CreateJobs)]
}
