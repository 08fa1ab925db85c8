//! What commands of a request share: its owner, its history, its mediators' time.

use authz::{Action, Target};
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Grant, Guarded, Result};

use super::letters;
use super::rules::Refusal;
use crate::clock;
use crate::entities::{need, offer, request, slot, step};
use crate::ids::{DetailId, MediatorId, OfferId, RequestId};
use crate::words::{Answer, Ending, Step};

/// What a part of a loaded request belongs to. Whoever loaded it for writing is the body that asked or a mediator who
/// was asked: the row rule said so.
pub(super) fn whole(ctx: &Ctx, row: &request::Model) -> Target {
    Target { owner: ctx.actor().user, ..request::Entity::target(row) }
}

pub(super) async fn note(
    ctx: &Ctx,
    row: &request::Model,
    step: Step,
    (mediator, reason): (Option<MediatorId>, Option<&str>),
) -> Result<()> {
    let grant = ctx.allow::<step::Entity>(Action::Record, &whole(ctx, row))?;
    let line = step::ActiveModel {
        id: Set(DetailId::new(ctx)),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        request_id: Set(row.id),
        step: Set(step),
        mediator_id: Set(mediator),
        reason: Set(reason.map(str::to_owned)),
        made_at: Set(ctx.now()),
        made_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, line).await?;
    Ok(())
}

const OF_THE_REQUEST: &str =
    "a step of a request looks at all its offers; whose they are is told by the pages' rules";

pub(super) async fn needs(ctx: &Ctx, id: RequestId) -> Result<Vec<need::Model>> {
    let rows = ctx.unfiltered(OF_THE_REQUEST).find::<need::Entity>();
    ctx.all(rows.filter(need::Column::RequestId.eq(id))).await
}

/// Every offer that has not ended.
pub(super) async fn open_offers(ctx: &Ctx, id: RequestId) -> Result<Vec<offer::Model>> {
    let rows = ctx
        .unfiltered(OF_THE_REQUEST)
        .find::<offer::Entity>()
        .filter(offer::Column::RequestId.eq(id))
        .filter(offer::Column::EndedAt.is_null());
    ctx.all(rows).await
}

/// Offers that still wait for an answer, but for one.
pub(super) fn waiting(ctx: &Ctx, offers: &[offer::Model], except: OfferId) -> usize {
    let waits = |one: &&offer::Model| one.id != except && one.answer.is_none() && one.expires_at > ctx.now();
    offers.iter().filter(waits).count()
}

/// An offer holds no more: what waits to be told about it is not told.
pub(super) async fn end(
    ctx: &Ctx,
    grant: &Grant<offer::Entity>,
    row: offer::Model,
    ending: Ending,
) -> Result<()> {
    if row.answer == Some(Answer::Yes) {
        free(ctx, row.id).await?;
    }
    post::withdraw(ctx, &letters::about(row.id)).await?;
    let mut ended: offer::ActiveModel = row.into();
    ended.ended_at = Set(Some(ctx.now()));
    ended.ending = Set(Some(ending));
    ctx.update(grant, ended).await?;
    Ok(())
}

/// Takes the mediator's time. The table's key refuses what another unit of work took at the same moment.
pub(super) async fn take(
    ctx: &Ctx,
    row: &offer::Model,
    starts_at: chrono::DateTime<chrono::Utc>,
    minutes: i32,
) -> Result<()> {
    let pieces = clock::pieces(starts_at, minutes);
    let wanted = u64::try_from(pieces.end - pieces.start).unwrap_or(u64::MAX);
    let mut insert = Query::insert();
    insert.into_table(slot::Entity).columns([
        slot::Column::MediatorId,
        slot::Column::Slot,
        slot::Column::OfferId,
    ]);
    for piece in pieces {
        insert.values_panic([row.mediator_id.into(), piece.into(), row.id.into()]);
    }
    insert.on_conflict(OnConflict::new().do_nothing().to_owned());
    let taken =
        ctx.housekeeping("pieces of a diary follow from the offer that was accepted").run(&insert).await?;
    match taken == wanted {
        true => Ok(()),
        false => Err(kernel::Refusal::from(Refusal::DoubleBookedNow).into()),
    }
}

async fn free(ctx: &Ctx, id: OfferId) -> Result<()> {
    let delete = Query::delete().from_table(slot::Entity).and_where(slot::Column::OfferId.eq(id)).take();
    ctx.housekeeping("pieces of a diary follow from the offer that no longer holds").run(&delete).await?;
    Ok(())
}
