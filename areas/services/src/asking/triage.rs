//! What the staff does with a request besides answering it: take, pass on, close, join, discard; each with who and when.

use authz::{Action, Target};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Error, Grant, Result};

use super::history::{self, Happened, Opened};
use super::ids::RequestId;
use super::words::{Ending, State, Step};
use crate::entities::{request, request_entry};
use crate::policy::REQUEST_WORDS;

/// Opens who asked and what they wrote. It leaves a line, and the first time is when the request was first seen.
pub async fn open_words(ctx: &Ctx, request: RequestId) -> Result<Opened> {
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    let is_ours = row.organisation_id.is_some_and(|body| ctx.actor().organisations().contains(&body));
    if !ctx.can(Action::View, REQUEST_WORDS) || !(is_ours || ctx.actor().is_system()) {
        return Err(Error::Denied);
    }
    ctx.saw(RecordRef::new(REQUEST_WORDS, request.uuid()));
    let opened = history::opened(ctx, &row)?;
    if row.seen_at.is_none() {
        history::write(ctx, &row, Happened::only(Step::Seen)).await?;
        let mut row = row.into_active_model();
        row.seen_at = Set(Some(ctx.now()));
        ctx.update(&grant, row).await?;
    }
    Ok(opened)
}

/// Says «I see to it».
pub async fn take(ctx: &Ctx, request: RequestId, version: i32) -> Result<()> {
    let (row, grant) = standing(ctx, request, version).await?;
    history::write(ctx, &row, Happened::only(Step::Taken)).await?;
    let mut next = changed(row);
    next.state = Set(State::Taken);
    next.taken_by = Set(ctx.actor().user);
    ctx.update(&grant, next).await?;
    Ok(())
}

pub struct Pass {
    pub request: RequestId,
    pub version: i32,
    pub to: OrganisationId,
    pub because: String,
}

/// Gives the request to another body, or to the first where nobody had it. The term stays: the person was told a day.
pub async fn pass(ctx: &Ctx, wish: Pass) -> Result<()> {
    let row = to_pass(ctx, &wish).await?;
    if row.organisation_id == Some(wish.to.uuid()) {
        return Err(Refusal::new("asking-pass-same").on("to").into());
    }
    if organisations::names(ctx, &[wish.to]).await?.is_empty() {
        return Err(Refusal::new("asking-pass-nobody").on("to").into());
    }

    let target = Target { organisation: Some(wish.to.uuid()), ..Target::default() };
    let grant = ctx.allow::<request::Entity>(Action::Decide, &target)?;
    let mut next = changed(row);
    next.organisation_id = Set(Some(wish.to.uuid()));
    next.state = Set(State::New);
    next.taken_by = Set(None);
    next.seen_at = Set(None);
    let row = ctx.update(&grant, next).await?;
    let happened = Happened { step: Step::Passed, text: Some(&wish.because), record: None };
    history::write(ctx, &row, happened).await
}

async fn to_pass(ctx: &Ctx, wish: &Pass) -> Result<request::Model> {
    let (row, _) = ctx.load::<request::Entity>(wish.request, Action::View).await?;
    let action = if row.organisation_id.is_none() { Action::Decide } else { Action::Record };
    let (row, _) = ctx.load::<request::Entity>(wish.request, action).await?;
    unchanged(&row, wish.version)?;
    match row.state {
        State::Closed | State::Unconfirmed => Err(Refusal::new("asking-not-open").into()),
        _ => Ok(row),
    }
}

pub struct Close {
    pub request: RequestId,
    pub version: i32,
    pub ending: Ending,
    /// Told to the person, in a language the person reads.
    pub words: String,
}

pub async fn close(ctx: &Ctx, wish: Close) -> Result<()> {
    if !matches!(wish.ending, Ending::Done | Ending::Unreachable | Ending::NotOurs) {
        return Err(Refusal::new("web-form-choice").on("ending").with("typed", wish.ending.code()).into());
    }
    let (row, grant) = standing(ctx, wish.request, wish.version).await?;
    let happened = Happened { step: Step::Closed, text: Some(&wish.words), record: None };
    history::write(ctx, &row, happened).await?;
    let mut next = changed(row);
    next.state = Set(State::Closed);
    next.ending = Set(Some(wish.ending));
    next.closed_at = Set(Some(ctx.now()));
    ctx.update(&grant, next).await?;
    Ok(())
}

/// A closed request is taken up again; what was written stays.
pub async fn reopen(ctx: &Ctx, request: RequestId, version: i32) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    unchanged(&row, version)?;
    if row.state != State::Closed || row.ending == Some(Ending::Discarded) {
        return Err(Refusal::new("asking-not-closed").into());
    }
    history::write(ctx, &row, Happened::only(Step::Reopened)).await?;
    let mut next = changed(row);
    next.state = Set(State::Taken);
    next.ending = Set(None);
    next.closed_at = Set(None);
    ctx.update(&grant, next).await?;
    Ok(())
}

