//! Desks as pages and other parts of the area read them.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::ids::{DeskId, ProcedureId};
use super::rules::{Hours, Spell};
use crate::entities::desks::{closure, desk, hours, procedure, room, visit, worker};

pub type Desk = desk::Model;
pub type Procedure = procedure::Model;
pub type Visit = visit::Model;

const FIGURES: &str =
    "a desk's hours and kinds of procedure are no secret to whoever reads its figures or books there";

pub async fn desk(ctx: &Ctx, id: DeskId) -> Result<Desk> {
    Ok(ctx.load::<desk::Entity>(id, Action::View).await?.0)
}

/// A desk of the reader's own bodies: whoever only follows a project's figures neither books nor writes there.
pub async fn own_desk(ctx: &Ctx, id: DeskId) -> Result<Desk> {
    let row = desk(ctx, id).await?;
    match ctx.actor().organisations().contains(&row.organisation_id) {
        true => Ok(row),
        false => Err(store::Error::NotFound),
    }
}

/// The desks the reader may see, open ones first by name.
pub async fn desks(ctx: &Ctx) -> Result<Vec<Desk>> {
    ctx.all(ctx.find::<desk::Entity>().order_by_asc(desk::Column::Name)).await
}

/// Open desks of the reader's own bodies.
pub async fn own_desks(ctx: &Ctx) -> Result<Vec<Desk>> {
    let own = ctx
        .find::<desk::Entity>()
        .filter(desk::Column::OrganisationId.is_in(ctx.actor().organisations()))
        .filter(desk::Column::ClosedAt.is_null())
        .order_by_asc(desk::Column::Name);
    ctx.all(own).await
}

pub async fn hours_rows(ctx: &Ctx, desk: DeskId) -> Result<Vec<hours::Model>> {
    let rows = ctx
        .unfiltered(FIGURES)
        .find::<hours::Entity>()
        .filter(hours::Column::DeskId.eq(desk))
        .order_by_asc(hours::Column::Weekday)
        .order_by_asc(hours::Column::FromMinute);
    ctx.all(rows).await
}

pub async fn closures(ctx: &Ctx, desk: DeskId) -> Result<Vec<closure::Model>> {
    let rows = ctx
        .unfiltered(FIGURES)
        .find::<closure::Entity>()
        .filter(closure::Column::DeskId.eq(desk))
        .order_by_asc(closure::Column::FirstOn);
    ctx.all(rows).await
}

pub async fn hours_of(ctx: &Ctx, desk: DeskId) -> Result<Hours> {
    let spell = |row: hours::Model| Spell {
        weekday: row.weekday,
        from: row.from_minute,
        until: row.until_minute,
        since: row.valid_from,
        ends: row.valid_until,
    };
    let spells = hours_rows(ctx, desk).await?.into_iter().map(spell).collect();
    let closed = closures(ctx, desk).await?.into_iter().map(|row| (row.first_on, row.last_on)).collect();
    Ok(Hours { spells, closures: closed })
}

/// What the desk offers on a day.
pub async fn procedures(ctx: &Ctx, desk: DeskId, on: NaiveDate) -> Result<Vec<Procedure>> {
    let still = Condition::any()
        .add(procedure::Column::ValidUntil.is_null())
        .add(procedure::Column::ValidUntil.gte(on));
    let rows = ctx
        .unfiltered(FIGURES)
        .find::<procedure::Entity>()
        .filter(procedure::Column::DeskId.eq(desk))
        .filter(procedure::Column::ValidFrom.lte(on))
        .filter(still)
        .order_by_asc(procedure::Column::Name);
    ctx.all(rows).await
}

/// All it ever offered, by id: what was done keeps its name.
pub async fn procedure_names(ctx: &Ctx, desks: &[DeskId]) -> Result<HashMap<ProcedureId, String>> {
    let rows = ctx
        .unfiltered(FIGURES)
        .find::<procedure::Entity>()
        .filter(procedure::Column::DeskId.is_in(desks.iter().copied()));
    Ok(ctx.all(rows).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

pub async fn rooms(ctx: &Ctx, desk: DeskId) -> Result<Vec<room::Model>> {
    let rows = ctx
        .unfiltered(FIGURES)
        .find::<room::Entity>()
        .filter(room::Column::DeskId.eq(desk))
        .filter(room::Column::ClosedAt.is_null())
        .order_by_asc(room::Column::Name);
    ctx.all(rows).await
}

pub async fn seats(ctx: &Ctx, desk: DeskId) -> Result<Vec<worker::Model>> {
    let rows = ctx
        .unfiltered(
            "who works at a desk is needed to find a free time there, and shown to the desk's body alone",
        )
        .find::<worker::Entity>()
        .filter(worker::Column::DeskId.eq(desk))
        .filter(worker::Column::LeftAt.is_null());
    ctx.all(rows).await
}

/// The tickets of a day in their order.
pub async fn visits(ctx: &Ctx, desk: DeskId, day: NaiveDate) -> Result<Vec<Visit>> {
    let rows = ctx
        .find::<visit::Entity>()
        .filter(visit::Column::DeskId.eq(desk))
        .filter(visit::Column::HeldOn.eq(day))
        .order_by_asc(visit::Column::Ticket);
    ctx.all(rows).await
}

/// Names of those who work, for lists.
pub async fn names(ctx: &Ctx, who: impl IntoIterator<Item = Uuid>) -> Result<HashMap<Uuid, String>> {
    let mut ids: Vec<identity::UserId> = who.into_iter().map(identity::UserId).collect();
    ids.sort_unstable();
    ids.dedup();
    let names = identity::names(ctx, &ids).await?;
    Ok(names.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}
