//! Units, rounds and stops as pages and *Oggi* read them.

use std::collections::HashMap;

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};

use super::words::RoundState;
use crate::desks::ids::{PlaceId, RoundId, StopId, UnitId};
use crate::entities::desks::{contact, member, place, round, stop, stop_line, unit as unit_table};

pub type Unit = unit_table::Model;
pub type Round = round::Model;
pub type Stop = stop::Model;
pub type Place = place::Model;

pub async fn unit(ctx: &Ctx, id: UnitId) -> Result<Unit> {
    Ok(ctx.load::<unit_table::Entity>(id, Action::View).await?.0)
}

pub async fn units(ctx: &Ctx) -> Result<Vec<Unit>> {
    ctx.all(ctx.find::<unit_table::Entity>().order_by_asc(unit_table::Column::Name)).await
}

pub async fn members(ctx: &Ctx, unit: UnitId) -> Result<Vec<member::Model>> {
    let rows = ctx
        .find::<member::Entity>()
        .filter(member::Column::UnitId.eq(unit))
        .filter(member::Column::LeftAt.is_null());
    ctx.all(rows).await
}

/// Places the unit still goes to.
pub async fn places(ctx: &Ctx, unit: UnitId) -> Result<Vec<Place>> {
    Ok(all_places(ctx, unit).await?.into_iter().filter(|place| place.closed_at.is_none()).collect())
}

pub async fn all_places(ctx: &Ctx, unit: UnitId) -> Result<Vec<Place>> {
    let rows =
        ctx.find::<place::Entity>().filter(place::Column::UnitId.eq(unit)).order_by_asc(place::Column::Name);
    ctx.all(rows).await
}

pub async fn place_names(
    ctx: &Ctx,
    ids: impl IntoIterator<Item = PlaceId>,
) -> Result<HashMap<PlaceId, String>> {
    let rows = ctx
        .unfiltered("the name of a place, for whoever may see the round that goes there")
        .find::<place::Entity>()
        .filter(place::Column::Id.is_in(ids));
    Ok(ctx.all(rows).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

pub async fn round(ctx: &Ctx, id: RoundId) -> Result<Round> {
    Ok(ctx.load::<round::Entity>(id, Action::View).await?.0)
}

pub async fn rounds_of(ctx: &Ctx, unit: UnitId, most: u64) -> Result<Vec<Round>> {
    let rows = ctx
        .find::<round::Entity>()
        .filter(round::Column::UnitId.eq(unit))
        .order_by_desc(round::Column::HeldOn)
        .limit(most);
    ctx.all(rows).await
}

pub async fn stops(ctx: &Ctx, round: RoundId) -> Result<Vec<Stop>> {
    let rows = ctx
        .find::<stop::Entity>()
        .filter(stop::Column::RoundId.eq(round))
        .order_by_asc(stop::Column::Position);
    ctx.all(rows).await
}

pub async fn contacts_at(ctx: &Ctx, stops: &[StopId]) -> Result<Vec<contact::Model>> {
    let rows = ctx.find::<contact::Entity>().filter(contact::Column::StopId.is_in(stops.iter().copied()));
    ctx.all(rows).await
}

pub async fn lines_at(ctx: &Ctx, stops: &[StopId]) -> Result<Vec<stop_line::Model>> {
    let rows = ctx
        .find::<stop_line::Entity>()
        .filter(stop_line::Column::StopId.is_in(stops.iter().copied()))
        .order_by_asc(stop_line::Column::RecordedAt);
    ctx.all(rows).await
}

/// Rounds of the reader's units until a day that are planned or under way.
pub async fn mine_until(ctx: &Ctx, until: NaiveDate) -> Result<Vec<Round>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let seats = ctx
        .find::<member::Entity>()
        .filter(member::Column::UserId.eq(user))
        .filter(member::Column::LeftAt.is_null());
    let units: Vec<UnitId> = ctx.all(seats).await?.into_iter().map(|row| row.unit_id).collect();
    if units.is_empty() {
        return Ok(Vec::new());
    }
    let rows = ctx
        .find::<round::Entity>()
        .filter(round::Column::UnitId.is_in(units))
        .filter(round::Column::HeldOn.lte(until))
        .filter(round::Column::State.is_in([RoundState::Planned, RoundState::Open]))
        .order_by_asc(round::Column::HeldOn)
        .limit(12);
    ctx.all(rows).await
}
