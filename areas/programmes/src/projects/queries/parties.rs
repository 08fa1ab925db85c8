//! Who takes part in a project, where, for whom, with which targets and which money.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::Cents;
use organisations::{OrganisationId, TerritoryId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::of_project;
use crate::entities::codes::BudgetKind;
use crate::entities::{area, body, budget_line, partnership, target, target_group, territory};
use crate::ids::{PartnershipId, ProjectId};
use crate::sheet::{BodyPart, GroupCode, PartnerRole, RecipientMode, TerritoryLevel};
use crate::words::unlined;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    pub level: TerritoryLevel,
    pub code: Option<String>,
    pub territory: Option<TerritoryId>,
    pub name: String,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetGroup {
    pub group: GroupCode,
    pub mode: RecipientMode,
    pub description: String,
    pub source: String,
}

/// A body, or a category of bodies, without budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub name: String,
    pub part: BodyPart,
    pub is_category: bool,
    pub organisation: Option<OrganisationId>,
    pub note: Option<String>,
}

/// A body in the partnership, for an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerLine {
    pub id: PartnershipId,
    pub organisation: OrganisationId,
    pub name: String,
    pub role: PartnerRole,
    pub area: Option<String>,
    pub mandated_ats: bool,
    pub ats_members: Vec<String>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub indicator: String,
    /// None: to be defined.
    pub value: Option<i64>,
    /// Under 18, 18 to 60, over 60; in each women, men, non-binary.
    pub cells: Option<[i64; 9]>,
    pub by: Option<NaiveDate>,
    pub note: Option<String>,
    pub source: String,
    pub is_outside: bool,
}

/// A line of the budget: for a cost category, or for a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    pub is_category: bool,
    /// The category's code; empty for a partner's share.
    pub category: String,
    pub title: String,
    pub organisation: Option<OrganisationId>,
    pub amount: Option<Cents>,
}

