//! A project as a line of a list, and what a choice list needs.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use kernel::Cents;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use crate::entities::{programme, project};
use crate::ids::{ProgrammeId, ProjectId};

/// What lists show of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectLine {
    pub id: ProjectId,
    pub code: String,
    pub title: String,
    pub short_title: String,
    pub cup: Option<String>,
    pub programme: ProgrammeId,
    pub programme_code: String,
    pub programme_title: String,
    pub objective: String,
    pub national_objective: Option<String>,
    pub lead: Option<OrganisationId>,
    pub lead_name: String,
    /// The earliest day the document's start can mean.
    pub starts_on: Option<NaiveDate>,
    pub starts_about: bool,
    /// The latest day the document's end can mean.
    pub ends_on: Option<NaiveDate>,
    pub ends_about: bool,
    pub budget: Option<Cents>,
    pub version: i32,
}

impl ProjectLine {
    /// By id, as other areas link to it; the code leads to the same page.
    pub fn url(&self) -> String {
        format!("/projects/{}", self.id)
    }
}

/// Every project the actor may see, by code.
pub async fn projects(ctx: &Ctx) -> Result<Vec<ProjectLine>> {
    let all = ctx.find::<project::Entity>().order_by_asc(project::Column::Code);
    lines(ctx, ctx.all(all).await?).await
}

/// Projects the actor's bodies take part in, lead or oversee: what forms offer. The program itself
/// and administrators are offered all of them.
pub async fn own_projects(ctx: &Ctx) -> Result<Vec<ProjectLine>> {
    let actor = ctx.actor();
    if actor.is_system() || actor.holds(authz::Role::Administrator) {
        return projects(ctx).await;
    }
    let reached = actor
        .assignments
        .iter()
        .flat_map(|held| held.projects.iter().chain(&held.led).chain(&held.overseen).copied());
    let own: Vec<Uuid> = reached.collect();
    let some = ctx
        .find::<project::Entity>()
        .filter(project::Column::Id.is_in(own))
        .order_by_asc(project::Column::Code);
    lines(ctx, ctx.all(some).await?).await
}

pub async fn project(ctx: &Ctx, id: ProjectId) -> Result<ProjectLine> {
    let (row, _) = ctx.load::<project::Entity>(id, Action::View).await?;
    one(ctx, row).await
}

/// The project with this code; of two in different programmes, the later one.
pub async fn project_by_code(ctx: &Ctx, code: &str) -> Result<ProjectLine> {
    let same = ctx
        .find::<project::Entity>()
        .filter(project::Column::Code.eq(code))
        .order_by_desc(project::Column::Id);
    one(ctx, ctx.one(same).await?.ok_or(Error::NotFound)?).await
}

pub async fn project_lines(ctx: &Ctx, ids: &[ProjectId]) -> Result<HashMap<ProjectId, ProjectLine>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let some = ctx.find::<project::Entity>().filter(project::Column::Id.is_in(ids.iter().copied()));
    let found = lines(ctx, ctx.all(some).await?).await?;
    Ok(found.into_iter().map(|line| (line.id, line)).collect())
}

async fn one(ctx: &Ctx, row: project::Model) -> Result<ProjectLine> {
    lines(ctx, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// Three queries whatever the number of rows.
pub(super) async fn lines(ctx: &Ctx, rows: Vec<project::Model>) -> Result<Vec<ProjectLine>> {
    let programmes = ctx.all(ctx.find::<programme::Entity>()).await?;
    let programmes: HashMap<ProgrammeId, (String, String)> =
        programmes.into_iter().map(|row| (row.id, (row.code, row.title))).collect();
    let mut leads: Vec<OrganisationId> = rows.iter().filter_map(|row| row.lead_id).collect();
    leads.sort_unstable();
    leads.dedup();
    let names = organisations::names(ctx, &leads).await?;
    let of = |row: &project::Model| programmes.get(&row.programme_id).cloned().unwrap_or_default();
    let line = |(row, (programme_code, programme_title)): (project::Model, (String, String))| ProjectLine {
        id: row.id,
        code: row.code,
        title: row.title,
        short_title: row.short_title,
        cup: row.cup,
        programme: row.programme_id,
        programme_code,
        programme_title,
        objective: row.objective_code,
        national_objective: row.national_objective_code,
        lead: row.lead_id,
        lead_name: row.lead_id.and_then(|lead| names.get(&lead).cloned()).unwrap_or_default(),
        starts_on: row.starts_on,
        starts_about: row.starts_about,
        ends_on: row.ends_on,
        ends_about: row.ends_about,
        budget: row.budget_cents.map(Cents),
        version: row.version,
    };
    let known = rows.into_iter().map(|row| {
        let programme = of(&row);
        (row, programme)
    });
    Ok(known.map(line).collect())
}
