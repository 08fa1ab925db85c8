//! What happened to a request, in the words of its reasons.

use std::collections::HashMap;

use web::{Page, Work};

use crate::ids::MediatorId;
use crate::requests::queries::StepLine;
use crate::words::{NotHeld, Outcome, Refused, Step};

pub(super) struct Past {
    pub when: String,
    pub what: String,
    pub why: String,
}

pub(super) async fn history(
    work: &Work,
    steps: &[StepLine],
    names: &HashMap<MediatorId, String>,
) -> store::Result<Vec<Past>> {
    let page = &work.page;
    let mut users: Vec<identity::UserId> =
        steps.iter().filter_map(|step| step.by).map(identity::UserId).collect();
    users.sort_unstable();
    users.dedup();
    let users = identity::names(&work.ctx, &users).await?;
    let past = |step: &StepLine| {
        let by = step.by.and_then(|by| users.get(&identity::UserId(by)).cloned()).unwrap_or_default();
        let mediator = step.mediator.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
        let parts = [mediator, reason(page, step), by];
        Past {
            when: page.instant(step.at),
            what: page.t(step.step.key()),
            why: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        }
    };
    Ok(steps.iter().map(past).collect())
}

fn reason(page: &Page, step: &StepLine) -> String {
    let Some(code) = step.reason.as_deref() else { return String::new() };
    let key = match step.step {
        Step::Refused | Step::BackedOut => code.parse::<Refused>().ok().map(Refused::key),
        Step::NotHeld => code.parse::<NotHeld>().ok().map(NotHeld::key),
        Step::Done => code.parse::<Outcome>().ok().map(Outcome::key),
        Step::Asked | Step::Offered | Step::Accepted | Step::Withdrawn => None,
    };
    key.map(|key| page.t(key)).unwrap_or_default()
}
