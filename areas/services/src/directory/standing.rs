//! The trust of services as they stand today, with how the referrals to them went.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono::{Days, NaiveDate};
use store::{Ctx, Result};

use super::ids::ServiceId;
use super::index::Entry;
use super::trust::{self, Sent, Trust};

/// Whoever knows how referrals went: the program that puts the areas together says who.
#[async_trait::async_trait]
pub trait Referrals: Send + Sync {
    /// How the referrals made from each day on went; services without any may be left out.
    async fn since(&self, ctx: &Ctx, days: &[(ServiceId, NaiveDate)]) -> Result<HashMap<ServiceId, Sent>>;
}

static REFERRALS: OnceLock<Box<dyn Referrals>> = OnceLock::new();

/// Says once, at the start of the program, who knows of referrals.
pub fn know_referrals(referrals: Box<dyn Referrals>) {
    // A second call would be another program in the same process: the first stands.
    let _ = REFERRALS.set(referrals);
}

/// The trust of many services, with one question about all their referrals.
pub async fn trusts(ctx: &Ctx, entries: &[&Entry]) -> Result<HashMap<ServiceId, Trust>> {
    let today = ctx.today();
    let sent = match REFERRALS.get() {
        Some(referrals) if !entries.is_empty() => {
            let days: Vec<_> = entries.iter().map(|entry| (entry.id, counted_from(entry, today))).collect();
            referrals.since(ctx, &days).await?
        }
        _ => HashMap::new(),
    };
    let trust = |entry: &&Entry| {
        let sent = sent.get(&entry.id).copied().unwrap_or_default();
        (entry.id, trust::trust(entry.checked, &entry.reported(), sent, today))
    };
    Ok(entries.iter().map(trust).collect())
}

pub async fn trust_of(ctx: &Ctx, entry: &Entry) -> Result<Trust> {
    let mut all = trusts(ctx, &[entry]).await?;
    Ok(all
        .remove(&entry.id)
        .unwrap_or_else(|| trust::trust(entry.checked, &[], Sent::default(), ctx.today())))
}

/// What went wrong before somebody looked again has been looked at.
fn counted_from(entry: &Entry, today: NaiveDate) -> NaiveDate {
    let oldest = today - Days::new(trust::LOOK_BACK_DAYS);
    entry.checked.map_or(oldest, |checked| checked.on.max(oldest))
}
