//! Put a new version in the place of a file; the old one stays to be read.

use authz::Action;
use sea_orm::Set;
use store::{Ctx, Result};

use super::attach::{blank, keep};
use super::rules::{self, Refusal};
use crate::DocumentId;
use crate::entities::document;

pub struct Supersede {
    pub document: DocumentId,
    pub title: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
}

pub async fn supersede(ctx: &Ctx, wish: Supersede) -> Result<DocumentId> {
    let (old, grant) = ctx.load::<document::Entity>(wish.document, Action::Create).await?;
    if old.superseded_by.is_some() {
        return Err(kernel::Refusal::from(Refusal::AlreadySuperseded).into());
    }
    let file = rules::admit(&wish.title, &wish.file_name, &wish.bytes).map_err(kernel::Refusal::from)?;
    let new = document::Model {
        subject_kind: old.subject_kind,
        subject_id: old.subject_id,
        organisation_id: old.organisation_id,
        project_id: old.project_id,
        first_id: old.first_id,
        number: old.number + 1,
        restricted: old.restricted,
        ..blank(ctx, &file, &wish.bytes)
    };
    if new.sha256 == old.sha256 {
        return Err(kernel::Refusal::from(Refusal::SameContent).into());
    }

    let id = keep(ctx, new, &wish.bytes).await?;
    let superseded =
        document::ActiveModel { id: Set(old.id), superseded_by: Set(Some(id)), ..Default::default() };
    ctx.update(&grant, superseded).await?;
    Ok(id)
}
