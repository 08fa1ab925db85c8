//! A person's plans, for the right of access.

use people::rights::Field;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::load::{Rows, open};
use super::words::PlanState;
use crate::entities::{plan, plan_goal, plan_step};
use crate::ids::CaseId;

const ACCESS: &str = "the person's right of access covers the plan as it stands, whichever body wrote it";

/// What the plans in force say: goals with their steps.
pub(crate) async fn held(ctx: &Ctx, cases: &[CaseId]) -> Result<Vec<Vec<Field>>> {
    let everywhere = ctx.unfiltered(ACCESS);
    let plans = everywhere
        .find::<plan::Entity>()
        .filter(plan::Column::CaseId.is_in(cases.iter().copied()))
        .filter(plan::Column::State.ne(PlanState::Superseded));
    let mut records = Vec::new();
    for plan in ctx.all(plans).await? {
        let goals = everywhere
            .find::<plan_goal::Entity>()
            .filter(plan_goal::Column::PlanId.eq(plan.id))
            .order_by_asc(plan_goal::Column::Position);
        let steps = everywhere
            .find::<plan_step::Entity>()
            .filter(plan_step::Column::PlanId.eq(plan.id))
            .order_by_asc(plan_step::Column::Position);
        let rows = Rows { goals: ctx.all(goals).await?, steps: ctx.all(steps).await? };
        for goal in open(ctx, &rows)?.goals {
            let steps: Vec<String> = goal.steps.into_iter().map(|step| step.what).collect();
            records.push(vec![
                Field::new("version", "cases-held-plan-version", i64::from(plan.number)),
                Field::new("words", "cases-held-plan-words", goal.words),
                Field::new("wished", "cases-held-plan-wished", goal.wished),
                Field::new("steps", "cases-held-plan-steps", steps.join("; ")),
            ]);
        }
    }
    Ok(records)
}
