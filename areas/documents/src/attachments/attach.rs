//! Attach a file to a record.

use authz::{Action, Target};
use data_encoding::HEXLOWER;
use kernel::RecordRef;
use sea_orm::Set;
use sha2::{Digest, Sha256};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{self, Admissible};
use super::seal;
use crate::DocumentId;
use crate::entities::{chunk, document};

const CHUNK_BYTES: usize = 512 << 10;

pub struct Attach {
    pub subject: RecordRef,
    pub title: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
    pub organisation: Uuid,
    pub project: Option<Uuid>,
}

pub async fn attach(ctx: &Ctx, wish: Attach) -> Result<DocumentId> {
    let file = rules::admit(&wish.title, &wish.file_name, &wish.bytes).map_err(kernel::Refusal::from)?;
    let id = DocumentId::new(ctx);
    let row = document::Model {
        id,
        subject_kind: wish.subject.kind.into_owned(),
        subject_id: wish.subject.id,
        organisation_id: wish.organisation,
        project_id: wish.project,
        first_id: id,
        number: 1,
        ..blank(ctx, &file, &wish.bytes)
    };
    keep(ctx, row, &wish.bytes).await
}

/// A version that says what the file is; what it belongs to is for the caller to fill in.
pub(super) fn blank(ctx: &Ctx, file: &Admissible, bytes: &[u8]) -> document::Model {
    let id = DocumentId::new(ctx);
    document::Model {
        id,
        subject_kind: String::new(),
        subject_id: Uuid::nil(),
        organisation_id: Uuid::nil(),
        project_id: None,
        title: file.title().to_owned(),
        file_name: file.file_name().to_owned(),
        media_type: file.media().name().to_owned(),
        // Bounded by the largest file.
        size: bytes.len() as i64,
        sha256: HEXLOWER.encode(&Sha256::digest(bytes)),
        first_id: id,
        number: 1,
        superseded_by: None,
        attached_by: ctx.actor().user,
        attached_by_name: ctx.actor().name.clone(),
        attached_at: ctx.now(),
        sealed: true,
        restricted: false,
    }
}

pub(super) async fn keep(ctx: &Ctx, row: document::Model, bytes: &[u8]) -> Result<DocumentId> {
    let target =
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() };
    let grant = ctx.allow::<document::Entity>(Action::Create, &target)?;
    let of_bytes = ctx.allow::<chunk::Entity>(Action::Create, &target)?;
    let id = row.id;
    let vault = ctx.db().vault();
    let chunk = |(place, part): (i32, &[u8])| {
        Ok(chunk::ActiveModel {
            document_id: Set(id),
            place: Set(place),
            organisation_id: Set(row.organisation_id),
            project_id: Set(row.project_id),
            bytes: Set(seal::seal(vault, id, place, part)?),
        })
    };
    let chunks = (0..).zip(bytes.chunks(CHUNK_BYTES)).map(chunk).collect::<Result<Vec<_>>>()?;

    ctx.insert(&grant, created(row)).await?;
    ctx.insert_many(&of_bytes, chunks).await?;
    Ok(id)
}

/// Every column is new, not only those that differ.
fn created(row: document::Model) -> document::ActiveModel {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};
    row.into_active_model().reset_all()
}
