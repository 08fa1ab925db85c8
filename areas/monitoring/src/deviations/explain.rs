//! Explain a deviation; a later explanation supersedes the earlier one.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::Quarter;
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use super::queries::{About, deviation};
use super::rules;
use crate::entities::explanation;
use crate::ids::ExplanationId;
use crate::targets::Cause;

pub struct Explain {
    pub project: ProjectId,
    pub quarter: Quarter,
    pub about: About,
    pub code: String,
    pub cause: Cause,
    pub text: String,
    pub measure: Option<String>,
    pub measure_owner: Option<OrganisationId>,
    pub measure_due_on: Option<NaiveDate>,
}

pub async fn explain(ctx: &Ctx, wish: Explain) -> Result<ExplanationId> {
    let line = deviation(ctx, wish.project, wish.quarter, wish.about, &wish.code).await?;
    let text = rules::text(&wish.text).map_err(kernel::Refusal::from)?.to_owned();
    let measure = rules::measure(wish.measure, wish.measure_owner, wish.measure_due_on, ctx.today());
    let measure = measure.map_err(kernel::Refusal::from)?;

    supersede(ctx, wish.project, wish.quarter, wish.about, &wish.code).await?;
    let project = wish.project.uuid();
    let organisation = line.responsible.map(OrganisationId::uuid);
    let target = Target { project: Some(project), organisation, ..Target::default() };
    let grant = ctx.allow::<explanation::Entity>(Action::Record, &target)?;
    let (what, owner, due_on) = match measure {
        Some(measure) => (Some(measure.what), Some(measure.owner.uuid()), Some(measure.due_on)),
        None => (None, None, None),
    };
    let row = explanation::Model {
        id: ExplanationId::new(ctx),
        project_id: project,
        organisation_id: organisation,
        quarter: wish.quarter.to_string(),
        about: wish.about.code().to_owned(),
        code: wish.code,
        cause: wish.cause.code().to_owned(),
        text,
        measure: what,
        measure_owner_id: owner,
        measure_due_on: due_on,
        planned: line.deviation.planned,
        done: line.deviation.done,
        explained_by: ctx.actor().user,
        explained_by_name: ctx.actor().name.clone(),
        explained_at: ctx.now(),
        superseded_at: None,
    };
    Ok(ctx.insert(&grant, row.into_active_model().reset_all()).await?.id)
}

async fn supersede(ctx: &Ctx, project: ProjectId, quarter: Quarter, about: About, code: &str) -> Result<()> {
    use explanation::Column;
    let current = ctx
        .find::<explanation::Entity>()
        .filter(Column::ProjectId.eq(project.uuid()))
        .filter(Column::Quarter.eq(quarter.to_string()))
        .filter(Column::About.eq(about.code()))
        .filter(Column::Code.eq(code))
        .filter(Column::SupersededAt.is_null());
    for row in ctx.all(current).await? {
        let (row, grant) = ctx.load::<explanation::Entity>(row.id, Action::Amend).await?;
        let mut row = row.into_active_model();
        row.superseded_at = Set(Some(ctx.now()));
        ctx.update(&grant, row).await?;
    }
    Ok(())
}
