//! Files about somebody who is erased go with the erasure, and nothing of them stays.

use kernel::RecordRef;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::DocumentLine;
use super::queries::line;
use crate::DocumentId;
use crate::entities::{chunk, document};

const WHY: &str = "files about an erased record go with the erasure, which leaves its own line";

/// Removes every version of every file of a record, whichever body attached it.
pub async fn forget(ctx: &Ctx, subject: &RecordRef) -> Result<()> {
    let ids: Vec<DocumentId> = rows(ctx, subject).await?.into_iter().map(|row| row.id).collect();
    let bytes = Query::delete()
        .from_table(chunk::Entity)
        .and_where(chunk::Column::DocumentId.is_in(ids.iter().copied()))
        .take();
    ctx.housekeeping(WHY).run(&bytes).await?;
    let files =
        Query::delete().from_table(document::Entity).and_where(document::Column::Id.is_in(ids)).take();
    ctx.housekeeping(WHY).run(&files).await?;
    Ok(())
}

/// Every version of every file of a record, whoever may see it: for the right of access.
pub async fn held_about(ctx: &Ctx, subject: &RecordRef) -> Result<Vec<DocumentLine>> {
    rows(ctx, subject).await?.into_iter().map(line).collect()
}

async fn rows(ctx: &Ctx, subject: &RecordRef) -> Result<Vec<document::Model>> {
    let select = ctx
        .unfiltered("what is held about somebody, or goes with them, has no body")
        .find::<document::Entity>()
        .filter(document::Column::SubjectKind.eq(subject.kind.as_ref()))
        .filter(document::Column::SubjectId.eq(subject.id));
    ctx.all(select).await
}
