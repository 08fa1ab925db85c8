//! Plan rounds, one or weekly, and give one up.

use authz::Action;
use chrono::{NaiveDate, NaiveTime};
use sea_orm::Set;
use store::{Ctx, Error, Guarded, Result};

use super::queries::{members, places};
use super::rules::{self, Refusal};
use super::words::RoundState;
use crate::desks::ids::{PlaceId, RoundId, StopId, UnitId};
use crate::desks::when;
use crate::entities::desks::{round, stop, unit};

pub struct Plan {
    pub unit: UnitId,
    pub first_on: NaiveDate,
    /// The last week of a weekly round.
    pub last_on: Option<NaiveDate>,
    pub from: NaiveTime,
    pub until: NaiveTime,
    /// In the order in which they are reached.
    pub places: Vec<PlaceId>,
}

pub async fn plan(ctx: &Ctx, wish: Plan) -> Result<Vec<RoundId>> {
    let (unit, _) = ctx.load::<unit::Entity>(wish.unit, Action::View).await?;
    let known = places(ctx, unit.id).await?;
    let chosen: Vec<_> = wish.places.iter().filter(|id| known.iter().any(|place| place.id == **id)).collect();
    if chosen.is_empty() {
        return Err(kernel::Refusal::from(Refusal::NoPlace).into());
    }
    if members(ctx, unit.id).await?.is_empty() {
        return Err(kernel::Refusal::from(Refusal::NoMember).into());
    }
    let last = wish.last_on.unwrap_or(wish.first_on);
    if wish.until <= wish.from || last < wish.first_on {
        return Err(kernel::Refusal::from(Refusal::Backwards).into());
    }

    let target = unit::Entity::target(&unit);
    let grant = ctx.allow::<round::Entity>(Action::Create, &target)?;
    let stops = ctx.allow::<stop::Entity>(Action::Create, &target)?;
    let holiday = |day: NaiveDate| wish.last_on.is_some() && delivery::holiday_on(day).is_some();
    let series = wish.last_on.map(|_| ctx.new_id());
    let (mut rounds, mut rows) = (Vec::new(), Vec::new());
    for day in rules::weekly(wish.first_on, last, holiday) {
        let id = RoundId::new(ctx);
        rounds.push(round::ActiveModel {
            id: Set(id),
            organisation_id: Set(unit.organisation_id),
            project_id: Set(unit.project_id),
            unit_id: Set(unit.id),
            held_on: Set(day),
            starts_at: Set(when::instant(day.and_time(wish.from))?),
            ends_at: Set(when::instant(day.and_time(wish.until))?),
            state: Set(RoundState::Planned),
            series_id: Set(series),
            why: Set(None),
            version: Set(1),
            created_at: Set(ctx.now()),
            created_by: Set(ctx.actor().user),
        });
        rows.extend((0..).zip(&chosen).map(|(position, place)| stop::ActiveModel {
            id: Set(StopId::new(ctx)),
            round_id: Set(id),
            organisation_id: Set(unit.organisation_id),
            project_id: Set(unit.project_id),
            place_id: Set(**place),
            position: Set(position),
            arrived_at: Set(None),
            left_at: Set(None),
            with_mediator: Set(false),
            note: Set(None),
            session_id: Set(None),
        }));
    }
    let ids = rounds.iter().filter_map(|row| row.id.clone().take()).collect();
    ctx.insert_many(&grant, rounds).await?;
    ctx.insert_many(&stops, rows).await?;
    Ok(ids)
}

/// A round that does not take place; one under way is closed instead.
pub async fn cancel(ctx: &Ctx, id: RoundId, why: &str) -> Result<()> {
    let (row, grant) = ctx.load::<round::Entity>(id, Action::Record).await?;
    if row.state != RoundState::Planned {
        return Err(Error::Stale);
    }
    if why.trim().is_empty() {
        return Err(kernel::Refusal::from(Refusal::NoReason).into());
    }
    let version = row.version + 1;
    let mut changed: round::ActiveModel = row.into();
    changed.state = Set(RoundState::Cancelled);
    changed.why = Set(Some(why.trim().to_owned()));
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}
