//! Requests as lists and pages read them: a page of fifty takes as many queries as a page of one.

use std::collections::HashMap;

use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Page, Paged, RecordRef};
use organisations::{OrganisationId, TerritoryId};
use people::PersonId;
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, ExprTrait, QueryFilter, QueryOrder, Select};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules;
use crate::entities::{need, offer, request, step, subject};
use crate::ids::{ContractId, MediatorId, OfferId, RequestId};
use crate::mediators::queries::own;
use crate::words::{Answer, Ending, Gender, Mode, Outcome, Refused, Setting, State, Step, Subject, Topic};

/// What a list shows of a request.
#[derive(Clone, Debug)]
pub struct RequestLine {
    pub id: RequestId,
    pub organisation: OrganisationId,
    pub project: Option<Uuid>,
    pub source: Option<RecordRef>,
    pub asked_by: Option<Uuid>,
    pub asked_at: DateTime<Utc>,
    pub subject: Subject,
    pub heads: i32,
    pub starts_at: Option<DateTime<Utc>>,
    pub minutes: i32,
    pub due_on: NaiveDate,
    pub place: String,
    pub territory: Option<TerritoryId>,
    pub mode: Mode,
    pub topic: Topic,
    pub setting: Setting,
    pub gender: Option<Gender>,
    pub gender_needed: bool,
    /// As it stands at this hour.
    pub state: State,
    pub session: Option<Uuid>,
    pub outcome: Option<Outcome>,
    /// Languages, how many people need each, and the offer that covers it.
    pub needs: Vec<(String, i32, Option<OfferId>)>,
    /// Who said yes and comes.
    pub coming: Vec<MediatorId>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Offers that wait for my answer.
    ToAnswer,
    Open,
    /// The hour passed and nobody wrote what became of it.
    ToRecord,
    Uncovered,
    #[default]
    All,
}

#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub view: View,
    pub state: Option<State>,
    pub language: String,
    pub within: Option<TerritoryId>,
    pub contract: Option<ContractId>,
    pub of_bodies: Vec<Uuid>,
    pub is_oldest_first: bool,
}

