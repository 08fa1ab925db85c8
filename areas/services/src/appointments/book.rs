//! Book an appointment: inside the opening hours, with nobody and no room taken twice.

use authz::Action;
use chrono::{DateTime, NaiveDateTime, Utc};
use l10n::Texts;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Guarded, Result};
use uuid::Uuid;

use super::letters;
use super::rules::{self, Refusal};
use super::slots::{Holds, end, keep};
use super::words::State;
use crate::desks::ids::{AppointmentId, DeskId, InvitationId, ProcedureId, RoomId};
use crate::desks::queries::{hours_of, procedures, rooms, seats};
use crate::desks::{sealed, secrets, terms, when};
use crate::entities::desks::{appointment, desk};

#[derive(Clone, Debug)]
pub struct Book {
    pub desk: DeskId,
    pub procedure: Option<ProcedureId>,
    pub worker: Option<Uuid>,
    pub room: Option<RoomId>,
    /// Nobody: whoever comes shows the code.
    pub person: Option<PersonId>,
    pub starts: NaiveDateTime,
    /// The language in which the person is written to.
    pub language: String,
    pub email: Option<String>,
    pub wants_reminders: bool,
    pub invitation: Option<InvitationId>,
}

#[derive(Clone, Debug)]
pub struct Booked {
    pub id: AppointmentId,
    pub code: String,
    pub must_call: bool,
}

pub async fn book(ctx: &Ctx, texts: &Texts, wish: Book) -> Result<Booked> {
    // The desk is held until the end: two who book at once come one after the other.
    let (desk, _) = ctx.load::<desk::Entity>(wish.desk, Action::View).await?;
    let starts_at = when::instant(wish.starts)?;
    let minutes = length(ctx, &desk, wish.procedure, wish.starts).await?;
    admit(ctx, &desk, wish.starts, minutes).await?;
    belongs(ctx, &wish).await?;
    refuse_restricted(ctx, wish.person).await?;
    let must_call = match wish.person {
        Some(person) => asks_for_a_call(ctx, &desk, person).await?,
        None => false,
    };

    let grant = ctx.allow::<appointment::Entity>(Action::Record, &desk::Entity::target(&desk))?;
    let row = row(ctx, &desk, &wish, Slot { starts_at, minutes, must_call })?;
    let row = ctx.insert(&grant, row).await?;
    keep(ctx, &row, holds(&row)).await?;
    letters::renew(ctx, texts, &row, &desk).await?;
    Ok(Booked { id: row.id, code: row.code, must_call })
}

/// Data that are restricted are not used to make an appointment, unless the person asks for it: whoever comes by their
/// own link is not signed in.
pub(super) async fn refuse_restricted(ctx: &Ctx, person: Option<PersonId>) -> Result<()> {
    match person.filter(|_| !ctx.actor().is_system()) {
        Some(person) => people::refuse_if_restricted(ctx, person).await,
        None => Ok(()),
    }
}

/// The worker and the room are the desk's own.
async fn belongs(ctx: &Ctx, wish: &Book) -> Result<()> {
    let seated = seats(ctx, wish.desk).await?;
    let rooms = rooms(ctx, wish.desk).await?;
    let has_worker = wish.worker.is_none_or(|worker| seated.iter().any(|seat| seat.user_id == worker));
    let has_room = wish.room.is_none_or(|room| rooms.iter().any(|known| known.id == room));
    match has_worker && has_room {
        true => Ok(()),
        false => Err(store::Error::NotFound),
    }
}

struct Slot {
    starts_at: DateTime<Utc>,
    minutes: i32,
    must_call: bool,
}

/// As long as the procedure needs, or as the desk's slots are.
pub(crate) async fn length(
    ctx: &Ctx,
    desk: &desk::Model,
    procedure: Option<ProcedureId>,
    starts: NaiveDateTime,
) -> Result<i32> {
    let Some(id) = procedure else { return Ok(desk.slot_minutes) };
    let offered = procedures(ctx, desk.id, starts.date()).await?;
    let found = offered.into_iter().find(|row| row.id == id).ok_or(store::Error::NotFound)?;
    Ok(found.minutes)
}

pub(crate) async fn admit(ctx: &Ctx, desk: &desk::Model, starts: NaiveDateTime, minutes: i32) -> Result<()> {
    if when::instant(starts)? <= ctx.now() {
        return Err(kernel::Refusal::from(Refusal::Past).into());
    }
    let day = starts.date();
    let open = hours_of(ctx, desk.id).await?.open_on(day, delivery::holiday_on(day).is_some());
    rules::admit(when::minutes(starts.time()), minutes, &open).map_err(kernel::Refusal::from)?;
    Ok(())
}

/// Where nobody is named the desk itself is busy: one at a time.
pub(crate) fn holds(row: &appointment::Model) -> Holds {
    Holds {
        worker: row.worker_id.unwrap_or(row.desk_id.uuid()),
        room: row.room_id.map(RoomId::uuid),
        person: row.person_id,
    }
}

async fn asks_for_a_call(ctx: &Ctx, desk: &desk::Model, person: PersonId) -> Result<bool> {
    let is_known = ctx.actor().is_system() || people::lines(ctx, &[person]).await?.contains_key(&person);
    if !is_known {
        return Err(store::Error::NotFound);
    }
    let absences = ctx
        .unfiltered("absences of a person at the desks of the body that books, to know whether to call")
        .find::<appointment::Entity>()
        .filter(appointment::Column::OrganisationId.eq(desk.organisation_id))
        .filter(appointment::Column::PersonId.eq(person.uuid()))
        .filter(appointment::Column::State.eq(State::NoShow));
    let days: Vec<_> = ctx.all(absences).await?.iter().map(|row| store::local_day(row.starts_at)).collect();
    Ok(rules::must_call(&days, ctx.today(), &terms::on(ctx.today())))
}

fn row(ctx: &Ctx, desk: &desk::Model, wish: &Book, slot: Slot) -> Result<appointment::ActiveModel> {
    let id = AppointmentId::new(ctx);
    let seal = |words: &String| sealed::seal(ctx, "services_appointments.email", id.uuid(), words);
    Ok(appointment::ActiveModel {
        id: Set(id),
        organisation_id: Set(desk.organisation_id),
        project_id: Set(desk.project_id),
        desk_id: Set(desk.id),
        procedure_id: Set(wish.procedure),
        worker_id: Set(wish.worker),
        room_id: Set(wish.room),
        person_id: Set(wish.person.map(PersonId::uuid)),
        code: Set(secrets::code()),
        starts_at: Set(slot.starts_at),
        ends_at: Set(end(slot.starts_at, slot.minutes)),
        minutes: Set(slot.minutes),
        state: Set(State::Booked),
        language: Set(wish.language.clone()),
        email: Set(wish.email.as_ref().map(seal).transpose()?),
        wants_reminders: Set(wish.wants_reminders && wish.email.is_some()),
        invitation_id: Set(wish.invitation),
        must_call: Set(slot.must_call),
        called_at: Set(None),
        called_by: Set(None),
        why: Set(None),
        settled_at: Set(None),
        settled_by: Set(None),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    })
}
