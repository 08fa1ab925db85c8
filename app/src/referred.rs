//! How the referrals to the services of the directory went: the directory lives above the cases and asks here.

use std::collections::HashMap;

use chrono::NaiveDate;
use services::ServiceId;
use services::directory::{Referrals, Sent};
use store::{Ctx, Result};
use uuid::Uuid;

/// Cases know.
pub struct InCases;

#[async_trait::async_trait]
impl Referrals for InCases {
    async fn since(&self, ctx: &Ctx, days: &[(ServiceId, NaiveDate)]) -> Result<HashMap<ServiceId, Sent>> {
        let asked: Vec<(Uuid, NaiveDate)> =
            days.iter().map(|(service, day)| (service.uuid(), *day)).collect();
        let counts = cases::referrals_of_services(ctx, &asked).await?;
        let sent = |count: cases::Counts| Sent {
            sent: count.sent,
            answered: count.answered,
            refused: count.refused_closed_or_full,
            unanswered: count.unanswered,
        };
        Ok(counts.into_iter().map(|(service, count)| (ServiceId(service), sent(count))).collect())
    }
}
