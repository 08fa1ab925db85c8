//! Ordering long work.

use authz::{Action, Target};
use kernel::RecordRef;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use crate::entity::{ActiveModel, Entity, State};
use crate::{JobId, giver};

/// What is to be done.
pub struct Order {
    /// The name of the craft that knows how.
    pub kind: &'static str,
    /// The record it works on; everything else the craft reads from there.
    pub subject: RecordRef,
    /// The key of what it is called on its page.
    pub title: &'static str,
    /// Where its reader goes when it is done.
    pub page: String,
}

/// Puts the order into the queue, in the caller's transaction: it is there exactly when the rest is.
pub async fn enqueue(ctx: &Ctx, order: Order) -> Result<JobId> {
    let actor = ctx.actor();
    if actor.user.is_none() && !actor.is_system() {
        return Err(Error::Denied);
    }
    let target = Target { owner: actor.user, ..Target::default() };
    let grant = ctx.allow::<Entity>(Action::Create, &target)?;
    let row = ActiveModel {
        id: Set(JobId::new(ctx)),
        kind: Set(order.kind.to_owned()),
        owner_id: Set(actor.user),
        giver: Set(giver::write(actor)?),
        subject_kind: Set(order.subject.kind.into_owned()),
        subject_id: Set(order.subject.id),
        title: Set(order.title.to_owned()),
        page: Set(order.page),
        state: Set(State::Waiting),
        attempts: Set(0),
        percent: Set(0),
        message: Set("jobs-message-waiting".to_owned()),
        message_count: Set(0),
        ordered_at: Set(ctx.now()),
        not_before: Set(ctx.now()),
        lease: Set(None),
        lease_until: Set(None),
        ended_at: Set(None),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}
