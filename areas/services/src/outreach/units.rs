//! Set a unit up: its name, who goes out with it, where it goes.

use authz::{Action, Target};
use organisations::OrganisationId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use super::words::UnitKind;
use crate::desks::ids::{PlaceId, UnitId, UnitMemberId};
use crate::desks::open::of_body;
use crate::entities::desks::{member, place, unit};

pub struct Form {
    pub organisation: OrganisationId,
    pub kind: UnitKind,
    pub name: String,
    pub activity: Option<ActivityId>,
}

pub async fn form(ctx: &Ctx, wish: Form) -> Result<UnitId> {
    let project = match wish.activity {
        Some(activity) => Some(programmes::activity(ctx, activity).await?.project.uuid()),
        None => None,
    };
    let target = Target { organisation: Some(wish.organisation.uuid()), project, ..Target::default() };
    let grant = ctx.allow::<unit::Entity>(Action::Create, &target)?;
    let row = unit::ActiveModel {
        id: Set(UnitId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        project_id: Set(project),
        kind: Set(wish.kind),
        name: Set(wish.name),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        closed_at: Set(None),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

pub struct Go {
    pub unit: UnitId,
    pub name: String,
    pub territory: Option<String>,
    pub activity: Option<ActivityId>,
}

/// One more place the unit goes to; its activity is of the unit's project.
pub async fn add_place(ctx: &Ctx, wish: Go) -> Result<PlaceId> {
    let (unit, _) = ctx.load::<unit::Entity>(wish.unit, Action::Amend).await?;
    if let Some(activity) = wish.activity {
        programmes::activity(ctx, activity).await?;
    }
    let grant = ctx.allow::<place::Entity>(Action::Amend, &of_body(unit.organisation_id))?;
    let row = place::ActiveModel {
        id: Set(PlaceId::new(ctx)),
        unit_id: Set(unit.id),
        organisation_id: Set(unit.organisation_id),
        name: Set(wish.name),
        territory: Set(wish.territory),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        closed_at: Set(None),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

pub async fn close_place(ctx: &Ctx, id: PlaceId) -> Result<UnitId> {
    let (row, grant) = ctx.load::<place::Entity>(id, Action::Amend).await?;
    let unit = row.unit_id;
    let mut changed: place::ActiveModel = row.into();
    changed.closed_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(unit)
}

pub async fn join(ctx: &Ctx, unit: UnitId, user: Uuid) -> Result<()> {
    let (row, _) = ctx.load::<unit::Entity>(unit, Action::Amend).await?;
    let there = ctx
        .find::<member::Entity>()
        .filter(member::Column::UnitId.eq(unit))
        .filter(member::Column::UserId.eq(user))
        .filter(member::Column::LeftAt.is_null());
    if ctx.one(there).await?.is_some() {
        return Ok(());
    }
    let grant = ctx.allow::<member::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let new = member::ActiveModel {
        id: Set(UnitMemberId::new(ctx)),
        unit_id: Set(unit),
        organisation_id: Set(row.organisation_id),
        user_id: Set(user),
        joined_at: Set(ctx.now()),
        left_at: Set(None),
    };
    ctx.insert(&grant, new).await?;
    Ok(())
}

pub async fn part(ctx: &Ctx, id: UnitMemberId) -> Result<UnitId> {
    let (row, grant) = ctx.load::<member::Entity>(id, Action::Amend).await?;
    let unit = row.unit_id;
    let mut changed: member::ActiveModel = row.into();
    changed.left_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(unit)
}
