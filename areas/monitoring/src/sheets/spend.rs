//! Enter what a body spent in a quarter under one budget category.

use authz::{Action, Target};
use kernel::{Cents, Quarter, Refusal};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use super::ids::SpendingId;
use super::{prepare, standing, states};
use crate::entities::sheets::spending;

/// The largest amount one entry may hold: ten billion euro, beyond any fund of ours.
const MOST: i64 = 1_000_000_000_000;

#[derive(Clone, Debug)]
pub struct Spent {
    pub project: ProjectId,
    pub quarter: Quarter,
    pub organisation: OrganisationId,
    pub category: String,
    /// May be negative: a recovery of what was counted before.
    pub amount: Cents,
}

/// Enters the total, or replaces the one entered before; the audit trail keeps who changed it.
pub async fn enter_spent(ctx: &Ctx, wish: Spent) -> Result<()> {
    prepare::prepare(ctx, wish.project, wish.quarter).await?;
    let state = standing::of(ctx, wish.project, wish.quarter).await?.state;
    states::enter(state).map_err(Refusal::from)?;
    if wish.amount.0.abs() > MOST {
        return Err(Refusal::new("monitoring-sheets-refused-amount").with("most", Cents(MOST)).into());
    }

    let target = Target {
        organisation: Some(wish.organisation.uuid()),
        project: Some(wish.project.uuid()),
        ..Target::default()
    };
    let grant = ctx.allow::<spending::Entity>(Action::Record, &target)?;
    match entered(ctx, &wish).await? {
        Some(row) if row.cents == wish.amount.0 => {}
        Some(row) => {
            let version = row.version + 1;
            let mut row = row.into_active_model();
            row.cents = Set(wish.amount.0);
            row.entered_at = Set(ctx.now());
            row.entered_by_name = Set(ctx.actor().name.clone());
            row.version = Set(version);
            ctx.update(&grant, row).await?;
        }
        None => {
            ctx.insert(&grant, first(ctx, wish)).await?;
        }
    }
    Ok(())
}

async fn entered(ctx: &Ctx, wish: &Spent) -> Result<Option<spending::Model>> {
    let select = ctx
        .find::<spending::Entity>()
        .filter(spending::Column::ProjectId.eq(wish.project))
        .filter(spending::Column::OrganisationId.eq(wish.organisation))
        .filter(spending::Column::Quarter.eq(wish.quarter.to_string()))
        .filter(spending::Column::Category.eq(wish.category.as_str()));
    ctx.one(select).await
}

fn first(ctx: &Ctx, wish: Spent) -> spending::ActiveModel {
    spending::ActiveModel {
        id: Set(SpendingId::new(ctx)),
        project_id: Set(wish.project),
        organisation_id: Set(wish.organisation),
        quarter: Set(wish.quarter.to_string()),
        category: Set(wish.category),
        cents: Set(wish.amount.0),
        entered_at: Set(ctx.now()),
        entered_by_name: Set(ctx.actor().name.clone()),
        version: Set(1),
    }
}
