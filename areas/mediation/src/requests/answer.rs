//! A mediator answers: the first yes wins, and nobody is in two places at once.

use authz::Action;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, ExprTrait, FromQueryResult, QueryFilter, Set};
use store::{Ctx, Error, Grant, Result};

use super::letters::{self, Kind, Writer};
use super::rules::{self, Move, Offered, Refusal};
use super::steps;
use crate::clock;
use crate::contracts::hours::balances;
use crate::entities::{contract, language, need, offer, request};
use crate::ids::{OfferId, RequestId};
use crate::words::{Answer, Ending, Refused, Step};

pub struct Accept {
    pub offer: OfferId,
    /// Where the request is for as soon as possible: when the mediator can.
    pub at: Option<NaiveDateTime>,
    /// Where the program lives, so that letters lead to the request's page.
    pub origin: Option<String>,
}

/// The request first and then its offer, always in this order: two answers at once wait for each other.
async fn load(
    ctx: &Ctx,
    id: OfferId,
) -> Result<(request::Model, Grant<request::Entity>, offer::Model, Grant<offer::Entity>)> {
    let offered = ctx.one(ctx.find::<offer::Entity>().filter(offer::Column::Id.eq(id))).await?;
    let request: RequestId = offered.ok_or(Error::NotFound)?.request_id;
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    let (offer, answering) = ctx.load::<offer::Entity>(id, Action::Record).await?;
    Ok((row, grant, offer, answering))
}

pub async fn accept(ctx: &Ctx, wish: Accept) -> Result<RequestId> {
    let (row, grant, offer, answering) = load(ctx, wish.offer).await?;
    let needs = steps::needs(ctx, row.id).await?;
    let taken = spoken(ctx, &offer, &needs).await?;
    let is_covered = needs.iter().all(|need| need.offer_id.is_some());

    rules::answerable(&offered(&offer, is_covered), ctx.now()).map_err(kernel::Refusal::from)?;
    if taken.is_empty() {
        return Err(kernel::Refusal::from(Refusal::AlreadyAssigned).into());
    }
    let missing = needs.iter().filter(|need| need.offer_id.is_none()).count() - taken.len();
    let covers_all = missing == 0;
    let state = rules::next(row.state, Move::Accept { covers_all }).map_err(kernel::Refusal::from)?;
    let starts_at = beginning(ctx, &row, wish.at).map_err(kernel::Refusal::from)?;
    is_free(ctx, &row, &offer, starts_at).await?;
    has_hours(ctx, &row, &offer).await?;

    steps::take(ctx, &offer, starts_at, row.minutes).await?;
    let covering = ctx.allow::<need::Entity>(Action::Record, &steps::whole(ctx, &row))?;
    let languages: Vec<String> = taken.iter().map(|need| need.language.clone()).collect();
    for language in taken {
        let mut covered: need::ActiveModel = language.into();
        covered.offer_id = Set(Some(offer.id));
        ctx.update(&covering, covered).await?;
    }
    if covers_all {
        release_others(ctx, &answering, &offer).await?;
    }
    steps::note(ctx, &row, Step::Accepted, (Some(offer.mediator_id), None)).await?;
    let offer = say(ctx, &answering, offer, (Answer::Yes, None)).await?;
    let version = row.version;
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.starts_at = Set(Some(starts_at));
    changed.accepted_at = Set(covers_all.then(|| ctx.now()));
    changed.version = Set(version + 1);
    let row = ctx.update(&grant, changed).await?;
    let writer = Writer::of(ctx, &row, wish.origin.as_deref()).await?;
    tell(&writer, &offer, (&languages, missing)).await?;
    Ok(row.id)
}

/// Nobody else is needed: whoever has not answered is asked no more.
async fn release_others(ctx: &Ctx, grant: &Grant<offer::Entity>, taken: &offer::Model) -> Result<()> {
    for other in steps::open_offers(ctx, taken.request_id).await? {
        if other.id != taken.id && other.answer.is_none() {
            steps::end(ctx, grant, other, Ending::Assigned).await?;
        }
    }
    Ok(())
}

/// The mediator has it in writing, and whoever asked knows; the letter that asked for a yes is of no use any more.
async fn tell(
    writer: &Writer<'_>,
    offer: &offer::Model,
    (languages, missing): (&[String], usize),
) -> Result<()> {
    let ctx = writer.ctx;
    post::withdraw(ctx, &letters::about(offer.id)).await?;
    let readers = letters::mediators(ctx, &[offer.mediator_id]).await?;
    writer.post((Kind::Confirmed, offer.id), languages, readers.get(&offer.mediator_id)).await?;
    let asker = letters::asker(ctx, writer.row).await?;
    writer.post((Kind::Accepted { missing }, offer.id), languages, asker.as_ref()).await?;
    Ok(())
}

