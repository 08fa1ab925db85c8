//! Files are kept about persons, and live below them: what is held, and what goes with an erasure.

use kernel::RecordRef;
use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use people::rights::{Field, Holds, Section};
use store::{Ctx, Result};

/// Answers for the files.
pub struct InDocuments;

#[async_trait::async_trait]
impl Elsewhere for InDocuments {
    async fn stays(&self, _: &Ctx, _: PersonId) -> Result<Vec<Stays>> {
        Ok(Vec::new())
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        documents::forget(ctx, &RecordRef::new(people::PERSON, person.uuid())).await
    }
}

#[async_trait::async_trait]
impl Holds for InDocuments {
    async fn sections(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Section>> {
        let subject = RecordRef::new(people::PERSON, person.uuid());
        let files = documents::held_about(ctx, &subject).await?;
        let record = |file: documents::DocumentLine| {
            vec![
                Field::new("id", "people-held-id", file.id.to_string()),
                Field::new("title", "documents-title", file.title),
                Field::new("file_name", "documents-file", file.file_name),
                Field::new("version", "documents-version", i64::from(file.number)),
                Field::new("attached_by", "documents-attached-by", file.attached_by),
                Field::new("attached_at", "documents-attached-at", file.attached_at),
            ]
        };
        let records = files.into_iter().map(record).collect();
        Ok(vec![Section { area: "documents", name: "files", title: "documents-list-title", records }])
    }
}
