//! How many places a service has, and how many are free now.

use authz::Action;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use super::entities::capacity;
use super::ids::{CapacityId, ServiceId};
use super::parts::Of;
use super::places::to_amend;
use super::sheet::NewCapacity;
use super::{edition, rules};

/// What is counted, and how many there are.
pub async fn set_capacity(ctx: &Ctx, service: ServiceId, wanted: NewCapacity) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    write(ctx, of, &wanted).await?;
    edition::turn(ctx).await
}

/// How many are free now, in one tap.
pub async fn set_free_places(ctx: &Ctx, service: ServiceId, available: i32) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    let unit = first(ctx, of).await?;
    let unit = unit.ok_or(rules::Refusal::NoUnit)?;
    rules::free_places(unit.maximum, Some(available))?;

    let grant = ctx.allow::<capacity::Entity>(Action::Amend, &of.target())?;
    let mut row = unit.into_active_model();
    row.available = Set(Some(available));
    row.updated_at = Set(ctx.now());
    row.updated_by = Set(ctx.actor().user);
    ctx.update(&grant, row).await?;
    edition::turn(ctx).await
}

pub(super) async fn write(ctx: &Ctx, of: Of, wanted: &NewCapacity) -> Result<()> {
    rules::capacity(wanted)?;
    let known = first(ctx, of).await?;

    let grant = ctx.allow::<capacity::Entity>(Action::Amend, &of.target())?;
    let row = capacity::ActiveModel {
        id: Set(known.as_ref().map_or_else(|| CapacityId::new(ctx), |row| row.id)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        unit: Set(wanted.unit.clone()),
        maximum: Set(wanted.maximum),
        available: Set(wanted.available),
        updated_at: Set(ctx.now()),
        updated_by: Set(ctx.actor().user),
    };
    match known {
        Some(_) => ctx.update(&grant, row).await?,
        None => ctx.insert(&grant, row).await?,
    };
    Ok(())
}

async fn first(ctx: &Ctx, of: Of) -> Result<Option<capacity::Model>> {
    ctx.one(ctx.find::<capacity::Entity>().filter(capacity::Column::ServiceId.eq(of.service))).await
}
