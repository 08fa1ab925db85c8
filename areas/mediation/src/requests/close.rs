//! A request ends without a conversation: it is not needed any more, or the meeting did not take place.

use authz::Action;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::letters::{self, Kind, Writer};
use super::rules::{self, Move, Refusal};
use super::steps;
use crate::entities::{offer, request};
use crate::ids::{MediatorId, RequestId};
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
    let open = steps::open_offers(ctx, id).await?;
    for offer in open.iter().cloned() {
        steps::end(ctx, &ending, offer, Ending::Withdrawn).await?;
    }
    tell(ctx, &row, &open).await?;
    steps::note(ctx, &row, Step::Withdrawn, (None, None)).await?;
    let version = row.version;
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(())
}

/// Whoever had said yes must not set out; once it has begun there is nothing to tell.
async fn tell(ctx: &Ctx, row: &request::Model, offers: &[offer::Model]) -> Result<()> {
    let coming: Vec<&offer::Model> =
        offers.iter().filter(|offer| offer.answer == Some(Answer::Yes)).collect();
    if coming.is_empty() || row.starts_at.is_some_and(|at| at <= ctx.now()) {
        return Ok(());
    }
    let readers: Vec<MediatorId> = coming.iter().map(|offer| offer.mediator_id).collect();
    let readers = letters::mediators(ctx, &readers).await?;
    let writer = Writer::of(ctx, row, None).await?;
    let needs = steps::needs(ctx, row.id).await?;
    for offer in coming {
        let theirs = needs.iter().filter(|need| need.offer_id == Some(offer.id));
        let languages: Vec<String> = theirs.map(|need| need.language.clone()).collect();
        writer.post((Kind::NotNeeded, offer.id), &languages, readers.get(&offer.mediator_id)).await?;
    }
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
