//! A plan as it is kept, opened for those who may see it.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::content::{Content, Goal, Step, Who};
use super::words::{Mark, PlanState};
use crate::entities::{plan, plan_goal, plan_progress, plan_step};
use crate::ids::{CaseId, GoalId, PlanId};
use crate::sealed::unseal_some;

/// All versions of a case's plan, the last one first.
pub(crate) async fn versions(ctx: &Ctx, case: CaseId) -> Result<Vec<plan::Model>> {
    let of_case =
        ctx.find::<plan::Entity>().filter(plan::Column::CaseId.eq(case)).order_by_desc(plan::Column::Number);
    ctx.all(of_case).await
}

pub(crate) fn draft(versions: &[plan::Model]) -> Option<&plan::Model> {
    versions.iter().find(|plan| plan.state == PlanState::Draft)
}

pub(crate) fn agreed(versions: &[plan::Model]) -> Option<&plan::Model> {
    versions.iter().find(|plan| plan.state == PlanState::Agreed)
}

/// The rows of one version, for the command that writes them.
pub(crate) struct Rows {
    pub goals: Vec<plan_goal::Model>,
    pub steps: Vec<plan_step::Model>,
}

pub(crate) async fn rows(ctx: &Ctx, plan: PlanId) -> Result<Rows> {
    let goals = ctx
        .find::<plan_goal::Entity>()
        .filter(plan_goal::Column::PlanId.eq(plan))
        .order_by_asc(plan_goal::Column::Position);
    let steps = ctx
        .find::<plan_step::Entity>()
        .filter(plan_step::Column::PlanId.eq(plan))
        .order_by_asc(plan_step::Column::Position);
    Ok(Rows { goals: ctx.all(goals).await?, steps: ctx.all(steps).await? })
}

/// What a version says.
pub(crate) async fn content(ctx: &Ctx, plan: PlanId) -> Result<Content> {
    open(ctx, &rows(ctx, plan).await?)
}

pub(crate) fn open(ctx: &Ctx, rows: &Rows) -> Result<Content> {
    let mut steps: HashMap<GoalId, Vec<Step>> = HashMap::new();
    for row in &rows.steps {
        let id = row.id.uuid();
        let step = Step {
            root: row.root_id,
            what: unseal_some(ctx, ("plan-what", id), row.what.as_deref())?,
            theirs: unseal_some(ctx, ("plan-step-theirs", id), row.theirs.as_deref())?,
            who: row.doer.and_then(|doer| Who::new(doer, row.worker_id, row.body_id)),
            due_on: row.due_on,
        };
        steps.entry(row.goal_id).or_default().push(step);
    }
    let goal = |row: &plan_goal::Model| {
        let id = row.id.uuid();
        Ok(Goal {
            root: row.root_id,
            dimension: row.dimension,
            words: unseal_some(ctx, ("plan-words", id), row.words.as_deref())?,
            wished: unseal_some(ctx, ("plan-wished", id), row.wished.as_deref())?,
            theirs: unseal_some(ctx, ("plan-goal-theirs", id), row.theirs.as_deref())?,
            indicator: row.indicator.clone().unwrap_or_default(),
            steps: steps.remove(&row.id).unwrap_or_default(),
        })
    };
    let goals: Result<Vec<Goal>> = rows.goals.iter().map(goal).collect();
    Ok(Content { goals: goals? })
}

/// What became of a goal or a step.
#[derive(Clone, Debug)]
pub struct Marked {
    pub mark: Mark,
    pub on: NaiveDate,
    pub why: String,
}

/// The last word on each goal and step of a case, by root.
pub(crate) async fn marks(ctx: &Ctx, case: CaseId) -> Result<HashMap<Uuid, Marked>> {
    let all = ctx
        .find::<plan_progress::Entity>()
        .filter(plan_progress::Column::CaseId.eq(case))
        .order_by_asc(plan_progress::Column::Id);
    let mut marks = HashMap::new();
    for row in ctx.all(all).await? {
        let why = unseal_some(ctx, ("plan-reason", row.id.uuid()), row.reason.as_deref())?;
        marks.insert(row.root_id, Marked { mark: row.mark, on: row.on_day, why });
    }
    Ok(marks)
}
