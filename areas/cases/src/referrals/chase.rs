//! Nobody is left without an answer: reminders, then escalation, then the second route somebody chose beforehand.

use authz::{Action, Role};
use identity::UserId;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use super::letters::{self, Kind};
use super::receiver::{Receiver, ways};
use super::reroute::go_on;
use super::rules::Side;
use super::steps::{Happening, advance};
use super::words::{ReferralState, Step};
use crate::entities::referral;

/// What one pass did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chased {
    pub reminded: usize,
    pub escalated: usize,
    /// Went on to the second route.
    pub moved: usize,
}

/// One pass over all that waits, by the program itself. A second pass on the same day does nothing.
pub async fn chase(ctx: &Ctx) -> Result<Chased> {
    if !ctx.actor().is_system() {
        return Err(Error::Denied);
    }
    let mut chased = Chased::default();
    let is_late = Condition::all()
        .add(referral::Column::EscalateOn.lte(ctx.today()))
        .add(referral::Column::EscalatedAt.is_null());
    for row in waiting(ctx, is_late).await? {
        match move_on(ctx, &row).await? {
            true => chased.moved += 1,
            false => {
                happens(ctx, &row, Step::Escalated).await?;
                tell(ctx, &row).await?;
                chased.escalated += 1;
            }
        }
    }
    let is_due = Condition::all()
        .add(referral::Column::RemindOn.lte(ctx.today()))
        .add(referral::Column::RemindedAt.is_null())
        .add(referral::Column::EscalatedAt.is_null());
    for row in waiting(ctx, is_due).await? {
        remind(ctx, &row).await?;
        chased.reminded += 1;
    }
    Ok(chased)
}

async fn waiting(ctx: &Ctx, which: Condition) -> Result<Vec<referral::Model>> {
    let rows = ctx
        .find::<referral::Entity>()
        .filter(referral::Column::State.is_in([ReferralState::Sent, ReferralState::Seen]))
        .filter(which)
        .order_by_asc(referral::Column::Id);
    ctx.all(rows).await
}

async fn happens(ctx: &Ctx, row: &referral::Model, step: Step) -> Result<()> {
    let loaded = ctx.load::<referral::Entity>(row.id, Action::Record).await?;
    advance(ctx, loaded, Side::Program, Happening::of(step)).await?;
    Ok(())
}

/// Only where a person chose the second route and said that it moves by itself.
async fn move_on(ctx: &Ctx, row: &referral::Model) -> Result<bool> {
    let Some(second) = Receiver::second_of(row).filter(|_| row.second_moves) else { return Ok(false) };
    // Asked first: what is refused later would already have closed the old one.
    if let Err(Error::Refused(_)) = ways(ctx, &second).await {
        return Ok(false);
    }
    let loaded = ctx.load::<referral::Entity>(row.id, Action::Record).await?;
    match go_on(ctx, loaded, second, Side::Program).await {
        Ok(_) => Ok(true),
        Err(Error::Refused(refusal)) => {
            tracing::warn!(referral = %row.id, key = refusal.key, "the second route could not be taken");
            Ok(false)
        }
        Err(other) => Err(other),
    }
}

async fn remind(ctx: &Ctx, row: &referral::Model) -> Result<()> {
    happens(ctx, row, Step::Reminded).await?;
    // A receiver who lost every address is seen on the sender's page.
    let Ok(ways) = ways(ctx, &Receiver::of(row)).await else { return Ok(()) };
    let Some(email) = ways.email else { return Ok(()) };
    let page = format!("/referrals/{}", row.id);
    // The personal link stands in the first letter alone: only its hash is kept.
    let path = (!ways.needs_link).then_some(page.as_str());
    match letters::post(ctx, row, Kind::Reminder, (&email, path)).await {
        // An address that cannot be one stops nobody else's reminder.
        Err(Error::Refused(_)) => Ok(()),
        posted => posted,
    }
}

/// Whoever must act now: the worker who asked, or their body where that account is gone; and who answers for the body
/// that was asked.
async fn tell(ctx: &Ctx, row: &referral::Model) -> Result<()> {
    let mut askers = identity::addresses(ctx, &[UserId(row.worker_id)]).await?;
    if askers.is_empty() {
        let body = organisations::lines(ctx, &[OrganisationId(row.organisation_id)]).await?.pop();
        askers.extend(body.and_then(|body| body.email));
    }
    let asked: Vec<OrganisationId> = row.receiver_id.map(OrganisationId).into_iter().collect();
    let heads = identity::workers(ctx, &asked, &[Role::Coordinator, Role::Referent]).await?;
    let heads: Vec<UserId> = heads.into_iter().map(|(user, ..)| user).collect();
    let heads = identity::addresses(ctx, &heads).await?;

    let page = format!("/referrals/{}", row.id);
    let letters = askers.iter().map(|to| (Kind::Unanswered, to));
    for (kind, to) in letters.chain(heads.iter().map(|to| (Kind::Overdue, to))) {
        match letters::post(ctx, row, kind, (to, Some(&page))).await {
            // An address that cannot be one stops nobody else's letter.
            Err(Error::Refused(_)) => {}
            posted => posted?,
        }
    }
    Ok(())
}