pub async fn territories(ctx: &Ctx, id: ProjectId) -> Result<Vec<Territory>> {
    let all = of_project::<territory::Entity>(ctx, territory::Column::ProjectId, id)
        .order_by_asc(territory::Column::Position);
    let line = |row: territory::Model| Territory {
        level: row.level,
        code: row.code,
        territory: row.territory_id,
        name: row.name,
        note: row.note,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

pub(super) async fn areas(ctx: &Ctx, id: ProjectId) -> Result<Vec<(String, Option<String>)>> {
    let all =
        of_project::<area::Entity>(ctx, area::Column::ProjectId, id).order_by_asc(area::Column::Position);
    Ok(ctx.all(all).await?.into_iter().map(|row| (row.name, row.note)).collect())
}

pub(super) async fn target_groups(ctx: &Ctx, id: ProjectId) -> Result<Vec<TargetGroup>> {
    let all = of_project::<target_group::Entity>(ctx, target_group::Column::ProjectId, id)
        .order_by_asc(target_group::Column::Position);
    let line = |row: target_group::Model| TargetGroup {
        group: row.group_code,
        mode: row.mode,
        description: row.description,
        source: row.source,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

pub(super) async fn bodies(ctx: &Ctx, id: ProjectId) -> Result<Vec<Body>> {
    let all =
        of_project::<body::Entity>(ctx, body::Column::ProjectId, id).order_by_asc(body::Column::Position);
    let line = |row: body::Model| Body {
        name: row.name,
        part: row.part,
        is_category: row.is_category,
        organisation: row.organisation_id,
        note: row.note,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

/// Partners in the order of the sheet, the lead first where it is written first.
pub async fn partners(ctx: &Ctx, id: ProjectId) -> Result<Vec<PartnerLine>> {
    let all = of_project::<partnership::Entity>(ctx, partnership::Column::ProjectId, id)
        .order_by_asc(partnership::Column::Position);
    let rows = ctx.all(all).await?;
    let bodies: Vec<OrganisationId> = rows.iter().map(|row| row.organisation_id).collect();
    let names = organisations::names(ctx, &bodies).await?;
    let line = |row: partnership::Model| PartnerLine {
        id: row.id,
        organisation: row.organisation_id,
        name: names.get(&row.organisation_id).cloned().unwrap_or_default(),
        role: row.role,
        area: row.area,
        mandated_ats: row.mandated_ats,
        ats_members: unlined(&row.ats_members),
        since: row.since_on,
        until: row.until_on,
        note: row.note,
        source: row.source,
        is_outside: row.outside,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// What one body does in one project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub project: ProjectId,
    /// In the partnership.
    pub role: Option<PartnerRole>,
    /// Beside it: without a budget of its own.
    pub part: Option<BodyPart>,
    pub area: Option<String>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

/// In which projects a body takes part, and as what.
pub async fn parts_of(ctx: &Ctx, body: OrganisationId) -> Result<Vec<Part>> {
    let partnerships = ctx
        .find::<partnership::Entity>()
        .filter(partnership::Column::OrganisationId.eq(body))
        .order_by_asc(partnership::Column::ProjectId)
        .order_by_asc(partnership::Column::Position);
    let partner = |row: partnership::Model| Part {
        project: row.project_id,
        role: Some(row.role),
        part: None,
        area: row.area,
        since: row.since_on,
        until: row.until_on,
    };
    let mut parts: Vec<Part> = ctx.all(partnerships).await?.into_iter().map(partner).collect();
    let beside = ctx
        .find::<body::Entity>()
        .filter(body::Column::OrganisationId.eq(body))
        .order_by_asc(body::Column::ProjectId)
        .order_by_asc(body::Column::Position);
    let other = |row: body::Model| Part {
        project: row.project_id,
        role: None,
        part: Some(row.part),
        area: None,
        since: None,
        until: None,
    };
    parts.extend(ctx.all(beside).await?.into_iter().map(other));
    Ok(parts)
}

pub async fn targets(ctx: &Ctx, id: ProjectId) -> Result<Vec<Target>> {
    let all = of_project::<target::Entity>(ctx, target::Column::ProjectId, id)
        .order_by_asc(target::Column::Position);
    Ok(ctx.all(all).await?.into_iter().map(target_line).collect())
}

/// The targets of many projects, in one query.
pub async fn targets_of(ctx: &Ctx, ids: &[ProjectId]) -> Result<HashMap<ProjectId, Vec<Target>>> {
    let all = ctx
        .find::<target::Entity>()
        .filter(target::Column::ProjectId.is_in(ids.iter().copied()))
        .order_by_asc(target::Column::Position);
    let mut targets: HashMap<ProjectId, Vec<Target>> = HashMap::new();
    for row in ctx.all(all).await? {
        targets.entry(row.project_id).or_default().push(target_line(row));
    }
    Ok(targets)
}

fn target_line(row: target::Model) -> Target {
    Target {
        cells: cells(&row),
        indicator: row.indicator,
        value: row.value,
        by: row.by_on,
        note: row.note,
        source: row.source,
        is_outside: row.outside,
    }
}

fn cells(row: &target::Model) -> Option<[i64; 9]> {
    Some([
        row.lt18_women?,
        row.lt18_men?,
        row.lt18_non_binary?,
        row.a18_60_women?,
        row.a18_60_men?,
        row.a18_60_non_binary?,
        row.gt60_women?,
        row.gt60_men?,
        row.gt60_non_binary?,
    ])
}

/// Budget lines the actor may see: by category, then by partner.
pub async fn budget(ctx: &Ctx, id: ProjectId) -> Result<Vec<BudgetLine>> {
    let all = of_project::<budget_line::Entity>(ctx, budget_line::Column::ProjectId, id)
        .order_by_asc(budget_line::Column::Kind)
        .order_by_asc(budget_line::Column::Position);
    let line = |row: budget_line::Model| BudgetLine {
        is_category: row.kind == BudgetKind::Category,
        category: row.code.unwrap_or_default(),
        title: row.title,
        organisation: row.organisation_id,
        amount: row.amount_cents.map(Cents),
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}
