//! Say what became of a step: the plan stays as it was agreed, the word on it is added beside.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::Set;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::load;
use super::rules;
use super::words::Mark;
use crate::entities::{case, plan, plan_progress};
use crate::ids::{CaseId, ProgressId};
use crate::sealed::seal_some;
use crate::words::State;

pub struct MarkStep {
    pub case: CaseId,
    /// The step, whatever the version of the plan.
    pub step: Uuid,
    pub mark: Mark,
    pub on: NaiveDate,
    pub why: String,
}

pub async fn mark_step(ctx: &Ctx, wish: MarkStep) -> Result<()> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(refused(rules::Refusal::CaseClosed));
    }
    people::refuse_if_restricted(ctx, case.person_id).await?;
    let versions = load::versions(ctx, case.id).await?;
    let plan = load::agreed(&versions).ok_or_else(|| refused(rules::Refusal::NotAgreed))?;
    let rows = load::rows(ctx, plan.id).await?;
    if !rows.steps.iter().any(|step| step.root_id == wish.step) {
        return Err(Error::NotFound);
    }
    rules::mark(wish.mark, &Mark::OF_STEPS, (wish.on, ctx.today()), &wish.why).map_err(refused)?;

    note(ctx, plan, Word { root: wish.step, mark: wish.mark, on: wish.on, why: wish.why }).await
}

/// A word on a goal or a step.
pub(super) struct Word {
    pub root: Uuid,
    pub mark: Mark,
    pub on: NaiveDate,
    pub why: String,
}

pub(super) async fn note(ctx: &Ctx, plan: &plan::Model, word: Word) -> Result<()> {
    let target = Target { organisation: Some(plan.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<plan_progress::Entity>(Action::Record, &target)?;
    let id = ProgressId::new(ctx);
    let row = plan_progress::ActiveModel {
        id: Set(id),
        case_id: Set(plan.case_id),
        organisation_id: Set(plan.organisation_id),
        root_id: Set(word.root),
        mark: Set(word.mark),
        on_day: Set(word.on),
        reason: Set(seal_some(ctx, ("plan-reason", id.uuid()), &word.why)?),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

fn refused(refusal: rules::Refusal) -> Error {
    kernel::Refusal::from(refusal).into()
}
