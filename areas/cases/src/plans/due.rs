//! What plans ask of whom by when: for Oggi and for the case page.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use store::{Ctx, Result};
use uuid::Uuid;

use super::load;
use super::words::{Mark, PlanState};
use crate::entities::{case, plan, plan_progress, plan_step};
use crate::ids::CaseId;
use crate::sealed::unseal_some;
use crate::words::State;

/// A step of an agreed plan somebody has not done yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueStep {
    pub case: CaseId,
    pub person: PersonId,
    /// The step, whatever the version of the plan.
    pub step: Uuid,
    pub what: String,
    pub due_on: NaiveDate,
}

impl DueStep {
    pub fn url(&self) -> String {
        format!("/cases/{}/plan", self.case)
    }
}

/// An agreed plan that is to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewDue {
    pub case: CaseId,
    pub person: PersonId,
    pub review_on: NaiveDate,
}

impl ReviewDue {
    pub fn url(&self) -> String {
        format!("/cases/{}/plan/review", self.case)
    }
}

/// Open steps of `who` in open cases, due until a day, the oldest first.
pub async fn due_steps(ctx: &Ctx, who: Uuid, until: NaiveDate) -> Result<Vec<DueStep>> {
    let in_force = ctx
        .find::<plan::Entity>()
        .filter(plan::Column::State.eq(PlanState::Agreed))
        .select_only()
        .column(plan::Column::Id)
        .into_query();
    let steps = ctx
        .find::<plan_step::Entity>()
        .filter(plan_step::Column::WorkerId.eq(who))
        .filter(plan_step::Column::DueOn.lte(until))
        .filter(plan_step::Column::PlanId.in_subquery(in_force))
        .order_by_asc(plan_step::Column::DueOn);
    let steps = ctx.all(steps).await?;
    let cases = open_cases(ctx, steps.iter().map(|step| step.case_id).collect()).await?;
    let closed = closed(ctx, steps.iter().map(|step| step.root_id).collect()).await?;

    let mut due = Vec::new();
    for step in steps.iter().filter(|step| !closed.contains(&step.root_id)) {
        let (Some(case), Some(due_on)) = (cases.get(&step.case_id), step.due_on) else { continue };
        due.push(DueStep {
            case: step.case_id,
            person: case.person_id,
            step: step.root_id,
            what: unseal_some(ctx, ("plan-what", step.id.uuid()), step.what.as_deref())?,
            due_on,
        });
    }
    Ok(due)
}

async fn open_cases(ctx: &Ctx, ids: HashSet<CaseId>) -> Result<HashMap<CaseId, case::Model>> {
    let these = ctx
        .find::<case::Entity>()
        .filter(case::Column::Id.is_in(ids))
        .filter(case::Column::State.eq(State::Open));
    Ok(ctx.all(these).await?.into_iter().map(|row| (row.id, row)).collect())
}

/// The steps whose last word is that they are done or dropped.
async fn closed(ctx: &Ctx, roots: HashSet<Uuid>) -> Result<HashSet<Uuid>> {
    let words = ctx
        .find::<plan_progress::Entity>()
        .filter(plan_progress::Column::RootId.is_in(roots))
        .order_by_asc(plan_progress::Column::Id);
    let mut last = HashMap::new();
    for word in ctx.all(words).await? {
        last.insert(word.root_id, word.mark);
    }
    Ok(last.into_iter().filter(|(_, mark)| *mark != Mark::Open).map(|(root, _)| root).collect())
}

/// Cases `who` holds the threads of whose agreed plan is to be looked at until a day, the oldest first.
pub async fn reviews_due(ctx: &Ctx, who: Uuid, until: NaiveDate) -> Result<Vec<ReviewDue>> {
    let with_plan = ctx
        .find::<plan::Entity>()
        .filter(plan::Column::State.eq(PlanState::Agreed))
        .select_only()
        .column(plan::Column::CaseId)
        .into_query();
    let due = ctx
        .find::<case::Entity>()
        .filter(case::Column::WorkerId.eq(who))
        .filter(case::Column::State.eq(State::Open))
        .filter(case::Column::ReviewOn.lte(until))
        .filter(case::Column::Id.in_subquery(with_plan))
        .order_by_asc(case::Column::ReviewOn);
    let line =
        |row: case::Model| Some(ReviewDue { case: row.id, person: row.person_id, review_on: row.review_on? });
    Ok(ctx.all(due).await?.into_iter().filter_map(line).collect())
}

/// A plan in one line, for the page of its case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    pub number: i32,
    /// Nobody agreed to any version yet.
    pub is_draft: bool,
    pub goals: usize,
    pub reached: usize,
    pub next_step: Option<NextStep>,
    pub review_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    pub what: String,
    pub due_on: NaiveDate,
}

/// The plan in force; the first draft where none was agreed yet.
pub async fn plan_of(ctx: &Ctx, case: CaseId) -> Result<Option<PlanLine>> {
    let versions = load::versions(ctx, case).await?;
    let Some(plan) = load::agreed(&versions).or(load::draft(&versions)) else { return Ok(None) };
    let content = load::content(ctx, plan.id).await?;
    let marks = load::marks(ctx, case).await?;
    let is = |root: &Uuid, mark: Mark| marks.get(root).is_some_and(|word| word.mark == mark);
    let is_open = |root: &Uuid| marks.get(root).is_none_or(|word| word.mark == Mark::Open);
    let steps = content.goals.iter().flat_map(|goal| &goal.steps).filter(|step| is_open(&step.root));
    let dated = steps.filter_map(|step| Some(NextStep { what: step.what.clone(), due_on: step.due_on? }));
    let (case, _) = ctx.load::<case::Entity>(case, authz::Action::View).await?;
    Ok(Some(PlanLine {
        number: plan.number,
        is_draft: plan.state == PlanState::Draft,
        goals: content.goals.len(),
        reached: content.goals.iter().filter(|goal| is(&goal.root, Mark::Reached)).count(),
        next_step: dated.min_by_key(|step| step.due_on),
        review_on: case.review_on,
    }))
}
