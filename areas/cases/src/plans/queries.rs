//! Who may take a step, what it may help to reach, and how they are called.

use std::collections::HashMap;

use authz::Action;
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use super::content::{Content, Who};
use crate::crumb::authors;
use crate::entities::{case, member, plan};
use crate::ids::{CaseId, PlanId};

/// Those a step can be given to, each with a name.
pub struct Team {
    pub workers: Vec<(Uuid, String)>,
    pub bodies: Vec<(Uuid, String)>,
}

pub(crate) async fn case_row(ctx: &Ctx, case: CaseId) -> Result<case::Model> {
    Ok(ctx.load::<case::Entity>(case, Action::View).await?.0)
}

/// The case a version of a plan belongs to, where the reader may see it.
pub async fn case_of_plan(ctx: &Ctx, plan: PlanId) -> Result<CaseId> {
    Ok(ctx.load::<plan::Entity>(plan, Action::View).await?.0.case_id)
}

/// The workers named in the team; its bodies and the partners of the project that pays.
pub(crate) async fn team(ctx: &Ctx, case: &case::Model) -> Result<Team> {
    let standing = ctx
        .unfiltered("whoever meets a case knows who works on it: steps are shared out among them")
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case.id))
        .filter(member::Column::LeftAt.is_null());
    let members = ctx.all(standing).await?;
    let workers = authors(ctx, members.iter().map(|member| member.user_id)).await?;

    let mut bodies: Vec<OrganisationId> =
        members.iter().map(|member| OrganisationId(member.organisation_id)).collect();
    if let Some(project) = case.project_id {
        let partners = programmes::partners(ctx, ProjectId(project)).await?;
        bodies.extend(partners.iter().map(|partner| partner.organisation));
    }
    bodies.sort_unstable();
    bodies.dedup();
    let names = organisations::names(ctx, &bodies).await?;
    let bodies = names.into_iter().map(|(id, name)| (id.uuid(), name));
    Ok(Team { workers: by_name(workers.into_iter()), bodies: by_name(bodies) })
}

fn by_name(named: impl Iterator<Item = (Uuid, String)>) -> Vec<(Uuid, String)> {
    let mut named: Vec<(Uuid, String)> = named.collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    named
}

/// Indicators the project has promised to reach, and its own: code and what it says.
pub(crate) async fn indicators(ctx: &Ctx, case: &case::Model) -> Result<Vec<(String, String)>> {
    let Some(project) = case.project_id.map(ProjectId) else { return Ok(Vec::new()) };
    let own = programmes::own_indicators(ctx, project).await?;
    let targets = programmes::targets(ctx, project).await?;
    let mut all: Vec<(String, String)> =
        targets.into_iter().map(|target| (target.indicator.clone(), target.indicator)).collect();
    all.retain(|(code, _)| !own.iter().any(|indicator| indicator.code == *code));
    all.extend(own.into_iter().map(|one| (one.code.clone(), format!("{} {}", one.code, one.title))));
    all.sort();
    all.dedup();
    Ok(all)
}

/// How those who take the steps of some plans are called.
#[derive(Default)]
pub struct Names {
    workers: HashMap<Uuid, String>,
    bodies: HashMap<OrganisationId, String>,
}

impl Names {
    /// Empty for the person, who is called differently in each language.
    pub fn of(&self, who: Who) -> &str {
        match who {
            Who::Person => "",
            Who::Worker(worker) => self.workers.get(&worker).map_or("", String::as_str),
            Who::Body(body) => self.bodies.get(&OrganisationId(body)).map_or("", String::as_str),
        }
    }
}

pub(crate) async fn names(ctx: &Ctx, plans: &[&Content]) -> Result<Names> {
    let steps = || plans.iter().flat_map(|plan| &plan.goals).flat_map(|goal| &goal.steps);
    let who = || steps().filter_map(|step| step.who);
    let mut bodies: Vec<OrganisationId> = who().filter_map(Who::body).map(OrganisationId).collect();
    bodies.sort_unstable();
    bodies.dedup();
    Ok(Names {
        workers: authors(ctx, who().map(Who::worker)).await?,
        bodies: organisations::names(ctx, &bodies).await?,
    })
}
