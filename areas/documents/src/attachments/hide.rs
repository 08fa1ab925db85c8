//! Keep a file, with all its versions, to the body that attached it; or show it again to the project's other bodies.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use crate::DocumentId;
use crate::entities::document;

pub async fn hide(ctx: &Ctx, document: DocumentId, is_hidden: bool) -> Result<()> {
    let (row, grant) = ctx.load::<document::Entity>(document, Action::Create).await?;
    let versions = ctx.find::<document::Entity>().filter(document::Column::FirstId.eq(row.first_id));
    for version in ctx.all(versions).await? {
        let change =
            document::ActiveModel { id: Set(version.id), restricted: Set(is_hidden), ..Default::default() };
        ctx.update(&grant, change).await?;
    }
    Ok(())
}
