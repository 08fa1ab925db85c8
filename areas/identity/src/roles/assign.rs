//! Give somebody a role in a body, from a day on.

use authz::{Action, Role, Target};
use chrono::NaiveDate;
use organisations::{OrganisationId, TerritoryId};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::{projects, queries, rules};
use crate::entities::{assignment, user};
use crate::{AssignmentId, UserId};

#[derive(Clone, Debug)]
pub struct Assign {
    pub user: UserId,
    pub role: Role,
    pub organisation: OrganisationId,
    pub project: Option<Uuid>,
    pub territory: Option<TerritoryId>,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

pub async fn assign(ctx: &Ctx, wish: Assign) -> Result<AssignmentId> {
    let (user, _) = ctx.load::<user::Entity>(wish.user, Action::View).await?;
    let bodies = organisations::names(ctx, &[wish.organisation]).await?;
    if bodies.is_empty() {
        return Err(Error::NotFound);
    }
    let same = ctx
        .find::<assignment::Entity>()
        .filter(assignment::Column::UserId.eq(user.id))
        .filter(assignment::Column::OrganisationId.eq(wish.organisation))
        .filter(assignment::Column::Role.eq(wish.role.name()))
        .filter(queries::counts_on(wish.from));
    let is_held = ctx.all(same).await?.iter().any(|row| row.project_id == wish.project);
    let opens_project = match wish.project {
        Some(project) => projects::is_reached(ctx, project, wish.organisation, wish.territory).await?,
        None => true,
    };
    let asked = rules::Wish {
        role: wish.role,
        has_territory: wish.territory.is_some(),
        is_limited: wish.project.is_some(),
        opens_project,
        from: wish.from,
        until: wish.until,
    };
    rules::assign(asked, is_held).map_err(kernel::Refusal::from)?;

    let target = Target {
        owner: Some(user.id.uuid()),
        organisation: Some(wish.organisation.uuid()),
        ..Target::default()
    };
    let grant = ctx.allow::<assignment::Entity>(Action::Create, &target)?;
    let row = assignment::ActiveModel {
        id: Set(AssignmentId::new(ctx)),
        user_id: Set(user.id),
        role: Set(wish.role.name().to_owned()),
        organisation_id: Set(wish.organisation),
        project_id: Set(wish.project),
        territory_id: Set(wish.territory),
        from_on: Set(wish.from),
        until_on: Set(wish.until),
    };
    let row = ctx.insert(&grant, row).await?;
    ctx.access_changes();
    Ok(row.id)
}
