//! Add a place with its hours to a service, change it, take it away.

use authz::Action;
use sea_orm::{ColumnTrait, IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::entities::{at_location, location, schedule, service};
use super::hours::Opening;
use super::ids::{AtLocationId, LocationId, ScheduleId, ServiceId};
use super::parts::{self, Of};
use super::sheet::Place;
use super::words::{Freq, LocationType};
use super::{edition, rules};

pub async fn add_place(ctx: &Ctx, service: ServiceId, place: Place) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    write(ctx, of, place).await?;
    edition::turn(ctx).await
}

pub async fn change_place(ctx: &Ctx, service: ServiceId, at: AtLocationId, place: Place) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    named(&place)?;
    let (standing, _) = of_service(ctx, of, at).await?;
    let (row, grant) = ctx.load::<location::Entity>(standing.location_id, Action::Amend).await?;

    let mut row = row.into_active_model();
    row.name.set_if_not_equals(place.name);
    row.location_type.set_if_not_equals(location_type(place.is_virtual));
    row.address_1.set_if_not_equals(place.address);
    row.territory_id.set_if_not_equals(place.territory);
    row.accessibility.set_if_not_equals(place.accessibility);
    ctx.update(&grant, row).await?;
    let mine = schedule::Column::AtLocationId.eq(at);
    parts::replace::<schedule::Entity>(ctx, of, mine, schedules(ctx, of, at, &place.openings)).await?;
    edition::turn(ctx).await
}

pub async fn remove_place(ctx: &Ctx, service: ServiceId, at: AtLocationId) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    let (standing, grant) = of_service(ctx, of, at).await?;

    let mine = schedule::Column::AtLocationId.eq(at);
    parts::replace::<schedule::Entity>(ctx, of, mine, Vec::new()).await?;
    let (place, place_grant) = ctx.load::<location::Entity>(standing.location_id, Action::Amend).await?;
    ctx.delete(&grant, standing).await?;
    ctx.delete(&place_grant, place).await?;
    edition::turn(ctx).await
}

pub(super) async fn write(ctx: &Ctx, of: Of, place: Place) -> Result<()> {
    named(&place)?;
    let grant = ctx.allow::<location::Entity>(Action::Amend, &of.target())?;
    let row = location::ActiveModel {
        id: Set(LocationId::new(ctx)),
        organisation_id: Set(of.organisation),
        name: Set(place.name.clone()),
        location_type: Set(location_type(place.is_virtual)),
        address_1: Set(place.address.clone()),
        territory_id: Set(place.territory),
        accessibility: Set(place.accessibility.clone()),
    };
    let location = ctx.insert(&grant, row).await?.id;
    let grant = ctx.allow::<at_location::Entity>(Action::Amend, &of.target())?;
    let row = at_location::ActiveModel {
        id: Set(AtLocationId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        location_id: Set(location),
    };
    let at = ctx.insert(&grant, row).await?.id;
    let grant = ctx.allow::<schedule::Entity>(Action::Amend, &of.target())?;
    ctx.insert_many(&grant, schedules(ctx, of, at, &place.openings)).await
}

/// A service the actor may change.
pub(super) async fn to_amend(ctx: &Ctx, service: ServiceId) -> Result<Of> {
    let (row, _) = ctx.load::<service::Entity>(service, Action::Amend).await?;
    Ok(Of { service: row.id, organisation: row.organisation_id })
}

async fn of_service(
    ctx: &Ctx,
    of: Of,
    at: AtLocationId,
) -> Result<(at_location::Model, store::Grant<at_location::Entity>)> {
    let (row, grant) = ctx.load::<at_location::Entity>(at, Action::Amend).await?;
    if row.service_id != of.service {
        return Err(Error::NotFound);
    }
    Ok((row, grant))
}

fn named(place: &Place) -> std::result::Result<(), rules::Refusal> {
    if place.name.trim().is_empty() { Err(rules::Refusal::NoPlaceName) } else { Ok(()) }
}

fn location_type(is_virtual: bool) -> LocationType {
    if is_virtual { LocationType::Virtual } else { LocationType::Physical }
}

fn schedules(ctx: &Ctx, of: Of, at: AtLocationId, openings: &[Opening]) -> Vec<schedule::ActiveModel> {
    let row = |opening: &Opening| schedule::ActiveModel {
        id: Set(ScheduleId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        at_location_id: Set(at),
        freq: Set(Freq::Weekly),
        byday: Set(opening.byday()),
        opens_at: Set(opening.opens),
        closes_at: Set(opening.closes),
        by_appointment: Set(opening.by_appointment),
        valid_from: Set(opening.from),
        valid_until: Set(opening.until),
    };
    openings.iter().map(row).collect()
}
