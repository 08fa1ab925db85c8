//! A request ends without a conversation: it is not needed any more, or the meeting did not take place.

use authz::Action;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::rules::{self, Move, Refusal};
use super::steps;
use crate::entities::{offer, request};
use crate::ids::RequestId;
use crate::words::{Answer, Ending, NotHeld, Step};

/// The body that asked needs nobody any more; whoever said yes is free again.
pub async fn withdraw(ctx: &Ctx, id: RequestId) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(id, Action::Record).await?;
    // A mediator backs out; only the body that asked withdraws.
    if !ctx.actor().is_system() && !ctx.actor().organisations().contains(&row.organisation_id) {
        return Err(Error::Denied);
    }
    let state = rules::next(row.state, Move::Withdraw).map_err(kernel::Refusal::from)?;

    let ending = ctx.allow::<offer::Entity>(Action::Record, &steps::whole(ctx, &row))?;
    for open in steps::open_offers(ctx, id).await? {
        steps::end(ctx, &ending, open, Ending::Withdrawn).await?;
    }
    steps::note(ctx, &row, Step::Withdrawn, (None, None)).await?;
    let version = row.version;
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(())
}

/// The hour passed and the conversation did not take place.
pub async fn not_held(ctx: &Ctx, id: RequestId, reason: NotHeld) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(id, Action::Record).await?;
    let open = steps::open_offers(ctx, id).await?;
    let somebody = open.iter().any(|offer| offer.answer == Some(Answer::Yes));
    let state = rules::next(row.state, Move::NotHeld { somebody }).map_err(kernel::Refusal::from)?;
    if row.starts_at.is_none_or(|at| at > ctx.now()) {
        return Err(kernel::Refusal::from(Refusal::NotYet).into());
    }

    let ending = ctx.allow::<offer::Entity>(Action::Record, &steps::whole(ctx, &row))?;
    for waiting in open.into_iter().filter(|offer| offer.answer.is_none()) {
        steps::end(ctx, &ending, waiting, Ending::Withdrawn).await?;
    }
    steps::note(ctx, &row, Step::NotHeld, (None, Some(reason.code()))).await?;
    let version = row.version;
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(())
}
