//! Prepare the sheet of a project's quarter: from then on bodies can write into it.

use authz::{Action, Target};
use kernel::Quarter;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use super::ids::SheetId;
use super::states::{self, ProjectDates};
use crate::entities::sheets::sheet;

/// The sheet of that quarter, made now where nobody needed it before.
pub async fn prepare(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<SheetId> {
    if let Some(known) = find(ctx, project, quarter).await? {
        return Ok(known.id);
    }
    states::belongs(quarter, dates(ctx, project).await?).map_err(kernel::Refusal::from)?;

    let target = Target { project: Some(project.uuid()), ..Target::default() };
    let grant = ctx.allow::<sheet::Entity>(Action::Create, &target)?;
    let row = sheet::ActiveModel {
        id: Set(SheetId::new(ctx)),
        project_id: Set(project),
        quarter: Set(quarter.to_string()),
        prepared_at: Set(ctx.now()),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// The sheet as it stands, if anybody prepared it and the actor may see it.
pub(super) async fn find(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Option<sheet::Model>> {
    let select = ctx
        .find::<sheet::Entity>()
        .filter(sheet::Column::ProjectId.eq(project))
        .filter(sheet::Column::Quarter.eq(quarter.to_string()));
    ctx.one(select).await
}

async fn dates(ctx: &Ctx, project: ProjectId) -> Result<ProjectDates> {
    let line = super::sources::project(ctx, project).await?;
    Ok(ProjectDates { starts_on: line.starts_on, ends_on: line.ends_on })
}
