//! Appointments as pages and *Oggi* read them.

use authz::Action;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kernel::RecordRef;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};

use super::words::State;
use crate::desks::ids::{AppointmentId, DeskId};
use crate::desks::when::whole;
use crate::entities::desks::appointment;
use crate::policy::APPOINTMENT;

pub type Appointment = appointment::Model;

pub async fn appointment(ctx: &Ctx, id: AppointmentId) -> Result<Appointment> {
    let (row, _) = ctx.load::<appointment::Entity>(id, Action::View).await?;
    ctx.saw(RecordRef::new(APPOINTMENT, id.uuid()));
    Ok(row)
}

pub async fn of_desk(ctx: &Ctx, desk: DeskId, day: NaiveDate) -> Result<Vec<Appointment>> {
    let (from, until) = whole(day);
    let rows = ctx
        .find::<appointment::Entity>()
        .filter(appointment::Column::DeskId.eq(desk))
        .filter(appointment::Column::StartsAt.gte(from))
        .filter(appointment::Column::StartsAt.lt(until))
        .order_by_asc(appointment::Column::StartsAt);
    ctx.all(rows).await
}

/// What waits for the reader.
pub async fn mine(ctx: &Ctx, from: DateTime<Utc>, until: DateTime<Utc>) -> Result<Vec<Appointment>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let rows = ctx
        .find::<appointment::Entity>()
        .filter(appointment::Column::WorkerId.eq(user))
        .filter(appointment::Column::StartsAt.gte(from))
        .filter(appointment::Column::StartsAt.lt(until))
        .filter(appointment::Column::State.ne(State::Cancelled))
        .order_by_asc(appointment::Column::StartsAt);
    ctx.all(rows).await
}

pub async fn of_person(ctx: &Ctx, person: PersonId, most: u64) -> Result<Vec<Appointment>> {
    let rows = ctx
        .find::<appointment::Entity>()
        .filter(appointment::Column::PersonId.eq(person.uuid()))
        .order_by_desc(appointment::Column::StartsAt)
        .limit(most);
    ctx.all(rows).await
}

/// Those to be confirmed by telephone, whose time has not come.
pub async fn to_call(ctx: &Ctx) -> Result<i64> {
    let rows = ctx
        .find::<appointment::Entity>()
        .filter(appointment::Column::OrganisationId.is_in(ctx.actor().organisations()))
        .filter(appointment::Column::MustCall.eq(true))
        .filter(appointment::Column::CalledAt.is_null())
        .filter(appointment::Column::State.eq(State::Booked))
        .filter(appointment::Column::StartsAt.gt(ctx.now()))
        .filter(appointment::Column::StartsAt.lt(ctx.now() + TimeDelta::days(7)));
    ctx.count(rows).await
}
