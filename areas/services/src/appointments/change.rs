//! Move an appointment, give it up, say who came and who did not.

use authz::Action;
use chrono::NaiveDateTime;
use l10n::Texts;
use people::PersonId;
use sea_orm::Set;
use store::{Ctx, Error, Grant, Result};

use super::book::{admit, holds, refuse_restricted};
use super::letters;
use super::rules::{Refusal, may_become};
use super::slots::{end, keep, release};
use super::words::State;
use crate::desks::ids::{AppointmentId, VisitId};
use crate::desks::queries::desk;
use crate::desks::queue::{WalkIn, take_ticket};
use crate::desks::when;
use crate::entities::desks::appointment;

type Row = (appointment::Model, Grant<appointment::Entity>);

/// The same appointment at another time; its reminders leave anew.
pub async fn reschedule(ctx: &Ctx, texts: &Texts, id: AppointmentId, starts: NaiveDateTime) -> Result<()> {
    let (row, grant) = ctx.load::<appointment::Entity>(id, Action::Record).await?;
    if !matches!(row.state, State::Booked | State::NoShow) {
        return Err(kernel::Refusal::from(Refusal::NotBooked).into());
    }
    refuse_restricted(ctx, row.person_id.map(PersonId)).await?;
    let desk = desk(ctx, row.desk_id).await?;
    admit(ctx, &desk, starts, row.minutes).await?;

    release(ctx, id).await?;
    let (version, minutes, starts_at) = (row.version + 1, row.minutes, when::instant(starts)?);
    let mut changed: appointment::ActiveModel = row.into();
    changed.starts_at = Set(starts_at);
    changed.ends_at = Set(end(starts_at, minutes));
    changed.state = Set(State::Booked);
    changed.settled_at = Set(None);
    changed.settled_by = Set(None);
    changed.version = Set(version);
    let row = ctx.update(&grant, changed).await?;
    keep(ctx, &row, holds(&row)).await?;
    letters::renew(ctx, texts, &row, &desk).await
}

pub async fn cancel(ctx: &Ctx, id: AppointmentId, why: &str) -> Result<()> {
    if why.trim().is_empty() {
        return Err(kernel::Refusal::from(Refusal::NoReason).into());
    }
    let row = ctx.load::<appointment::Entity>(id, Action::Record).await?;
    let row = settle(ctx, row, State::Cancelled, Some(why.trim().to_owned())).await?;
    release(ctx, id).await?;
    post::withdraw(ctx, &letters::about(&row)).await?;
    Ok(())
}

/// Nobody came: known once the time has come. It writes nothing where what was delivered is.
pub async fn no_show(ctx: &Ctx, id: AppointmentId) -> Result<()> {
    let row = ctx.load::<appointment::Entity>(id, Action::Record).await?;
    if row.0.starts_at > ctx.now() {
        return Err(kernel::Refusal::from(Refusal::NotYet).into());
    }
    settle(ctx, row, State::NoShow, None).await?;
    Ok(())
}

/// Came: takes a ticket at the counter.
pub async fn arrive(ctx: &Ctx, id: AppointmentId) -> Result<VisitId> {
    let row = ctx.load::<appointment::Entity>(id, Action::Record).await?;
    if store::local_day(row.0.starts_at) != ctx.today() {
        return Err(kernel::Refusal::from(Refusal::NotYet).into());
    }
    let row = settle(ctx, row, State::Arrived, None).await?;
    let wish = WalkIn {
        desk: row.desk_id,
        procedure: row.procedure_id,
        appointment: Some(id),
        language: Some(row.language),
    };
    take_ticket(ctx, wish).await
}

/// Called by the contact that says what was done.
pub(crate) async fn handled(ctx: &Ctx, id: AppointmentId) -> Result<appointment::Model> {
    let row = ctx.load::<appointment::Entity>(id, Action::Record).await?;
    settle(ctx, row, State::Handled, None).await
}

/// Somebody rang up and it holds.
pub async fn called(ctx: &Ctx, id: AppointmentId) -> Result<()> {
    let (row, grant) = ctx.load::<appointment::Entity>(id, Action::Record).await?;
    let version = row.version + 1;
    let mut changed: appointment::ActiveModel = row.into();
    changed.called_at = Set(Some(ctx.now()));
    changed.called_by = Set(ctx.actor().user);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}

async fn settle(ctx: &Ctx, (row, grant): Row, to: State, why: Option<String>) -> Result<appointment::Model> {
    if row.state == to {
        return Err(Error::Stale);
    }
    if !may_become(row.state, to) {
        return Err(kernel::Refusal::from(Refusal::NotBooked).into());
    }
    let version = row.version + 1;
    let mut changed: appointment::ActiveModel = row.into();
    changed.state = Set(to);
    changed.why = Set(why);
    changed.settled_at = Set(Some(ctx.now()));
    changed.settled_by = Set(ctx.actor().user);
    changed.version = Set(version);
    ctx.update(&grant, changed).await
}
