//! Who takes part, where, for whom, and the money by category and partner.

use organisations::{TerritoryId, territory};
use store::{Error, Result};

use super::{Writing, numbered};
use crate::entities::codes::BudgetKind;
use crate::entities::{area, body, budget_line, partnership, target_group, territory as place};
use crate::ids::{
    BudgetLineId, PartnershipId, ProjectAreaId, ProjectBodyId, ProjectTerritoryId, TargetGroupId,
};
use crate::sheet::{Territory, TerritoryLevel};
use crate::words::{folded, joined, lines};

pub(super) async fn write(writing: &Writing<'_>) -> Result<()> {
    writing.replace::<partnership::Entity>(partnership::Column::ProjectId, partnerships(writing)?).await?;
    writing.replace::<body::Entity>(body::Column::ProjectId, bodies(writing)).await?;
    writing.replace::<area::Entity>(area::Column::ProjectId, areas(writing)).await?;
    writing.replace::<place::Entity>(place::Column::ProjectId, territories(writing)).await?;
    writing.replace::<target_group::Entity>(target_group::Column::ProjectId, groups(writing)).await?;
    writing.replace::<budget_line::Entity>(budget_line::Column::ProjectId, budget(writing)).await
}

fn partnerships(writing: &Writing<'_>) -> Result<Vec<partnership::Model>> {
    let mut rows = Vec::new();
    for (position, partner) in numbered(&writing.sheet.partners) {
        let body = writing.bodies.find(&partner.name);
        rows.push(partnership::Model {
            id: PartnershipId::new(writing.ctx),
            project_id: writing.project,
            organisation_id: body.ok_or_else(|| Error::broken("a partner was not registered"))?,
            position,
            role: partner.role,
            area: partner.area.clone(),
            mandated_ats: partner.mandated_ats,
            ats_members: lines(&partner.ats_members),
            since_on: partner.since.first_day(),
            until_on: partner.until.last_day(),
            note: partner.note.clone(),
            source: partner.source.clone(),
            outside: writing.outside(&partner.source),
        });
    }
    Ok(rows)
}

fn bodies(writing: &Writing<'_>) -> Vec<body::Model> {
    let row = |(position, involved): (i32, &crate::sheet::Body)| body::Model {
        id: ProjectBodyId::new(writing.ctx),
        project_id: writing.project,
        position,
        name: involved.name.clone(),
        kind: involved.kind,
        part: involved.part,
        is_category: involved.category,
        organisation_id: writing.bodies.find(&involved.name).filter(|_| !involved.category),
        note: involved.note.clone(),
        source: involved.source.clone(),
        outside: writing.outside(&involved.source),
    };
    numbered(&writing.sheet.bodies).map(row).collect()
}

fn areas(writing: &Writing<'_>) -> Vec<area::Model> {
    let row = |(position, part): (i32, &crate::sheet::Area)| area::Model {
        id: ProjectAreaId::new(writing.ctx),
        project_id: writing.project,
        position,
        name: part.name.clone(),
        territories: joined(&part.territories),
        note: part.note.clone(),
        source: part.source.clone(),
        outside: writing.outside(&part.source),
    };
    numbered(&writing.sheet.areas).map(row).collect()
}

fn territories(writing: &Writing<'_>) -> Vec<place::Model> {
    let row = |(position, named): (i32, &Territory)| place::Model {
        id: ProjectTerritoryId::new(writing.ctx),
        project_id: writing.project,
        position,
        level: named.level,
        code: named.code.clone(),
        territory_id: known(named),
        name: named.name.clone(),
        note: named.note.clone(),
        source: named.source.clone(),
        outside: writing.outside(&named.source),
    };
    numbered(&writing.sheet.territories).map(row).collect()
}

/// Districts have no official code: ours is their name in small letters with hyphens.
fn known(named: &Territory) -> Option<TerritoryId> {
    let code = match (named.level, &named.code) {
        (TerritoryLevel::District, None) => folded(&named.name).replace(' ', "-"),
        (TerritoryLevel::Country, None) => "IT".to_owned(),
        (_, code) => code.clone()?,
    };
    territory::by_code(&code).map(|territory| territory.id)
}

fn groups(writing: &Writing<'_>) -> Vec<target_group::Model> {
    let row = |(position, target): (i32, &crate::sheet::TargetGroup)| target_group::Model {
        id: TargetGroupId::new(writing.ctx),
        project_id: writing.project,
        position,
        group_code: target.group,
        mode: target.mode,
        description: target.description.clone(),
        source: target.source.clone(),
        outside: writing.outside(&target.source),
    };
    numbered(&writing.sheet.target_groups).map(row).collect()
}

fn budget(writing: &Writing<'_>) -> Vec<budget_line::Model> {
    let blank = |kind| budget_line::Model {
        id: BudgetLineId::new(writing.ctx),
        project_id: writing.project,
        position: 0,
        kind,
        code: None,
        title: String::new(),
        organisation_id: None,
        amount_cents: None,
    };
    let categories = numbered(&writing.sheet.budget.categories).map(|(position, line)| budget_line::Model {
        position,
        code: Some(line.code.clone()),
        title: line.title.clone(),
        amount_cents: line.amount.known().map(|amount| amount.0),
        ..blank(BudgetKind::Category)
    });
    let shares = numbered(&writing.sheet.budget.partners).map(|(position, share)| budget_line::Model {
        position,
        title: share.partner.clone(),
        organisation_id: writing.bodies.find(&share.partner),
        amount_cents: share.amount.known().map(|amount| amount.0),
        ..blank(BudgetKind::Partner)
    });
    categories.chain(shares).collect()
}
