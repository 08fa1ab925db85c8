//! What a case asks for now: the plan's next step, referrals that wait, when it is looked at again.

use authz::Action;
use kernel::Arg;
use store::Result;
use web::Work;

use super::one::{Sign, nearness};
use super::top::Top;
use crate::plans::due::{PlanLine, plan_of};
use crate::policy::{PLAN, REFERRAL};
use crate::referrals::pages::of_case::{Row, open_rows};

pub(super) struct Now {
    pub plan: Option<PlanNow>,
    pub referrals: Vec<Row>,
    pub review: Option<Sign>,
}

pub(super) struct PlanNow {
    pub text: String,
    /// The step that comes first, and how near it is.
    pub next: Option<(String, Sign)>,
}

pub(super) async fn now(work: &Work, top: &Top) -> Result<Now> {
    let plan = match work.ctx.can(Action::View, PLAN) {
        true => plan_of(&work.ctx, top.case.id).await?,
        false => None,
    };
    let referrals = match work.ctx.can(Action::View, REFERRAL) {
        true => open_rows(work, top.case.id).await?,
        false => Vec::new(),
    };
    Ok(Now {
        plan: plan.map(|plan| told(work, plan)),
        referrals,
        review: top.case.review_on.filter(|_| top.case.is_open()).map(|on| nearness(work, on)),
    })
}

fn told(work: &Work, plan: PlanLine) -> PlanNow {
    let key = if plan.is_draft { "cases-now-plan-draft" } else { "cases-now-plan" };
    let count = |number: usize| Arg::from(i64::try_from(number).unwrap_or(i64::MAX));
    let values = [
        ("number", Arg::from(i64::from(plan.number))),
        ("goals", count(plan.goals)),
        ("reached", count(plan.reached)),
    ];
    let next = plan.next_step.map(|step| (step.what, nearness(work, step.due_on)));
    PlanNow { text: work.page.ta(key, &values), next }
}
