//! What became of the referrals of a case: for its page, and for other areas.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::queries::{bodies, receiver_name};
use super::words::{Asked, Outcome, Reason, Step};
use crate::entities::{referral, referral_step};
use crate::ids::{CaseId, ReferralId};

#[derive(Clone, Debug)]
pub struct ReferralEvent {
    pub referral: ReferralId,
    pub at: DateTime<Utc>,
    pub step: Step,
    pub asked: Asked,
    pub receiver: String,
    pub reason: Option<Reason>,
    pub outcome: Option<Outcome>,
}

/// Steps between two bodies; what a worker or the program did alone is on the referral's own page.
const TOLD: [Step; 9] = [
    Step::Sent,
    Step::Accepted,
    Step::Refused,
    Step::NoShow,
    Step::InProgress,
    Step::Fulfilled,
    Step::Dropped,
    Step::Withdrawn,
    Step::Rerouted,
];

/// The events of a case's referrals that the reader may see, newest first.
pub async fn story_of(ctx: &Ctx, case: CaseId) -> Result<Vec<ReferralEvent>> {
    let rows = ctx.all(ctx.find::<referral::Entity>().filter(referral::Column::CaseId.eq(case))).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = bodies(ctx, &rows).await?;
    let by_id: HashMap<ReferralId, &referral::Model> = rows.iter().map(|row| (row.id, row)).collect();
    let steps = ctx
        .find::<referral_step::Entity>()
        .filter(referral_step::Column::ReferralId.is_in(by_id.keys().copied()))
        .filter(referral_step::Column::Step.is_in(TOLD))
        .order_by_desc(referral_step::Column::At)
        .order_by_desc(referral_step::Column::Id);
    let event = |step: referral_step::Model| {
        let row = by_id.get(&step.referral_id)?;
        Some(ReferralEvent {
            referral: row.id,
            at: step.at,
            step: step.step,
            asked: row.asked,
            receiver: receiver_name(row, &names),
            reason: step.reason,
            outcome: step.outcome,
        })
    };
    Ok(ctx.all(steps).await?.into_iter().filter_map(event).collect())
}
