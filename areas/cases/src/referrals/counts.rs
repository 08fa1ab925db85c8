//! How services answer, for the directory: counts without names.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result, local_day};
use uuid::Uuid;

use super::queries::waiting;
use super::rules::median;
use super::words::{Reason, Step};
use crate::entities::{referral, referral_step};
use crate::ids::ReferralId;

const WHY: &str =
    "how quickly bodies and services answer is counted over all referrals: no person and no word is read";

/// Referrals to one service since a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub sent: i64,
    pub answered: i64,
    /// Refused because there was no place, or the service does not exist any more.
    pub refused_closed_or_full: i64,
    /// The term passed without an answer.
    pub unanswered: i64,
    /// Days from sending to the answer.
    pub median_days: Option<i64>,
}

/// How the services that were asked answered, each counted from a day of its own.
pub async fn referrals_of_services(
    ctx: &Ctx,
    services: &[(Uuid, NaiveDate)],
) -> Result<HashMap<Uuid, Counts>> {
    let from: HashMap<Uuid, NaiveDate> = services.iter().copied().collect();
    let Some(first) = from.values().min() else { return Ok(HashMap::new()) };
    // Days are Italy's: a day earlier in UTC misses none, and what is too early is left out below.
    let first = (*first - Days::new(1)).and_time(NaiveTime::MIN).and_utc();
    let rows = ctx
        .unfiltered(WHY)
        .find::<referral::Entity>()
        .filter(referral::Column::ServiceId.is_not_null())
        .filter(referral::Column::SentAt.gte(first));
    let mut rows = ctx.all(rows).await?;
    let is_meant = |row: &referral::Model| {
        let since = row.service_id.and_then(|service| from.get(&service));
        since.is_some_and(|since| row.sent_at.is_some_and(|sent| local_day(sent) >= *since))
    };
    rows.retain(is_meant);
    let shut = shut(ctx, &rows).await?;
    let mut counts: HashMap<Uuid, (Counts, Vec<i64>)> = HashMap::new();
    for row in &rows {
        let Some(service) = row.service_id else { continue };
        let (count, days) = counts.entry(service).or_default();
        count.sent += 1;
        count.answered += i64::from(row.answered_at.is_some());
        count.refused_closed_or_full += i64::from(shut.contains(&row.id));
        count.unanswered += i64::from(is_unanswered(row, ctx.today()));
        days.extend(days_to(row.sent_at, row.answered_at));
    }
    let finish = |(service, (count, days))| (service, Counts { median_days: median(days), ..count });
    Ok(counts.into_iter().map(finish).collect())
}

/// Whether the term passed: also of what was then sent on.
fn is_unanswered(row: &referral::Model, today: NaiveDate) -> bool {
    let until = row.ended_at.map_or(today, local_day);
    row.answered_at.is_none() && row.due_on.is_some_and(|due| due < until)
}

pub(super) fn days_to(from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>) -> Option<i64> {
    Some((local_day(to?) - local_day(from?)).num_days())
}

async fn shut(ctx: &Ctx, rows: &[referral::Model]) -> Result<Vec<ReferralId>> {
    let steps = ctx
        .unfiltered(WHY)
        .find::<referral_step::Entity>()
        .filter(referral_step::Column::ReferralId.is_in(rows.iter().map(|row| row.id)))
        .filter(referral_step::Column::Step.eq(Step::Refused))
        .filter(referral_step::Column::Reason.is_in([Reason::Closed, Reason::Full]));
    Ok(ctx.all(steps).await?.into_iter().map(|step| step.referral_id).collect())
}

/// How many referrals the reader may see whose term passed without an answer.
pub async fn unanswered(ctx: &Ctx) -> Result<i64> {
    let late = waiting(ctx.find::<referral::Entity>()).filter(referral::Column::DueOn.lt(ctx.today()));
    ctx.count(late).await
}