pub async fn refuse(ctx: &Ctx, id: OfferId, reason: Refused) -> Result<RequestId> {
    let (row, grant, offer, answering) = load(ctx, id).await?;
    let needs = steps::needs(ctx, row.id).await?;
    let is_covered = needs.iter().all(|need| need.offer_id.is_some());
    rules::answerable(&offered(&offer, is_covered), ctx.now()).map_err(kernel::Refusal::from)?;
    let open = steps::open_offers(ctx, row.id).await?;
    // Somebody said yes to another language: the request is not without anybody.
    let waiting = steps::waiting(ctx, &open, id);
    let state = rules::next(row.state, Move::Refuse { waiting }).map_err(kernel::Refusal::from)?;

    steps::note(ctx, &row, Step::Refused, (Some(offer.mediator_id), Some(reason.code()))).await?;
    let said = say(ctx, &answering, offer, (Answer::No, Some(reason))).await?;
    steps::end(ctx, &answering, said, Ending::Refused).await?;
    let (request, version) = (row.id, row.version);
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(request)
}

async fn say(
    ctx: &Ctx,
    grant: &Grant<offer::Entity>,
    row: offer::Model,
    (answer, reason): (Answer, Option<Refused>),
) -> Result<offer::Model> {
    let mut said: offer::ActiveModel = row.into();
    said.answer = Set(Some(answer));
    said.reason = Set(reason);
    said.answered_at = Set(Some(ctx.now()));
    said.answered_by = Set(ctx.actor().user);
    ctx.update(grant, said).await
}

fn offered(offer: &offer::Model, is_covered: bool) -> Offered {
    Offered {
        answered: offer.answer.is_some(),
        ended: offer.ended_at.is_some(),
        expires_at: offer.expires_at,
        is_covered,
    }
}

/// The needs nobody covers yet that this mediator speaks.
async fn spoken(ctx: &Ctx, offer: &offer::Model, needs: &[need::Model]) -> Result<Vec<need::Model>> {
    let languages = ctx
        .unfiltered("the languages of the mediator who was asked")
        .find::<language::Entity>()
        .filter(language::Column::MediatorId.eq(offer.mediator_id));
    let languages: Vec<String> = ctx.all(languages).await?.into_iter().map(|row| row.language).collect();
    let open = needs.iter().filter(|need| need.offer_id.is_none());
    Ok(open.filter(|need| languages.contains(&need.language)).cloned().collect())
}

fn beginning(
    ctx: &Ctx,
    row: &request::Model,
    at: Option<NaiveDateTime>,
) -> std::result::Result<DateTime<Utc>, Refusal> {
    if let Some(starts_at) = row.starts_at {
        return Ok(starts_at);
    }
    let at = at.ok_or(Refusal::TimeNeeded)?;
    let starts_at = clock::instant(at).ok_or(Refusal::NoSuchTime)?;
    rules::beginning(starts_at, ctx.now())?;
    match at.date() <= row.due_on {
        true => Ok(starts_at),
        false => Err(Refusal::AfterDue { due_on: row.due_on }),
    }
}

#[derive(FromQueryResult)]
struct Taken {
    starts_at: Option<DateTime<Utc>>,
    minutes: i32,
}

/// Says which engagement is in the way; the diary's key is the last guard behind this.
async fn is_free(
    ctx: &Ctx,
    row: &request::Model,
    offer: &offer::Model,
    starts_at: DateTime<Utc>,
) -> Result<()> {
    let ends_at = starts_at + TimeDelta::minutes(row.minutes.into());
    let longest = TimeDelta::minutes(rules::LONGEST_MINUTES.into());
    let of_request = |column: request::Column| Expr::col((request::Entity, column));
    let query = Query::select()
        .column((request::Entity, request::Column::StartsAt))
        .column((request::Entity, request::Column::Minutes))
        .from(request::Entity)
        .inner_join(
            offer::Entity,
            Expr::col((offer::Entity, offer::Column::RequestId))
                .equals((request::Entity, request::Column::Id)),
        )
        .and_where(Expr::col((offer::Entity, offer::Column::MediatorId)).eq(offer.mediator_id))
        .and_where(Expr::col((offer::Entity, offer::Column::Answer)).eq(Answer::Yes))
        .and_where(Expr::col((offer::Entity, offer::Column::EndedAt)).is_null())
        .and_where(of_request(request::Column::StartsAt).lt(ends_at))
        .and_where(of_request(request::Column::StartsAt).gt(starts_at - longest))
        .take();
    let taken: Vec<Taken> = ctx
        .unfiltered("the mediator who answers is told when they are engaged, not with whom")
        .rows(&query)
        .await?;
    let clash = taken.into_iter().find_map(|taken| {
        let from = taken.starts_at?;
        let until = from + TimeDelta::minutes(taken.minutes.into());
        (until > starts_at).then_some((from, until))
    });
    match clash {
        Some((from, until)) => Err(kernel::Refusal::from(Refusal::DoubleBooked { from, until }).into()),
        None => Ok(()),
    }
}

/// Others may have spent the contract's hours since the offer was made.
async fn has_hours(ctx: &Ctx, row: &request::Model, offer: &offer::Model) -> Result<()> {
    let Some(id) = offer.contract_id else { return Ok(()) };
    let contract = ctx
        .unfiltered("whether hours are left; the amounts are told to nobody here")
        .find::<contract::Entity>()
        .filter(contract::Column::Id.eq(id));
    let Some(contract) = ctx.one(contract).await? else { return Ok(()) };
    let left = balances(ctx, &[contract]).await?.get(&id).map_or(0, crate::contracts::rules::Balance::left);
    match left >= i64::from(row.minutes) {
        true => Ok(()),
        false => Err(kernel::Refusal::from(Refusal::HoursSpent).into()),
    }
}
