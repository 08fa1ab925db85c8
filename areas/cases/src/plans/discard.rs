//! Throw a draft away: it bound nobody. The plan in force, where there is one, goes on as it is.

use authz::{Action, Target};
use store::{Ctx, Error, Result};

use super::load;
use super::rules;
use crate::entities::{case, plan, plan_goal, plan_step};
use crate::ids::CaseId;
use crate::words::State;

/// Refuses as stale where somebody wrote in the draft after `seen`.
pub async fn discard(ctx: &Ctx, case: CaseId, seen: i32) -> Result<()> {
    let (case, _) = ctx.load::<case::Entity>(case, Action::Record).await?;
    let versions = load::versions(ctx, case.id).await?;
    let draft = load::draft(&versions).filter(|draft| draft.version == seen).ok_or(Error::Stale)?;
    let rows = load::rows(ctx, draft.id).await?;
    if case.state != State::Open {
        return Err(kernel::Refusal::from(rules::Refusal::CaseClosed).into());
    }

    let target = Target { organisation: Some(draft.organisation_id), linked: true, ..Target::default() };
    let steps = ctx.allow::<plan_step::Entity>(Action::Record, &target)?;
    let goals = ctx.allow::<plan_goal::Entity>(Action::Record, &target)?;
    let plans = ctx.allow::<plan::Entity>(Action::Record, &target)?;
    for step in rows.steps {
        ctx.delete(&steps, step).await?;
    }
    for goal in rows.goals {
        ctx.delete(&goals, goal).await?;
    }
    ctx.delete(&plans, draft.clone()).await
}
