//! What the project promised, as the first two parts and the budget of the sheet need it.

use kernel::Quarter;
use programmes::{Coded, ProjectId};
use store::{Ctx, Result};

use super::super::document::{General, Output, Partner, Registry, Territory};
use super::super::states;
use super::{Body, bodies};

pub struct Promised {
    pub general: General,
    pub registry: Registry,
    pub outputs: Vec<Output>,
    pub bodies: Vec<Body>,
    /// Code, title and budget in cents.
    pub categories: Vec<(String, String, Option<i64>)>,
}

pub async fn read(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Promised> {
    let detail = programmes::project_detail(ctx, project).await?;
    let budget = programmes::budget(ctx, project).await?;
    let mut bodies = bodies(ctx, project).await?;
    for body in &mut bodies {
        let own = budget.iter().find(|line| !line.is_category && line.organisation == Some(body.id));
        body.budget_cents = own.and_then(|line| line.amount).map(|amount| amount.0);
    }
    Ok(Promised {
        general: general(ctx, &detail, quarter).await?,
        registry: registry(ctx, &detail).await?,
        outputs: outputs(ctx, project, quarter).await?,
        bodies,
        categories: categories(ctx, project, quarter).await?,
    })
}

async fn general(ctx: &Ctx, detail: &programmes::Project, quarter: Quarter) -> Result<General> {
    let line = &detail.line;
    let settings = programmes::call_settings(ctx, line.id, quarter.last_day()).await?;
    let days = u32::try_from(settings.sheet_due_days).unwrap_or(super::DUE_DAYS);
    let objectives = [Some(&line.objective), line.national_objective.as_ref()];
    let objective: Vec<&str> = objectives.into_iter().flatten().map(String::as_str).collect();
    Ok(General {
        project_code: line.code.clone(),
        title: line.title.clone(),
        cup: line.cup.clone(),
        programme_code: line.programme_code.clone(),
        programme: line.programme_code.clone(),
        objective: (!objective.is_empty()).then(|| objective.join(", ")),
        quarter,
        due_on: states::due_on(quarter, days),
        lead: (!line.lead_name.is_empty()).then(|| line.lead_name.clone()),
        budget_cents: line.budget.map(|budget| budget.0),
    })
}

async fn registry(ctx: &Ctx, detail: &programmes::Project) -> Result<Registry> {
    let partners = programmes::partners(ctx, detail.line.id).await?;
    let partner = |line: programmes::PartnerLine| Partner {
        organisation: line.organisation.uuid(),
        name: line.name,
        role: line.role.code().to_owned(),
        area: line.area,
        since: line.since,
        until: line.until,
    };
    let territory = |line: &programmes::Territory| Territory {
        code: line.code.clone().unwrap_or_default(),
        name: line.name.clone(),
    };
    Ok(Registry {
        partners: partners.into_iter().map(partner).collect(),
        bodies_involved: detail.bodies.iter().map(|body| body.name.clone()).collect(),
        territories: detail.territories.iter().map(territory).collect(),
        starts_on: detail.line.starts_on,
        ends_on: detail.line.ends_on,
        target_groups: detail.target_groups.iter().map(|group| group.description.clone()).collect(),
    })
}

async fn outputs(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<Output>> {
    let output = |line: programmes::DeliverableLine| {
        let handed = line.handovers.iter().filter(|(day, _)| *day <= quarter.last_day());
        Output {
            done: handed.map(|(_, quantity)| i64::from(*quantity)).sum(),
            code: line.code,
            title: line.title,
            planned: line.planned.map(i64::from),
            due_on: line.due_on,
        }
    };
    Ok(programmes::deliverables(ctx, project).await?.into_iter().map(output).collect())
}

/// The categories of the call, with the project's budget where it has one; otherwise the budget's own.
pub async fn categories(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
) -> Result<Vec<(String, String, Option<i64>)>> {
    let settings = programmes::call_settings(ctx, project, quarter.last_day()).await?;
    let budget = programmes::budget(ctx, project).await?;
    let lines = || budget.iter().filter(|line| line.is_category);
    let planned = |code: &str| {
        let own = lines().find(|line| line.category == code);
        own.and_then(|line| line.amount).map(|amount| amount.0)
    };
    if settings.cost_categories.is_empty() {
        let own = |line: &programmes::BudgetLine| {
            (line.category.clone(), line.title.clone(), line.amount.map(|amount| amount.0))
        };
        return Ok(lines().map(own).collect());
    }
    let named = settings.cost_categories.into_iter();
    Ok(named
        .map(|category| {
            let cents = planned(&category.code);
            (category.code, category.title, cents)
        })
        .collect())
}
