//! Contracts as lists and pages read them.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Guarded, Result};

use super::hours::balances;
use super::rules::Balance;
use crate::entities::contract;
use crate::ids::ContractId;

#[derive(Clone, Debug)]
pub struct ContractLine {
    pub id: ContractId,
    pub title: String,
    pub buyer: OrganisationId,
    pub supplier: OrganisationId,
    pub project: Option<ProjectId>,
    pub activity: Option<ActivityId>,
    pub cost_line: Option<String>,
    pub rate_cents: i64,
    pub minimum_minutes: i32,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub version: i32,
    pub balance: Balance,
    pub may_change: bool,
}

/// Every contract the reader may see, those in force first. Contracts of a reader are few enough for one page.
pub async fn contracts(ctx: &Ctx) -> Result<Vec<ContractLine>> {
    let all = ctx
        .find::<contract::Entity>()
        .order_by_desc(contract::Column::EndsOn)
        .order_by_asc(contract::Column::Title);
    lines(ctx, ctx.all(all).await?).await
}

pub async fn contract(ctx: &Ctx, id: ContractId) -> Result<ContractLine> {
    let (row, _) = ctx.load::<contract::Entity>(id, Action::View).await?;
    lines(ctx, vec![row]).await?.pop().ok_or(store::Error::NotFound)
}

async fn lines(ctx: &Ctx, rows: Vec<contract::Model>) -> Result<Vec<ContractLine>> {
    let mut balances = balances(ctx, &rows).await?;
    Ok(rows.into_iter().map(|row| line(ctx, row, &mut balances)).collect())
}

fn line(ctx: &Ctx, row: contract::Model, balances: &mut HashMap<ContractId, Balance>) -> ContractLine {
    let target = contract::Entity::target(&row);
    ContractLine {
        may_change: ctx.allow::<contract::Entity>(Action::Amend, &target).is_ok(),
        balance: balances.remove(&row.id).unwrap_or_default(),
        id: row.id,
        title: row.title,
        buyer: OrganisationId(row.organisation_id),
        supplier: OrganisationId(row.supplier_id),
        project: row.project_id.map(ProjectId),
        activity: row.activity_id.map(ActivityId),
        cost_line: row.cost_line,
        rate_cents: row.rate_cents,
        minimum_minutes: row.minimum_minutes,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        version: row.version,
    }
}

/// Contracts under which a body's request of a project may be served on a day, by supplier: those of the body first,
/// then those of the project; the one that ends first before the others.
pub(crate) async fn usable(
    ctx: &Ctx,
    buyer: uuid::Uuid,
    project: Option<uuid::Uuid>,
    day: NaiveDate,
) -> Result<Vec<(contract::Model, Balance)>> {
    let mut of = Condition::any().add(contract::Column::OrganisationId.eq(buyer));
    if let Some(project) = project {
        of = of.add(contract::Column::ProjectId.eq(project));
    }
    let rows = ctx
        .unfiltered("whether hours are left decides who may be asked; the amounts are told to nobody here")
        .find::<contract::Entity>()
        .filter(of)
        .filter(contract::Column::StartsOn.lte(day))
        .filter(contract::Column::EndsOn.gte(day))
        .order_by_asc(contract::Column::EndsOn)
        .order_by_asc(contract::Column::Id);
    let mut rows = ctx.all(rows).await?;
    rows.sort_by_key(|row| (row.organisation_id != buyer, row.project_id != project));
    let balances = balances(ctx, &rows).await?;
    let with = |row: contract::Model| {
        let balance = balances.get(&row.id).copied().unwrap_or_default();
        (row, balance)
    };
    Ok(rows.into_iter().map(with).collect())
}
