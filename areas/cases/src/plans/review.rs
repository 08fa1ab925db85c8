//! Look at how an agreed plan is going: who met, what was decided, how each goal stands, when next.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::agree::look_again;
use super::load;
use super::progress::{Word, note};
use super::rules::{self, Look};
use super::words::Mark;
use crate::entities::{case, plan_agreement, plan_review};
use crate::ids::{CaseId, PlanId, ReviewId};
use crate::sealed::seal_some;
use crate::words::State;

pub struct Review {
    pub case: CaseId,
    /// The version that was looked at.
    pub number: i32,
    pub on: NaiveDate,
    pub participants: String,
    pub decisions: String,
    pub next_on: Option<NaiveDate>,
    pub goals: Vec<GoalStands>,
}

#[derive(Clone, Debug)]
pub struct GoalStands {
    pub goal: Uuid,
    pub mark: Mark,
    pub why: String,
}

pub async fn review(ctx: &Ctx, wish: Review) -> Result<ReviewId> {
    let (case, of_case) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(refused(rules::Refusal::CaseClosed));
    }
    people::refuse_if_restricted(ctx, case.person_id).await?;
    let versions = load::versions(ctx, case.id).await?;
    let plan = load::agreed(&versions).ok_or_else(|| refused(rules::Refusal::NotAgreed))?;
    if plan.number != wish.number {
        return Err(Error::Stale);
    }
    let known = load::rows(ctx, plan.id).await?;
    let marks = load::marks(ctx, case.id).await?;
    let look = Look {
        on: wish.on,
        participants: &wish.participants,
        decisions: &wish.decisions,
        next_on: wish.next_on,
    };
    rules::review(look, agreed_on(ctx, plan.id).await?, ctx.today()).map_err(refused)?;
    // A goal nobody spoke of stays as it was.
    let said = wish.goals.into_iter().filter(|said| {
        marks.get(&said.goal).is_none_or(|last| last.mark != said.mark || last.why != said.why)
    });
    let said: Vec<GoalStands> = said.collect();
    for goal in &said {
        if !known.goals.iter().any(|row| row.root_id == goal.goal) {
            return Err(Error::NotFound);
        }
        rules::mark(goal.mark, &Mark::OF_GOALS, (wish.on, ctx.today()), &goal.why).map_err(refused)?;
    }

    let target = Target { organisation: Some(plan.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<plan_review::Entity>(Action::Record, &target)?;
    let id = ReviewId::new(ctx);
    let row = plan_review::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(plan.organisation_id),
        plan_id: Set(plan.id),
        reviewed_on: Set(wish.on),
        participants: Set(seal_some(ctx, ("review-participants", id.uuid()), &wish.participants)?),
        decisions: Set(seal_some(ctx, ("review-decisions", id.uuid()), &wish.decisions)?),
        next_on: Set(wish.next_on),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    for goal in said {
        note(ctx, plan, Word { root: goal.goal, mark: goal.mark, on: wish.on, why: goal.why }).await?;
    }
    look_again(ctx, (case, &of_case), wish.next_on).await?;
    Ok(id)
}

async fn agreed_on(ctx: &Ctx, plan: PlanId) -> Result<NaiveDate> {
    let agreement = ctx.find::<plan_agreement::Entity>().filter(plan_agreement::Column::PlanId.eq(plan));
    ctx.one(agreement).await?.map(|row| row.agreed_on).ok_or(Error::NotFound)
}

/// What was said at the reviews of a case, the last one first.
pub(crate) async fn reviews(ctx: &Ctx, case: CaseId) -> Result<Vec<plan_review::Model>> {
    let all = ctx
        .find::<plan_review::Entity>()
        .filter(plan_review::Column::CaseId.eq(case))
        .order_by_desc(plan_review::Column::ReviewedOn)
        .order_by_desc(plan_review::Column::Id);
    ctx.all(all).await
}

fn refused(refusal: rules::Refusal) -> Error {
    kernel::Refusal::from(refusal).into()
}
