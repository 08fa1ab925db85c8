//! Projects and activities for machines.

use chrono::NaiveDate;
use kernel::Page as ListPage;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;
use web::{Listing, Path, Reply, Work};

use super::super::queries::{
    ActivityLine, ProjectLine, State, Target, Wanted, activities, partners, project_detail, project_page,
    targets,
};
use super::named;
use crate::sheet::Coded;

#[derive(Serialize, ToSchema)]
pub struct Projects {
    total: i64,
    page: i64,
    projects: Vec<ProjectJson>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = ProjectLine)]
pub struct ProjectJson {
    id: Uuid,
    code: String,
    title: String,
    cup: Option<String>,
    programme: String,
    objective: String,
    lead: Option<String>,
    starts_on: Option<NaiveDate>,
    starts_about: bool,
    ends_on: Option<NaiveDate>,
    ends_about: bool,
    state: &'static str,
    budget_cents: Option<i64>,
    version: i32,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Project)]
pub struct Whole {
    #[serde(flatten)]
    project: ProjectJson,
    summary: String,
    territories: Vec<TerritoryJson>,
    partners: Vec<PartnerJson>,
    targets: Vec<TargetJson>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Territory)]
pub struct TerritoryJson {
    level: &'static str,
    code: Option<String>,
    name: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Partner)]
pub struct PartnerJson {
    organisation: Uuid,
    name: String,
    role: &'static str,
    area: Option<String>,
    mandated_ats: bool,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Target)]
pub struct TargetJson {
    indicator: String,
    /// Null: to be defined.
    value: Option<i64>,
    cells: Option<[i64; 9]>,
    by: Option<NaiveDate>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Activity)]
pub struct ActivityJson {
    id: Uuid,
    code: String,
    title: String,
    kind: &'static str,
    unit: &'static str,
    /// Null: to be defined.
    planned: Option<i32>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    responsible: Option<Uuid>,
    after: Vec<String>,
    parallel_with: Vec<String>,
    indicators: Vec<String>,
    groups: Vec<String>,
}

/// Same search and filters as the page: `q`, `state`, `page`, `sort`, `dir`.
pub async fn projects(work: Work, listing: Listing) -> Reply {
    let wanted = Wanted {
        q: listing.q().to_owned(),
        state: listing.parsed("state"),
        order: listing.sort().to_owned(),
        is_descending: listing.is_descending(),
        ..Wanted::default()
    };
    let page: ListPage = listing.page();
    let found = project_page(&work.ctx, &wanted, page).await?;
    let today = work.ctx.today();
    let answer = Projects {
        total: found.total,
        page: page.number,
        projects: found.rows.into_iter().map(|line| project_json(line, today)).collect(),
    };
    work.json(&answer)
}

pub async fn project(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let detail = project_detail(&work.ctx, line.id).await?;
    let partners = partners(&work.ctx, line.id).await?;
    let targets = targets(&work.ctx, line.id).await?;
    let answer = Whole {
        project: project_json(line, work.ctx.today()),
        summary: detail.summary,
        territories: detail
            .territories
            .into_iter()
            .map(|place| TerritoryJson { level: place.level.code(), code: place.code, name: place.name })
            .collect(),
        partners: partners
            .into_iter()
            .map(|partner| PartnerJson {
                organisation: partner.organisation.uuid(),
                name: partner.name,
                role: partner.role.code(),
                area: partner.area,
                mandated_ats: partner.mandated_ats,
                since: partner.since,
                until: partner.until,
            })
            .collect(),
        targets: targets.into_iter().map(target_json).collect(),
    };
    work.json(&answer)
}

pub async fn project_activities(work: Work, Path(name): Path<String>) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let answer: Vec<ActivityJson> =
        activities(&work.ctx, line.id).await?.into_iter().map(activity_json).collect();
    work.json(&answer)
}

fn project_json(line: ProjectLine, today: NaiveDate) -> ProjectJson {
    ProjectJson {
        id: line.id.uuid(),
        state: State::of(line.starts_on, line.ends_on, today).code(),
        code: line.code,
        title: line.title,
        cup: line.cup,
        programme: line.programme_code,
        objective: line.objective,
        lead: line.lead.map(|_| line.lead_name),
        starts_on: line.starts_on,
        starts_about: line.starts_about,
        ends_on: line.ends_on,
        ends_about: line.ends_about,
        budget_cents: line.budget.map(|budget| budget.0),
        version: line.version,
    }
}

fn target_json(target: Target) -> TargetJson {
    TargetJson { indicator: target.indicator, value: target.value, cells: target.cells, by: target.by }
}

fn activity_json(activity: ActivityLine) -> ActivityJson {
    ActivityJson {
        id: activity.id.uuid(),
        code: activity.code,
        title: activity.title,
        kind: activity.kind.code(),
        unit: activity.unit.code(),
        planned: activity.planned,
        starts_on: activity.starts_on,
        ends_on: activity.ends_on,
        responsible: activity.responsible.map(|body| body.uuid()),
        after: activity.after,
        parallel_with: activity.parallel_with,
        indicators: activity.indicators,
        groups: activity.groups,
    }
}
