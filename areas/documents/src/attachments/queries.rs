//! Reading files: lines for lists, bytes for one.

use authz::{Action, Target};
use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use kernel::RecordRef;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};
use store::{Ctx, Error, Guarded, Result};

use super::{MediaType, seal};
use crate::DocumentId;
use crate::entities::{chunk, document};
use crate::policy::DOCUMENT;

/// A file as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentLine {
    pub id: DocumentId,
    pub subject: RecordRef,
    pub title: String,
    pub file_name: String,
    pub media: MediaType,
    pub size: i64,
    pub number: i32,
    pub is_current: bool,
    pub attached_by: String,
    pub attached_at: DateTime<Utc>,
    /// Kept to the body that attached it.
    pub is_restricted: bool,
    belongs: Target,
}

impl DocumentLine {
    /// Whether the reader may put another version in its place.
    pub fn may_be_superseded(&self, ctx: &Ctx) -> bool {
        self.is_current && ctx.allow::<document::Entity>(Action::Create, &self.belongs).is_ok()
    }

    /// The page with all its versions.
    pub fn page_url(&self) -> String {
        format!("/documents/{}", self.id)
    }

    pub fn content_url(&self) -> String {
        format!("/documents/{}/content", self.id)
    }

    /// What kind of file it is, as people call it.
    pub fn kind(&self) -> String {
        self.media.ending().to_uppercase()
    }
}

/// A file to be saved.
pub struct Content {
    pub line: DocumentLine,
    pub bytes: Vec<u8>,
}

/// The files of a record the reader may see, each in its last version.
pub async fn list(ctx: &Ctx, subject: &RecordRef) -> Result<Vec<DocumentLine>> {
    let select = ctx
        .find::<document::Entity>()
        .filter(document::Column::SubjectKind.eq(subject.kind.as_ref()))
        .filter(document::Column::SubjectId.eq(subject.id))
        .filter(document::Column::SupersededBy.is_null())
        .order_by_desc(document::Column::AttachedAt);
    ctx.all(select).await?.into_iter().map(line).collect()
}

/// All versions of a file, the last one first.
pub async fn versions(ctx: &Ctx, document: DocumentId) -> Result<Vec<DocumentLine>> {
    let (row, _) = ctx.load::<document::Entity>(document, Action::View).await?;
    let select = ctx
        .find::<document::Entity>()
        .filter(document::Column::FirstId.eq(row.first_id))
        .order_by_desc(document::Column::Number);
    ctx.all(select).await?.into_iter().map(line).collect()
}

/// The bytes of a version, checked against the sum they were kept with. Reading them leaves a line.
pub async fn content(ctx: &Ctx, document: DocumentId) -> Result<Content> {
    let (row, _) = ctx.load::<document::Entity>(document, Action::View).await?;
    opened(ctx, row).await
}

/// The bytes of a file that belongs to `subject`, for an area that has just loaded that record as the reader: who reads
/// the record reads its paper, whichever body keeps it. A paper its body keeps to itself stays there.
pub async fn content_for_reader(ctx: &Ctx, document: DocumentId, subject: &RecordRef) -> Result<Content> {
    let row = ctx
        .unfiltered("the record this file belongs to was loaded as the reader by the area that holds it")
        .find::<document::Entity>()
        .filter(document::Column::Id.eq(document))
        .filter(document::Column::SubjectKind.eq(subject.kind.as_ref()))
        .filter(document::Column::SubjectId.eq(subject.id));
    let row = ctx.one(row).await?.ok_or(Error::NotFound)?;
    if row.restricted && !ctx.actor().organisations().contains(&row.organisation_id) {
        return Err(Error::NotFound);
    }
    opened(ctx, row).await
}

async fn opened(ctx: &Ctx, row: document::Model) -> Result<Content> {
    let document = row.id;
    let parts = ctx
        .unfiltered("the document these bytes belong to was found as the reader")
        .find::<chunk::Entity>()
        .filter(chunk::Column::DocumentId.eq(document))
        .order_by_asc(chunk::Column::Place);
    let mut bytes = Vec::with_capacity(usize::try_from(row.size).unwrap_or_default());
    for part in ctx.all(parts).await? {
        match row.sealed {
            true => bytes.extend(seal::open(ctx.db().vault(), document, part.place, &part.bytes)?),
            false => bytes.extend(part.bytes),
        }
    }
    if HEXLOWER.encode(&Sha256::digest(&bytes)) != row.sha256 {
        return Err(Error::broken(format!("the bytes of document {document} are not those that were kept")));
    }
    ctx.saw(RecordRef::new(DOCUMENT, document.uuid()));
    Ok(Content { line: line(row)?, bytes })
}

pub(super) fn line(row: document::Model) -> Result<DocumentLine> {
    let belongs = document::Entity::target(&row);
    let media = MediaType::named(&row.media_type);
    Ok(DocumentLine {
        id: row.id,
        subject: RecordRef::stored(row.subject_kind, row.subject_id),
        title: row.title,
        file_name: row.file_name,
        media: media.ok_or_else(|| Error::broken("a document of a kind nobody knows"))?,
        size: row.size,
        number: row.number,
        is_current: row.superseded_by.is_none(),
        attached_by: row.attached_by_name,
        attached_at: row.attached_at,
        is_restricted: row.restricted,
        belongs,
    })
}