/// The request goes on in another: both stay, the inbox shows one. Undone by `part`.
pub async fn join(ctx: &Ctx, request: RequestId, into: RequestId) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    let (other, _) = ctx.load::<request::Entity>(into, Action::Record).await?;
    if row.id == other.id || other.joined_to.is_some() || row.joined_to.is_some() {
        return Err(Refusal::new("asking-join-not").into());
    }
    let has_others = ctx.find::<request::Entity>().filter(request::Column::JoinedTo.eq(row.id));
    if ctx.one(has_others).await?.is_some() {
        return Err(Refusal::new("asking-join-not").into());
    }
    let record = Some(history::reference(other.id));
    history::write(ctx, &row, Happened { step: Step::Joined, text: None, record }).await?;
    let mut next = changed(row);
    next.joined_to = Set(Some(other.id));
    ctx.update(&grant, next).await?;
    Ok(())
}

pub async fn part(ctx: &Ctx, request: RequestId) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    if row.joined_to.is_none() {
        return Ok(());
    }
    history::write(ctx, &row, Happened::only(Step::Parted)).await?;
    let mut next = changed(row);
    next.joined_to = Set(None);
    ctx.update(&grant, next).await?;
    Ok(())
}

/// Puts aside what nobody confirmed; tells how many.
pub async fn discard(ctx: &Ctx, requests: &[RequestId]) -> Result<usize> {
    let mut done = 0;
    for request in requests {
        let (row, grant) = ctx.load::<request::Entity>(*request, Action::Record).await?;
        if row.state != State::Unconfirmed {
            continue;
        }
        history::write(ctx, &row, Happened::only(Step::Discarded)).await?;
        let mut next = changed(row);
        next.state = Set(State::Closed);
        next.ending = Set(Some(Ending::Discarded));
        next.closed_at = Set(Some(ctx.now()));
        ctx.update(&grant, next).await?;
        done += 1;
    }
    Ok(done)
}

/// Takes discarded requests back, or lets unconfirmed ones in: somebody looked and they are real.
pub async fn restore(ctx: &Ctx, requests: &[RequestId]) -> Result<usize> {
    let mut done = 0;
    for request in requests {
        let (row, grant) = ctx.load::<request::Entity>(*request, Action::Record).await?;
        if row.state != State::Unconfirmed && row.ending != Some(Ending::Discarded) {
            continue;
        }
        history::write(ctx, &row, Happened::only(Step::Restored)).await?;
        let mut next = changed(row);
        next.state = Set(State::New);
        next.ending = Set(None);
        next.closed_at = Set(None);
        next.confirmed_at = Set(Some(ctx.now()));
        ctx.update(&grant, next).await?;
        done += 1;
    }
    Ok(done)
}

/// A record was made of the request: a mediation, an appointment, a case. What was done is written there alone.
pub async fn made(ctx: &Ctx, request: RequestId, record: RecordRef) -> Result<()> {
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    let known = ctx
        .find::<request_entry::Entity>()
        .filter(request_entry::Column::RequestId.eq(request))
        .filter(request_entry::Column::RecordId.eq(record.id));
    if ctx.one(known).await?.is_some() {
        return Ok(());
    }
    history::write(ctx, &row, Happened { step: Step::Made, text: None, record: Some(record) }).await?;
    let state = if row.state == State::New { State::Taken } else { row.state };
    let taken_by = row.taken_by.or(ctx.actor().user);
    let mut next = changed(row);
    next.state = Set(state);
    next.taken_by = Set(taken_by);
    ctx.update(&grant, next).await?;
    Ok(())
}

/// An open request as the page showed it.
pub(crate) async fn standing(
    ctx: &Ctx,
    request: RequestId,
    version: i32,
) -> Result<(request::Model, Grant<request::Entity>)> {
    let (row, grant) = ctx.load::<request::Entity>(request, Action::Record).await?;
    unchanged(&row, version)?;
    match row.state {
        State::Closed | State::Unconfirmed => Err(Refusal::new("asking-not-open").into()),
        _ => Ok((row, grant)),
    }
}

fn unchanged(row: &request::Model, version: i32) -> Result<()> {
    if row.version == version { Ok(()) } else { Err(Error::Stale) }
}

pub(crate) fn changed(row: request::Model) -> request::ActiveModel {
    let version = row.version + 1;
    let mut next = row.into_active_model();
    next.version = Set(version);
    next
}
