//! A mediator who said yes cannot come: the request is open again.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::letters::{self, Kind, Writer};
use super::rules::{self, Move, Refusal};
use super::steps;
use crate::clock;
use crate::entities::{need, offer, request};
use crate::ids::{OfferId, RequestId};
use crate::words::{Answer, Ending, Refused, Step};

pub struct BackOut {
    pub offer: OfferId,
    pub reason: Refused,
    /// Where the program lives, so that the letter leads to the request's page.
    pub origin: Option<String>,
}

pub async fn back_out(ctx: &Ctx, wish: BackOut) -> Result<RequestId> {
    let (id, reason) = (wish.offer, wish.reason);
    let offered = ctx.one(ctx.find::<offer::Entity>().filter(offer::Column::Id.eq(id))).await?;
    let request = offered.ok_or(Error::NotFound)?.request_id;
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    let (offer, ending) = ctx.load::<offer::Entity>(id, Action::Record).await?;
    if offer.ended_at.is_some() || offer.answer != Some(Answer::Yes) {
        return Err(kernel::Refusal::from(Refusal::OfferEnded).into());
    }
    let open = steps::open_offers(ctx, row.id).await?;
    let waiting = steps::waiting(ctx, &open, id);
    let state = rules::next(row.state, Move::BackOut { waiting }).map_err(kernel::Refusal::from)?;

    let uncovering = ctx.allow::<need::Entity>(Action::Record, &steps::whole(ctx, &row))?;
    let mut languages = Vec::new();
    for language in steps::needs(ctx, row.id).await?.into_iter().filter(|need| need.offer_id == Some(id)) {
        languages.push(language.language.clone());
        let mut open: need::ActiveModel = language.into();
        open.offer_id = Set(None);
        ctx.update(&uncovering, open).await?;
    }
    steps::note(ctx, &row, Step::BackedOut, (Some(offer.mediator_id), Some(reason.code()))).await?;
    steps::end(ctx, &ending, offer, Ending::BackedOut).await?;
    let writer = Writer::of(ctx, &row, wish.origin.as_deref()).await?;
    let asker = letters::asker(ctx, &row).await?;
    writer.post((Kind::BackedOut, id), &languages, asker.as_ref()).await?;
    let others_come = open.iter().any(|other| other.id != id && other.answer == Some(Answer::Yes));
    // The hour was this mediator's proposal where the request named none.
    let is_soon = row.deadline_at == clock::end_of(row.due_on);
    let (request, version) = (row.id, row.version);
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.accepted_at = Set(None);
    if is_soon && !others_come {
        changed.starts_at = Set(None);
    }
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(request)
}
