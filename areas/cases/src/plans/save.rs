//! Save the draft of a plan: the first one, or a revision of the agreed one, which itself never changes.

use std::collections::HashSet;

use authz::{Action, Target};
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Grant, Result};
use uuid::Uuid;

use super::content::{Content, Goal, Step};
use super::load::{self, Rows};
use super::rules;
use super::words::PlanState;
use crate::entities::{case, plan, plan_goal, plan_step};
use crate::ids::{CaseId, GoalId, PlanId, StepId};
use crate::sealed::seal_some;
use crate::words::State;

pub struct Save {
    pub case: CaseId,
    /// The draft's version its writer had seen; 0 where there was no draft.
    pub seen: i32,
    pub content: Content,
    /// Why the agreed plan is revised; empty for the first plan.
    pub because: String,
}

/// Refuses as stale what somebody else wrote in between.
pub async fn save(ctx: &Ctx, wish: Save) -> Result<PlanId> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    let versions = load::versions(ctx, case.id).await?;
    let draft = load::draft(&versions);
    if draft.map_or(0, |draft| draft.version) != wish.seen {
        return Err(Error::Stale);
    }
    if case.state != State::Open {
        return Err(refused(rules::Refusal::CaseClosed));
    }
    people::refuse_if_restricted(ctx, case.person_id).await?;
    let content = wish.content.written();
    rules::save(&content).map_err(refused)?;
    let agreed = match load::agreed(&versions) {
        Some(agreed) => Some(load::content(ctx, agreed.id).await?),
        None => None,
    };
    if let Some(agreed) = &agreed {
        rules::revise(agreed, &content, &wish.because).map_err(refused)?;
    }

    let because = agreed.is_some().then(|| wish.because.trim().to_owned());
    let (plan, before) = match draft {
        Some(draft) => {
            let rows = load::rows(ctx, draft.id).await?;
            (again(ctx, draft.clone(), because).await?, rows)
        }
        None => {
            let number = versions.first().map_or(1, |last| last.number + 1);
            (begin(ctx, &case, number, because).await?, Rows { goals: Vec::new(), steps: Vec::new() })
        }
    };
    let known = agreed.iter().flat_map(roots).collect::<HashSet<_>>();
    let content = rooted(ctx, content, known, &before);
    Writing::of(ctx, &plan)?.replace(before, &content).await?;
    Ok(plan.id)
}