pub async fn list(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<RequestLine>> {
    let select = match wanted.is_oldest_first {
        true => narrowed(ctx, wanted).order_by_asc(request::Column::DeadlineAt),
        false => narrowed(ctx, wanted).order_by_desc(request::Column::DeadlineAt),
    };
    let found = ctx.page(select.order_by_asc(request::Column::Id), page).await?;
    let rows = lines(ctx, found.rows).await?;
    Ok(Paged { rows, total: found.total, page })
}

fn narrowed(ctx: &Ctx, wanted: &Wanted) -> Select<request::Entity> {
    let mut select = ctx.find::<request::Entity>();
    select = match wanted.view {
        View::All => select,
        View::ToAnswer => select.filter(request::Column::Id.in_subquery(to_answer(ctx))),
        View::Open => select.filter(is_open()),
        View::ToRecord => select.filter(is_to_record(ctx.now())),
        View::Uncovered => select.filter(is_uncovered(ctx.now())),
    };
    if let Some(state) = wanted.state {
        select = select.filter(in_state(state, ctx.now()));
    }
    if !wanted.language.is_empty() {
        let spoken = Query::select()
            .column(need::Column::RequestId)
            .from(need::Entity)
            .and_where(need::Column::Language.eq(wanted.language.as_str()))
            .take();
        select = select.filter(request::Column::Id.in_subquery(spoken));
    }
    if let Some(area) = wanted.within {
        let inside = organisations::territory::within(area).into_iter().map(TerritoryId::uuid);
        select = select.filter(request::Column::TerritoryId.is_in(inside));
    }
    if let Some(contract) = wanted.contract {
        let under = offers().and_where(offer::Column::ContractId.eq(contract)).take();
        select = select.filter(request::Column::Id.in_subquery(under));
    }
    if !wanted.of_bodies.is_empty() {
        select = select.filter(request::Column::OrganisationId.is_in(wanted.of_bodies.iter().copied()));
    }
    select
}

fn offers() -> SelectStatement {
    Query::select().column(offer::Column::RequestId).from(offer::Entity).take()
}

fn to_answer(ctx: &Ctx) -> SelectStatement {
    let mine = Query::select()
        .column(crate::entities::mediator::Column::Id)
        .from(crate::entities::mediator::Entity)
        .and_where(crate::entities::mediator::Column::UserId.eq(ctx.actor().user.unwrap_or_default()))
        .take();
    waiting(ctx.now()).and_where(offer::Column::MediatorId.in_subquery(mine)).take()
}

fn waiting(now: DateTime<Utc>) -> SelectStatement {
    offers()
        .and_where(offer::Column::EndedAt.is_null())
        .and_where(offer::Column::Answer.is_null())
        .and_where(offer::Column::ExpiresAt.gt(now))
        .take()
}

fn is_open() -> Condition {
    let open = [State::Asked, State::Offered, State::Accepted, State::Uncovered];
    Condition::all().add(request::Column::State.is_in(open))
}

fn is_to_record(now: DateTime<Utc>) -> Condition {
    let coming = offers()
        .and_where(offer::Column::EndedAt.is_null())
        .and_where(offer::Column::Answer.eq(Answer::Yes))
        .take();
    Condition::all()
        .add(is_open())
        .add(request::Column::StartsAt.lt(now))
        .add(request::Column::Id.in_subquery(coming))
}

/// The same as `rules::standing`, for the database.
fn is_uncovered(now: DateTime<Utc>) -> Condition {
    let late = Condition::any()
        .add(request::Column::DeadlineAt.lte(now))
        .add(Expr::col((request::Entity, request::Column::Id)).not_in_subquery(waiting(now)));
    Condition::any()
        .add(request::Column::State.eq(State::Uncovered))
        .add(
            Condition::all()
                .add(request::Column::State.eq(State::Asked))
                .add(request::Column::DeadlineAt.lte(now)),
        )
        .add(Condition::all().add(request::Column::State.eq(State::Offered)).add(late))
}

fn in_state(state: State, now: DateTime<Utc>) -> Condition {
    let written = Condition::all().add(request::Column::State.eq(state));
    match state {
        State::Uncovered => is_uncovered(now),
        State::Asked | State::Offered => written.add(is_uncovered(now).not()),
        _ => written,
    }
}

pub async fn request(ctx: &Ctx, id: RequestId) -> Result<RequestLine> {
    let (row, _) = ctx.load::<request::Entity>(id, Action::View).await?;
    lines(ctx, vec![row]).await?.pop().ok_or(Error::NotFound)
}

/// Requests asked from a record: a case, a session, an inspection.
pub async fn requests_about(ctx: &Ctx, source: &RecordRef) -> Result<Vec<RequestLine>> {
    let rows = ctx
        .find::<request::Entity>()
        .filter(request::Column::SourceKind.eq(source.kind.as_ref()))
        .filter(request::Column::SourceId.eq(source.id))
        .order_by_desc(request::Column::AskedAt);
    lines(ctx, ctx.all(rows).await?).await
}

/// Requests about a person the reader may see; nothing for whoever only was asked as a mediator.
pub async fn requests_of(ctx: &Ctx, person: PersonId) -> Result<Vec<RequestLine>> {
    let about = ctx.find::<subject::Entity>().filter(subject::Column::PersonId.eq(person.uuid()));
    let ids: Vec<RequestId> = ctx.all(about).await?.into_iter().map(|row| row.request_id).collect();
    let rows = ctx
        .find::<request::Entity>()
        .filter(request::Column::Id.is_in(ids))
        .order_by_desc(request::Column::AskedAt);
    lines(ctx, ctx.all(rows).await?).await
}

/// The person a request is about, for whoever may know.
pub async fn person_of(ctx: &Ctx, id: RequestId) -> Result<Option<PersonId>> {
    let about = ctx.find::<subject::Entity>().filter(subject::Column::RequestId.eq(id));
    Ok(ctx.one(about).await?.map(|row| PersonId(row.person_id)))
}

const ALL_OFFERS: &str =
    "where a request the reader may see stands depends on all its offers, told as a word";

async fn lines(ctx: &Ctx, rows: Vec<request::Model>) -> Result<Vec<RequestLine>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<RequestId> = rows.iter().map(|row| row.id).collect();
    let languages = ctx
        .find::<need::Entity>()
        .filter(need::Column::RequestId.is_in(ids.iter().copied()))
        .order_by_asc(need::Column::Id);
    let mut needs: HashMap<RequestId, Vec<(String, i32, Option<OfferId>)>> = HashMap::new();
    for row in ctx.all(languages).await? {
        needs.entry(row.request_id).or_default().push((row.language, row.people, row.offer_id));
    }
    let open = ctx
        .unfiltered(ALL_OFFERS)
        .find::<offer::Entity>()
        .filter(offer::Column::RequestId.is_in(ids.iter().copied()))
        .filter(offer::Column::EndedAt.is_null())
        .order_by_asc(offer::Column::Id);
    let mut offers: HashMap<RequestId, Vec<offer::Model>> = HashMap::new();
    for row in ctx.all(open).await? {
        offers.entry(row.request_id).or_default().push(row);
    }
    Ok(rows
        .into_iter()
        .map(|row| {
            let id = row.id;
            let offers = offers.remove(&id).unwrap_or_default();
            line(row, needs.remove(&id).unwrap_or_default(), &offers, ctx.now())
        })
        .collect())
}

