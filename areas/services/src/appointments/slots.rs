//! Which times are free, and keeping them: nobody and no room is booked twice.

use std::collections::{BTreeMap, HashSet};

use authz::Action;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules::{Refusal, STEP, steps};
use crate::desks::ids::{AppointmentId, BookedId, DeskId};
use crate::desks::open::of_body;
use crate::desks::queries::{hours_of, seats};
use crate::desks::when::{minute_of, whole};
use crate::entities::desks::{appointment, booked};

const WHY: &str = "whether a time is taken, not by whom: shown as a time that cannot be chosen";

/// Who and what an appointment keeps busy.
#[derive(Clone, Copy, Debug)]
pub struct Holds {
    /// The worker, or the desk itself where nobody is named.
    pub worker: Uuid,
    pub room: Option<Uuid>,
    pub person: Option<Uuid>,
}

/// Frees what the appointment had.
pub(crate) async fn release(ctx: &Ctx, appointment: AppointmentId) -> Result<()> {
    let gone = Query::delete()
        .from_table(booked::Entity)
        .and_where(booked::Column::AppointmentId.eq(appointment))
        .to_owned();
    ctx.housekeeping("times kept busy are made again from the appointment").run(&gone).await?;
    Ok(())
}

/// Keeps the times of an appointment, or says what is taken.
pub(crate) async fn keep(ctx: &Ctx, row: &appointment::Model, holds: Holds) -> Result<()> {
    let times = steps(row.starts_at, row.minutes);
    let all = [
        (Some(holds.worker), Refusal::WorkerTaken),
        (holds.room, Refusal::RoomTaken),
        (holds.person, Refusal::PersonTaken),
    ];
    let mut rows = Vec::new();
    for (resource, refusal) in all {
        let Some(resource) = resource else { continue };
        if !taken(ctx, &[resource], (row.starts_at, row.ends_at)).await?.is_empty() {
            return Err(kernel::Refusal::from(refusal).into());
        }
        rows.extend(times.iter().map(|at| booked::ActiveModel {
            id: Set(BookedId::new(ctx)),
            appointment_id: Set(row.id),
            organisation_id: Set(row.organisation_id),
            resource_id: Set(resource),
            at: Set(*at),
        }));
    }
    let grant = ctx.allow::<booked::Entity>(Action::Record, &of_body(row.organisation_id))?;
    ctx.insert_many(&grant, rows).await.map_err(raced)
}

/// Two desks at the same instant: the index says no to the second, who is shown what changed.
fn raced(error: Error) -> Error {
    match error {
        Error::Broken(cause) if cause.to_lowercase().contains("unique") => Error::Stale,
        other => other,
    }
}

async fn taken(
    ctx: &Ctx,
    resources: &[Uuid],
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<HashSet<(Uuid, DateTime<Utc>)>> {
    let rows = ctx
        .unfiltered(WHY)
        .find::<booked::Entity>()
        .filter(booked::Column::ResourceId.is_in(resources.iter().copied()))
        .filter(booked::Column::At.gte(from))
        .filter(booked::Column::At.lt(until));
    Ok(ctx.all(rows).await?.into_iter().map(|row| (row.resource_id, row.at)).collect())
}

/// A time somebody can choose, and one who is free then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Free {
    pub at: DateTime<Utc>,
    /// `None` where the desk names nobody.
    pub worker: Option<Uuid>,
}

/// The free times of a desk in some days, for an appointment of `length` minutes.
pub async fn free(
    ctx: &Ctx,
    desk: DeskId,
    length: i32,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<BTreeMap<NaiveDate, Vec<Free>>> {
    let hours = hours_of(ctx, desk).await?;
    let workers: Vec<Uuid> = seats(ctx, desk).await?.into_iter().map(|seat| seat.user_id).collect();
    let resources = if workers.is_empty() { vec![desk.uuid()] } else { workers.clone() };
    let taken = taken(ctx, &resources, (whole(first).0, whole(last).1)).await?;
    let is_free = |resource: Uuid, at: DateTime<Utc>| {
        steps(at, length).into_iter().all(|step| !taken.contains(&(resource, step)))
    };
    let mut days = BTreeMap::new();
    for day in first.iter_days().take_while(|day| *day <= last) {
        let mut times = Vec::new();
        for (from, until) in hours.open_on(day, delivery::holiday_on(day).is_some()) {
            let starts = (from..=until - length).step_by(usize::try_from(length.max(STEP)).unwrap_or(5));
            for at in starts.filter_map(|minute| minute_of(day, minute)).filter(|at| *at > ctx.now()) {
                let found = resources.iter().copied().find(|resource| is_free(*resource, at));
                let worker = |resource: Uuid| Some(resource).filter(|_| !workers.is_empty());
                times.extend(found.map(|resource| Free { at, worker: worker(resource) }));
            }
        }
        if !times.is_empty() {
            days.insert(day, times);
        }
    }
    Ok(days)
}

/// When an appointment that begins at `at` ends.
pub fn end(at: DateTime<Utc>, minutes: i32) -> DateTime<Utc> {
    at + TimeDelta::minutes(minutes.into())
}