async fn begin(ctx: &Ctx, case: &case::Model, number: i32, because: Option<String>) -> Result<plan::Model> {
    let target = Target { organisation: Some(case.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<plan::Entity>(Action::Record, &target)?;
    let row = plan::ActiveModel {
        id: Set(PlanId::new(ctx)),
        case_id: Set(case.id),
        organisation_id: Set(case.organisation_id),
        number: Set(number),
        state: Set(PlanState::Draft),
        because: Set(because),
        review_on: Set(None),
        version: Set(1),
        edited_at: Set(ctx.now()),
        edited_by: Set(ctx.actor().user),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await
}

async fn again(ctx: &Ctx, draft: plan::Model, because: Option<String>) -> Result<plan::Model> {
    let target = Target { organisation: Some(draft.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<plan::Entity>(Action::Record, &target)?;
    let version = draft.version + 1;
    let mut row = draft.into_active_model();
    row.version = Set(version);
    row.because = Set(because);
    row.edited_at = Set(ctx.now());
    row.edited_by = Set(ctx.actor().user);
    ctx.update(&grant, row).await
}

fn roots(content: &Content) -> Vec<Uuid> {
    let of_goal =
        |goal: &Goal| std::iter::once(goal.root).chain(goal.steps.iter().map(|step| step.root)).collect();
    content.goals.iter().flat_map(|goal| -> Vec<Uuid> { of_goal(goal) }).collect()
}

/// Goals and steps keep their root only where this case's plan knows it, and once: a form is no proof.
fn rooted(ctx: &Ctx, mut content: Content, mut known: HashSet<Uuid>, before: &Rows) -> Content {
    known.extend(before.goals.iter().map(|goal| goal.root_id));
    known.extend(before.steps.iter().map(|step| step.root_id));
    let mut own = |root: &mut Uuid| {
        if !known.remove(root) {
            *root = ctx.new_id();
        }
    };
    for goal in &mut content.goals {
        own(&mut goal.root);
        goal.steps.iter_mut().for_each(|step| own(&mut step.root));
    }
    content
}

/// The rows of a draft, written anew where they changed.
struct Writing<'c> {
    ctx: &'c Ctx,
    plan: &'c plan::Model,
    goals: Grant<plan_goal::Entity>,
    steps: Grant<plan_step::Entity>,
}

impl<'c> Writing<'c> {
    fn of(ctx: &'c Ctx, plan: &'c plan::Model) -> Result<Writing<'c>> {
        let target = Target { organisation: Some(plan.organisation_id), linked: true, ..Target::default() };
        Ok(Writing {
            ctx,
            plan,
            goals: ctx.allow(Action::Record, &target)?,
            steps: ctx.allow(Action::Record, &target)?,
        })
    }

    /// What did not change is left alone, so that the trail tells what did.
    async fn replace(&self, before: Rows, content: &Content) -> Result<()> {
        let old = load::open(self.ctx, &before)?;
        let mut kept: HashSet<GoalId> = HashSet::new();
        let mut new = Vec::new();
        for (place, goal) in (0..).zip(&content.goals) {
            let same = old.goals.iter().position(|other| other == goal);
            match same.and_then(|at| before.goals.get(at)).filter(|row| row.position == place) {
                Some(row) => drop(kept.insert(row.id)),
                None => new.push((place, goal)),
            }
        }
        for step in before.steps.into_iter().filter(|step| !kept.contains(&step.goal_id)) {
            self.ctx.delete(&self.steps, step).await?;
        }
        for goal in before.goals.into_iter().filter(|goal| !kept.contains(&goal.id)) {
            self.ctx.delete(&self.goals, goal).await?;
        }
        self.write(new).await
    }

    async fn write(&self, new: Vec<(i32, &Goal)>) -> Result<()> {
        let (mut goals, mut steps) = (Vec::new(), Vec::new());
        for (place, goal) in new {
            let id = GoalId::new(self.ctx);
            goals.push(self.goal(id, place, goal)?);
            for (place, step) in (0..).zip(&goal.steps) {
                steps.push(self.step(id, place, step)?);
            }
        }
        self.ctx.insert_many(&self.goals, goals).await?;
        self.ctx.insert_many(&self.steps, steps).await
    }

    fn goal(&self, id: GoalId, place: i32, goal: &Goal) -> Result<plan_goal::ActiveModel> {
        Ok(plan_goal::ActiveModel {
            id: Set(id),
            case_id: Set(self.plan.case_id),
            organisation_id: Set(self.plan.organisation_id),
            plan_id: Set(self.plan.id),
            root_id: Set(goal.root),
            position: Set(place),
            dimension: Set(goal.dimension),
            words: Set(seal_some(self.ctx, ("plan-words", id.uuid()), &goal.words)?),
            wished: Set(seal_some(self.ctx, ("plan-wished", id.uuid()), &goal.wished)?),
            theirs: Set(seal_some(self.ctx, ("plan-goal-theirs", id.uuid()), &goal.theirs)?),
            indicator: Set(Some(goal.indicator.clone()).filter(|code| !code.is_empty())),
        })
    }

    fn step(&self, goal: GoalId, place: i32, step: &Step) -> Result<plan_step::ActiveModel> {
        let id = StepId::new(self.ctx);
        Ok(plan_step::ActiveModel {
            id: Set(id),
            case_id: Set(self.plan.case_id),
            organisation_id: Set(self.plan.organisation_id),
            plan_id: Set(self.plan.id),
            goal_id: Set(goal),
            root_id: Set(step.root),
            position: Set(place),
            what: Set(seal_some(self.ctx, ("plan-what", id.uuid()), &step.what)?),
            theirs: Set(seal_some(self.ctx, ("plan-step-theirs", id.uuid()), &step.theirs)?),
            doer: Set(step.who.map(|who| who.doer())),
            worker_id: Set(step.who.and_then(|who| who.worker())),
            body_id: Set(step.who.and_then(|who| who.body())),
            due_on: Set(step.due_on),
        })
    }
}

fn refused(refusal: rules::Refusal) -> Error {
    kernel::Refusal::from(refusal).into()
}
