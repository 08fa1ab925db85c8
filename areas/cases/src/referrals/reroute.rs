//! The same referral to another body, without typing it again. The old one stays, and points on.

use authz::{Action, Target};
use kernel::Refusal;
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Grant, Result};

use super::dispatch::{Sent, leave};
use super::prepare::{nothing_yet, place};
use super::receiver::{Receiver, refuse_closed};
use super::rules::{self, Side};
use super::sides::sides;
use super::snapshot::Snapshot;
use super::steps::{Happening, advance, record};
use super::words::{ReferralState, Step};
use crate::entities::referral;
use crate::ids::ReferralId;
use crate::sealed;

/// Somebody of the sending body decides where it goes on.
pub async fn reroute(ctx: &Ctx, id: ReferralId, to: Receiver) -> Result<Sent> {
    let (row, grant) = ctx.load::<referral::Entity>(id, Action::Record).await?;
    if !sides(&row, &ctx.actor().organisations()).contains(&Side::Sender) {
        return Err(Refusal::from(rules::Refusal::NotYours).into());
    }
    if !people::lines(ctx, &[row.person_id]).await?.contains_key(&row.person_id) {
        return Err(Error::NotFound);
    }
    go_on(ctx, (row, grant), to, Side::Sender).await
}

/// What waits is closed as rerouted; what was refused, withdrawn or dropped keeps its end.
pub(crate) async fn go_on(
    ctx: &Ctx,
    (old, grant): (referral::Model, Grant<referral::Entity>),
    to: Receiver,
    side: Side,
) -> Result<Sent> {
    people::refuse_if_restricted(ctx, old.person_id).await?;
    check(ctx, &old, &to).await?;
    let copied = copy(ctx, &old, &to)?;
    let worker = ctx.actor().user.unwrap_or(old.worker_id);
    if old.state.waits() {
        advance(ctx, (old.clone(), grant), side, Happening::of(Step::Rerouted)).await?;
    }

    let target = Target { organisation: Some(old.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<referral::Entity>(Action::Create, &target)?;
    let row = ctx.insert(&grant, referral::ActiveModel { worker_id: Set(worker), ..copied }).await?;
    record(ctx, &row, row.organisation_id, Happening::of(Step::Draft)).await?;
    leave(ctx, (row, grant), side).await
}

async fn check(ctx: &Ctx, old: &referral::Model, to: &Receiver) -> Result<()> {
    use ReferralState::{Dropped, Refused, Withdrawn};
    let no = |refusal: rules::Refusal| Err(Refusal::from(refusal).into());
    if !old.state.waits() && !matches!(old.state, Refused | Withdrawn | Dropped) {
        return no(rules::take(old.state, Side::Sender, Step::Rerouted)
            .err()
            .unwrap_or(rules::Refusal::NotYours));
    }
    if *to == Receiver::of(old) {
        return no(rules::Refusal::SameReceiver);
    }
    if to.body() == Some(old.organisation_id) {
        return no(rules::Refusal::SameBody);
    }
    refuse_closed(ctx, to).await?;
    let next = ctx.find::<referral::Entity>().filter(referral::Column::Reroutes.eq(old.id));
    match ctx.one(next).await? {
        Some(_) => no(rules::Refusal::AlreadyRerouted),
        None => Ok(()),
    }
}

fn copy(ctx: &Ctx, old: &referral::Model, to: &Receiver) -> Result<referral::ActiveModel> {
    let id = ReferralId::new(ctx);
    let words = old.words.as_deref().map(|words| sealed::unseal(ctx, place(old.id), words)).transpose()?;
    let words = words.map(|words| sealed::seal(ctx, place(id), &words)).transpose()?;
    let snapshot = Snapshot::open(ctx, old.id, &old.snapshot)?.seal(ctx, id)?;
    let (outside_name, outside_email) = to.name_and_email();
    let same: referral::ActiveModel = old.clone().into();
    let fresh = nothing_yet(ctx);
    Ok(referral::ActiveModel {
        id: Set(id),
        receiver_id: Set(to.body()),
        office_id: Set(to.office()),
        outside_name: Set(outside_name),
        outside_email: Set(outside_email),
        // The service was the other body's.
        service_id: Set(None),
        service_name: Set(None),
        words: Set(words),
        snapshot: Set(snapshot),
        state: Set(ReferralState::Draft),
        second_receiver_id: Set(None),
        second_name: Set(None),
        second_email: Set(None),
        second_moves: Set(false),
        reroutes: Set(Some(old.id)),
        due_on: fresh.due_on,
        remind_on: fresh.remind_on,
        escalate_on: fresh.escalate_on,
        sent_at: fresh.sent_at,
        answered_at: fresh.answered_at,
        ended_at: fresh.ended_at,
        reminded_at: fresh.reminded_at,
        escalated_at: fresh.escalated_at,
        moved_at: fresh.moved_at,
        looked_at: fresh.looked_at,
        version: fresh.version,
        created_at: fresh.created_at,
        created_by: fresh.created_by,
        ..same.reset_all()
    })
}
