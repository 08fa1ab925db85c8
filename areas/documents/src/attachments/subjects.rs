//! Records that files belong to. They live on higher floors: the program that puts the areas together says how to ask
//! for them.

use std::sync::OnceLock;

use kernel::RecordRef;
use store::{Ctx, Result};
use uuid::Uuid;

/// What a file takes over from the record it belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// The project whose partners see the file too.
    pub project: Option<Uuid>,
}

#[async_trait::async_trait]
pub trait Subjects: Send + Sync {
    /// The record, as far as files need it. [`store::Error::NotFound`] where the reader may not see it, or where it is
    /// of a kind that has no files.
    async fn find(&self, ctx: &Ctx, record: &RecordRef) -> Result<Subject>;
}

static SUBJECTS: OnceLock<Box<dyn Subjects>> = OnceLock::new();

/// Says once, at the start of the program, how to ask for the records that have files.
pub fn know_subjects(subjects: Box<dyn Subjects>) {
    // A second call would be another program in the same process: the first stands.
    let _ = SUBJECTS.set(subjects);
}

/// A page about the files of a record opens to those who may see the record; where nobody said how to ask, to none.
pub(super) async fn find(ctx: &Ctx, record: &RecordRef) -> Result<Subject> {
    match SUBJECTS.get() {
        Some(subjects) => subjects.find(ctx, record).await,
        None => Err(store::Error::NotFound),
    }
}
