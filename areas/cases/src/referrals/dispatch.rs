//! Send a referral that was written: its terms begin, the receiver is told, a body without account gets its link.

use authz::Action;
use kernel::{RecordRef, Refusal};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::audit::Verb;
use store::{Ctx, Error, Grant, Result};

use super::letters::{self, Kind};
use super::prepare::{Send, prepare};
use super::receiver::{Receiver, ways};
use super::rules::{self, Side};
use super::steps::{Happening, advance};
use super::words::{ReferralState, Step};
use super::{links, terms};
use crate::entities::{referral, referral_step};
use crate::ids::ReferralId;
use crate::policy::REFERRAL;

/// What left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub id: ReferralId,
    /// The path of the personal link of a body without account, told once.
    pub link: Option<String>,
}

/// Writes and sends in one go.
pub async fn send(ctx: &Ctx, wish: Send) -> Result<Sent> {
    let id = prepare(ctx, wish).await?;
    dispatch(ctx, id).await
}

/// Sends what was written, as it was shown.
pub async fn dispatch(ctx: &Ctx, id: ReferralId) -> Result<Sent> {
    let (row, grant) = ctx.load::<referral::Entity>(id, Action::Record).await?;
    // Only by somebody who still sees the person.
    if !people::lines(ctx, &[row.person_id]).await?.contains_key(&row.person_id) {
        return Err(Error::NotFound);
    }
    people::refuse_if_restricted(ctx, row.person_id).await?;
    leave(ctx, (row, grant), Side::Sender).await
}

/// A draft leaves; also one that the program carries on because somebody chose so beforehand.
pub(crate) async fn leave(
    ctx: &Ctx,
    (row, grant): (referral::Model, Grant<referral::Entity>),
    side: Side,
) -> Result<Sent> {
    if row.state != ReferralState::Draft {
        return Err(Refusal::from(rules::Refusal::AlreadySent).into());
    }
    let ways = ways(ctx, &Receiver::of(&row)).await?;

    let days = terms::days(row.haste, ctx.today());
    let mut changed: referral::ActiveModel = row.into();
    changed.due_on = Set(Some(days.due_on));
    changed.remind_on = Set(Some(days.remind_on));
    changed.escalate_on = Set(Some(days.escalate_on));
    changed.sent_at = Set(Some(ctx.now()));
    let row = ctx.update(&grant, changed).await?;
    let row = advance(ctx, (row, grant), side, Happening::of(Step::Sent)).await?;
    let told = format!("sent: {}", row.shares);
    ctx.note(Verb::Export, RecordRef::new(REFERRAL, row.id.uuid()), Some(told));

    let link = if ways.needs_link { Some(links::make(ctx, &row).await?) } else { None };
    if let Some(email) = &ways.email {
        let page = format!("/referrals/{}", row.id);
        let path = link.as_deref().unwrap_or(&page);
        match letters::post(ctx, &row, Kind::Invitation, (email, Some(path))).await {
            // Nobody is there to correct an address: the referral went on, and the sender can make a new link.
            Err(Error::Refused(_)) if side == Side::Program => {}
            posted => posted?,
        }
    }
    Ok(Sent { id: row.id, link })
}

/// A draft nobody sends is thrown away: it told nobody anything.
pub async fn discard(ctx: &Ctx, id: ReferralId) -> Result<()> {
    let (row, grant) = ctx.load::<referral::Entity>(id, Action::Record).await?;
    if row.state != ReferralState::Draft {
        return Err(Refusal::from(rules::Refusal::AlreadySent).into());
    }
    let steps = ctx.find::<referral_step::Entity>().filter(referral_step::Column::ReferralId.eq(id));
    for step in ctx.all(steps).await? {
        let (step, grant) = ctx.load::<referral_step::Entity>(step.id, Action::Record).await?;
        ctx.delete(&grant, step).await?;
    }
    ctx.delete(&grant, row).await
}
