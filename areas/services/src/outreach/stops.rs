//! What happens at a place, kept at once: arriving, people met, needs heard, things given.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Grant, Guarded, Result};

use super::rules::{self, Refusal};
use super::words::{LineKind, RoundState};
use crate::contacts::record::{Contact, Owner, Place, is_written, write};
use crate::desks::ids::{RoundId, StopId, StopLineId};
use crate::desks::open::of_body;
use crate::desks::sealed;
use crate::entities::desks::{contact, contact_word, round, stop, stop_line};

type Held = (stop::Model, Grant<stop::Entity>, round::Model);

/// A place one is at is left when the next is reached.
pub async fn arrive(ctx: &Ctx, id: StopId) -> Result<RoundId> {
    let (row, grant, round) = held(ctx, id).await?;
    if round.held_on > ctx.today() {
        return Err(kernel::Refusal::from(Refusal::NotToday).into());
    }
    if row.arrived_at.is_some() {
        return Ok(round.id);
    }
    let elsewhere = ctx
        .find::<stop::Entity>()
        .filter(stop::Column::RoundId.eq(round.id))
        .filter(stop::Column::ArrivedAt.is_not_null())
        .filter(stop::Column::LeftAt.is_null());
    for other in ctx.all(elsewhere).await? {
        let mut left: stop::ActiveModel = other.into();
        left.left_at = Set(Some(ctx.now()));
        ctx.update(&grant, left).await?;
    }
    let mut here: stop::ActiveModel = row.into();
    here.arrived_at = Set(Some(ctx.now()));
    ctx.update(&grant, here).await?;
    begin(ctx, round).await
}

async fn begin(ctx: &Ctx, row: round::Model) -> Result<RoundId> {
    let id = row.id;
    if row.state == RoundState::Planned {
        let (row, grant) = ctx.load::<round::Entity>(id, Action::Record).await?;
        let version = row.version + 1;
        let mut open: round::ActiveModel = row.into();
        open.state = Set(RoundState::Open);
        open.version = Set(version);
        ctx.update(&grant, open).await?;
    }
    Ok(id)
}

pub async fn leave(ctx: &Ctx, id: StopId) -> Result<RoundId> {
    let (row, grant, round) = here(ctx, id).await?;
    let mut left: stop::ActiveModel = row.into();
    left.left_at = Set(Some(ctx.now()));
    ctx.update(&grant, left).await?;
    Ok(round.id)
}

/// One contact more, with a name or without.
pub async fn met(ctx: &Ctx, id: StopId, contact: Contact) -> Result<RoundId> {
    let (row, _, round) = here(ctx, id).await?;
    if is_written(ctx, contact.id).await? {
        return Ok(round.id);
    }
    if !(1..=crate::contacts::rules::MOST_PEOPLE).contains(&contact.people) {
        return Err(kernel::Refusal::from(crate::contacts::rules::Refusal::Nobody).into());
    }
    let worker = ctx.actor().user.ok_or(Error::Denied)?;
    if let Some(person) = contact.person
        && !people::lines(ctx, &[person]).await?.contains_key(&person)
    {
        return Err(Error::NotFound);
    }
    let owner = Owner { organisation: row.organisation_id, project: row.project_id, worker };
    let place = Place { desk: None, stop: Some(id), visit: None, procedure: None, session: None };
    write(ctx, &stop::Entity::target(&row), owner, place, contact).await?;
    Ok(round.id)
}

/// The last contact without a name was a slip of the thumb. Until the round closes nothing has been counted.
pub async fn undo(ctx: &Ctx, id: StopId) -> Result<RoundId> {
    let (row, _, round) = here(ctx, id).await?;
    let last = ctx
        .find::<contact::Entity>()
        .filter(contact::Column::StopId.eq(id))
        .filter(contact::Column::PersonId.is_null())
        .order_by_desc(contact::Column::RecordedAt)
        .order_by_desc(contact::Column::Id);
    let last = ctx.one(last).await?.ok_or(kernel::Refusal::from(Refusal::NothingToUndo))?;
    let words = ctx.find::<contact_word::Entity>().filter(contact_word::Column::ContactId.eq(last.id));
    let of_words = ctx.allow::<contact_word::Entity>(Action::Record, &of_body(row.organisation_id))?;
    for word in ctx.all(words).await? {
        ctx.delete(&of_words, word).await?;
    }
    let grant = ctx.allow::<contact::Entity>(Action::Record, &stop::Entity::target(&row))?;
    ctx.delete(&grant, last).await?;
    Ok(round.id)
}

pub struct Line {
    pub stop: StopId,
    pub kind: LineKind,
    pub word: String,
    pub language: Option<String>,
    pub quantity: i32,
}

/// A need heard, an accompaniment, material given.
pub async fn note_line(ctx: &Ctx, wish: Line) -> Result<RoundId> {
    let (row, _, round) = here(ctx, wish.stop).await?;
    let grant = ctx.allow::<stop_line::Entity>(Action::Record, &of_body(row.organisation_id))?;
    let line = stop_line::ActiveModel {
        id: Set(StopLineId::new(ctx)),
        stop_id: Set(row.id),
        organisation_id: Set(row.organisation_id),
        kind: Set(wish.kind),
        word: Set(wish.word),
        language: Set(wish.language),
        quantity: Set(wish.quantity),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, line).await?;
    Ok(round.id)
}

/// Whether a mediator is with us, and what is to be remembered of the place.
pub async fn describe(ctx: &Ctx, id: StopId, with_mediator: bool, note: Option<String>) -> Result<RoundId> {
    let (row, grant, round) = here(ctx, id).await?;
    let seal = |note: &String| sealed::seal(ctx, "services_stops.note", id.uuid(), note);
    let note = note.as_ref().map(seal).transpose()?.or(row.note.clone());
    let mut changed: stop::ActiveModel = row.into();
    changed.with_mediator = Set(with_mediator);
    changed.note = Set(note);
    ctx.update(&grant, changed).await?;
    Ok(round.id)
}

/// A stop whose round is planned or under way.
async fn held(ctx: &Ctx, id: StopId) -> Result<Held> {
    let (row, grant) = ctx.load::<stop::Entity>(id, Action::Record).await?;
    let (round, _) = ctx.load::<round::Entity>(row.round_id, Action::Record).await?;
    if !rules::is_under_way(round.state) {
        return Err(kernel::Refusal::from(Refusal::NotOpen).into());
    }
    Ok((row, grant, round))
}

/// A place one has reached.
async fn here(ctx: &Ctx, id: StopId) -> Result<Held> {
    let held = held(ctx, id).await?;
    if held.0.arrived_at.is_none() {
        return Err(kernel::Refusal::from(Refusal::NotArrived).into());
    }
    Ok(held)
}
