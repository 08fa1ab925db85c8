//! A body declares its data for a quarter complete, or takes that back.

use authz::{Action, Target};
use kernel::{Quarter, Refusal};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use super::ids::DataDeliveryId;
use super::{prepare, standing, states};
use crate::entities::sheets::data_delivery;

#[derive(Clone, Debug)]
pub struct Declare {
    pub project: ProjectId,
    pub quarter: Quarter,
    pub organisation: OrganisationId,
    pub note: Option<String>,
}

/// Declares; saying it twice changes nothing.
pub async fn declare_complete(ctx: &Ctx, wish: Declare) -> Result<()> {
    prepare::prepare(ctx, wish.project, wish.quarter).await?;
    let state = standing::of(ctx, wish.project, wish.quarter).await?.state;
    states::enter(state).map_err(Refusal::from)?;
    let grant = ctx.allow::<data_delivery::Entity>(Action::Record, &target(&wish))?;
    if declared(ctx, &wish).await?.is_some() {
        return Ok(());
    }
    let row = data_delivery::ActiveModel {
        id: Set(DataDeliveryId::new(ctx)),
        project_id: Set(wish.project),
        organisation_id: Set(wish.organisation),
        quarter: Set(wish.quarter.to_string()),
        declared_at: Set(ctx.now()),
        declared_by_name: Set(ctx.actor().name.clone()),
        note: Set(wish.note),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

/// Takes the declaration back: something is still to be entered.
pub async fn withdraw(ctx: &Ctx, wish: Declare) -> Result<()> {
    let state = standing::of(ctx, wish.project, wish.quarter).await?.state;
    states::enter(state).map_err(Refusal::from)?;
    let grant = ctx.allow::<data_delivery::Entity>(Action::Record, &target(&wish))?;
    if let Some(row) = declared(ctx, &wish).await? {
        ctx.delete(&grant, row).await?;
    }
    Ok(())
}

fn target(wish: &Declare) -> Target {
    Target {
        organisation: Some(wish.organisation.uuid()),
        project: Some(wish.project.uuid()),
        ..Target::default()
    }
}

async fn declared(ctx: &Ctx, wish: &Declare) -> Result<Option<data_delivery::Model>> {
    let select = ctx
        .find::<data_delivery::Entity>()
        .filter(data_delivery::Column::ProjectId.eq(wish.project))
        .filter(data_delivery::Column::OrganisationId.eq(wish.organisation))
        .filter(data_delivery::Column::Quarter.eq(wish.quarter.to_string()));
    ctx.one(select).await
}