fn line(
    row: request::Model,
    needs: Vec<(String, i32, Option<OfferId>)>,
    offers: &[offer::Model],
    now: DateTime<Utc>,
) -> RequestLine {
    let waiting = offers.iter().filter(|offer| offer.answer.is_none() && offer.expires_at > now).count();
    let is_covered = !needs.is_empty() && needs.iter().all(|(_, _, offer)| offer.is_some());
    let coming = offers.iter().filter(|offer| offer.answer == Some(Answer::Yes));
    RequestLine {
        state: rules::standing(row.state, waiting, is_covered, row.deadline_at, now),
        coming: coming.map(|offer| offer.mediator_id).collect(),
        needs,
        id: row.id,
        organisation: OrganisationId(row.organisation_id),
        project: row.project_id,
        source: row.source_kind.zip(row.source_id).map(|(kind, id)| RecordRef::stored(kind, id)),
        asked_by: row.asked_by,
        asked_at: row.asked_at,
        subject: row.subject,
        heads: row.heads,
        starts_at: row.starts_at,
        minutes: row.minutes,
        due_on: row.due_on,
        place: row.place,
        territory: row.territory_id.map(TerritoryId),
        mode: row.mode,
        topic: row.topic,
        setting: row.setting,
        gender: row.gender,
        gender_needed: row.gender_needed,
        session: row.session_id,
        outcome: row.outcome,
    }
}

/// One offer of a request, as its page shows it.
#[derive(Clone, Debug)]
pub struct OfferLine {
    pub id: OfferId,
    pub mediator: MediatorId,
    pub sent_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub answer: Option<Answer>,
    pub reason: Option<Refused>,
    pub ending: Option<Ending>,
    pub is_mine: bool,
    /// A letter told of it.
    pub is_written_to: bool,
}

impl OfferLine {
    pub fn waits(&self, now: DateTime<Utc>) -> bool {
        self.answer.is_none() && self.ending.is_none() && self.expires_at > now
    }

    pub fn holds(&self) -> bool {
        self.answer == Some(Answer::Yes) && self.ending.is_none()
    }
}

/// The offers the reader may know of: all for the body that asked, the own for a mediator.
pub async fn offers_of(ctx: &Ctx, id: RequestId) -> Result<Vec<OfferLine>> {
    let rows = ctx
        .find::<offer::Entity>()
        .filter(offer::Column::RequestId.eq(id))
        .order_by_asc(offer::Column::SentAt)
        .order_by_asc(offer::Column::Id);
    let mine = own(ctx).await?;
    let line = |row: offer::Model| OfferLine {
        is_mine: mine.contains(&row.mediator_id),
        id: row.id,
        mediator: row.mediator_id,
        sent_at: row.sent_at,
        expires_at: row.expires_at,
        answer: row.answer,
        reason: row.reason,
        ending: row.ending,
        is_written_to: row.letter_id.is_some(),
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}

/// What happened to a request, newest first.
#[derive(Clone, Debug)]
pub struct StepLine {
    pub step: Step,
    pub mediator: Option<MediatorId>,
    pub reason: Option<String>,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
}

pub async fn steps_of(ctx: &Ctx, id: RequestId) -> Result<Vec<StepLine>> {
    let rows = ctx
        .find::<step::Entity>()
        .filter(step::Column::RequestId.eq(id))
        .order_by_desc(step::Column::MadeAt)
        .order_by_desc(step::Column::Id);
    let line = |row: step::Model| StepLine {
        step: row.step,
        mediator: row.mediator_id,
        reason: row.reason,
        at: row.made_at,
        by: row.made_by,
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}
