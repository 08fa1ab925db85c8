//! Calendars others subscribe to: of a desk, or of one's own appointments. They name no person.

use authz::{Action, Target};
use chrono::{DateTime, TimeDelta, Utc};
use paper::calendar::{self, Event, Status};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Result};
use web::Page;

use super::words::State;
use crate::desks::ids::{DeskId, FeedId};
use crate::desks::queries::{desk, procedure_names};
use crate::desks::secrets;
use crate::entities::desks::{appointment, desk as desk_table, feed};

/// Subscribers see what was up to so long ago.
const BACK: TimeDelta = TimeDelta::days(31);

/// A new address; the secret in it is shown now and never again.
pub async fn subscribe(ctx: &Ctx, of: Option<DeskId>) -> Result<String> {
    let user = ctx.actor().user.ok_or(Error::Denied)?;
    if let Some(of) = of {
        desk(ctx, of).await?;
    }
    let secret = secrets::fresh();
    let grant =
        ctx.allow::<feed::Entity>(Action::Create, &Target { owner: Some(user), ..Target::default() })?;
    let row = feed::ActiveModel {
        id: Set(FeedId::new(ctx)),
        user_id: Set(user),
        desk_id: Set(of),
        digest: Set(secrets::digest(&secret)),
        created_at: Set(ctx.now()),
        revoked_at: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(secret)
}

pub async fn unsubscribe(ctx: &Ctx, id: FeedId) -> Result<()> {
    let (row, grant) = ctx.load::<feed::Entity>(id, Action::Amend).await?;
    let mut changed: feed::ActiveModel = row.into();
    changed.revoked_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(())
}

pub async fn mine(ctx: &Ctx) -> Result<Vec<feed::Model>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let rows = ctx
        .find::<feed::Entity>()
        .filter(feed::Column::UserId.eq(user))
        .filter(feed::Column::RevokedAt.is_null())
        .order_by_asc(feed::Column::CreatedAt);
    ctx.all(rows).await
}

/// What whoever has the secret is given, in the words of `page`. One's own calendar also holds the mediations one goes
/// to: a mediator subscribes once.
pub async fn read(ctx: &Ctx, secret: &str, page: &Page) -> Result<Vec<u8>> {
    let known = ctx
        .unfiltered("whoever has the secret of a calendar may read it: it names no person")
        .find::<feed::Entity>()
        .filter(feed::Column::Digest.eq(secrets::digest(secret)))
        .filter(feed::Column::RevokedAt.is_null());
    let known = ctx.one(known).await?.ok_or(Error::NotFound)?;
    let since = ctx.now() - BACK;
    let mut events = appointments(ctx, &known, (since, page)).await?;
    if known.desk_id.is_none() {
        let held = mediation::engagements_of(ctx, known.user_id, since).await?;
        events.extend(held.iter().map(|held| held.event(page)));
        events.sort_by_key(|event| event.start);
    }
    Ok(calendar::write(&page.t("services-feed-name"), &events))
}

async fn appointments(
    ctx: &Ctx,
    known: &feed::Model,
    (since, page): (DateTime<Utc>, &Page),
) -> Result<Vec<Event>> {
    let of = match known.desk_id {
        Some(desk) => appointment::Column::DeskId.eq(desk),
        None => appointment::Column::WorkerId.eq(known.user_id),
    };
    let rows = ctx
        .unfiltered("appointments of a calendar somebody subscribed to, as times and kinds of procedure")
        .find::<appointment::Entity>()
        .filter(of)
        .filter(appointment::Column::StartsAt.gte(since))
        .order_by_asc(appointment::Column::StartsAt);
    let rows = ctx.all(rows).await?;
    let desks: Vec<DeskId> = rows.iter().map(|row| row.desk_id).collect();
    let places = ctx
        .unfiltered("the place of a desk is on its door")
        .find::<desk_table::Entity>()
        .filter(desk_table::Column::Id.is_in(desks.iter().copied()));
    let places = ctx.all(places).await?;
    let procedures = procedure_names(ctx, &desks).await?;
    let untitled = page.t("services-feed-untitled");
    let event = |row: &appointment::Model| Event {
        uid: format!("{}@raccordo", row.id),
        start: row.starts_at,
        end: row.ends_at,
        summary: row
            .procedure_id
            .and_then(|id| procedures.get(&id))
            .map_or(untitled.as_str(), String::as_str)
            .to_owned(),
        place: places.iter().find(|desk| desk.id == row.desk_id).map(|desk| desk.place.clone()),
        description: None,
        status: if row.state == State::Cancelled { Status::Cancelled } else { Status::Confirmed },
        sequence: u32::try_from(row.version - 1).unwrap_or_default(),
        changed_at: row.settled_at.unwrap_or(row.created_at),
    };
    Ok(rows.iter().map(event).collect())
}
