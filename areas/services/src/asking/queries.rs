//! The inbox, one request, and requests that may be the same person's.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kernel::{Page, Paged};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, Select};
use store::{Ctx, Result};
use uuid::Uuid;

use super::history;
use super::ids::RequestId;
use super::terms;
use super::words::{Ending, Kind, State, Step};
use crate::entities::{request, request_entry};

/// A request as lists show it: without who asked and without words.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: RequestId,
    pub body: Option<OrganisationId>,
    pub kind: Kind,
    pub is_urgent: bool,
    pub territory: Option<String>,
    pub language: String,
    pub state: State,
    pub ending: Option<Ending>,
    pub due_on: NaiveDate,
    pub asked_at: DateTime<Utc>,
    pub taken_by: Option<Uuid>,
    pub is_late: bool,
}

/// Which requests are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub view: View,
    pub state: Option<State>,
    pub kind: Option<Kind>,
    pub language: Option<String>,
    pub territory: Option<String>,
    pub overdue: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    Open,
    Unassigned,
    Unconfirmed,
    Discarded,
    Closed,
}

pub async fn inbox(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<Line>> {
    let select = select(ctx, wanted)
        .order_by_desc(request::Column::IsUrgent)
        .order_by_asc(request::Column::DueOn)
        .order_by_asc(request::Column::Id);
    let today = ctx.today();
    Ok(ctx.page(select, page).await?.map(|row| line(row, today)))
}

pub async fn count(ctx: &Ctx, wanted: &Wanted) -> Result<i64> {
    ctx.count(select(ctx, wanted)).await
}

fn select(ctx: &Ctx, wanted: &Wanted) -> Select<request::Entity> {
    let mut which = match wanted.view {
        View::Open => Condition::all()
            .add(request::Column::State.is_in([State::New, State::Taken, State::Answered]))
            .add(request::Column::OrganisationId.is_not_null())
            .add(request::Column::JoinedTo.is_null()),
        View::Unassigned => Condition::all()
            .add(request::Column::State.is_in([State::New, State::Taken]))
            .add(request::Column::OrganisationId.is_null()),
        View::Unconfirmed => Condition::all().add(request::Column::State.eq(State::Unconfirmed)),
        View::Discarded => Condition::all().add(request::Column::Ending.eq(Ending::Discarded)),
        View::Closed => Condition::all()
            .add(request::Column::State.eq(State::Closed))
            .add(request::Column::Ending.ne(Ending::Discarded)),
    };
    let places = wanted.territory.as_deref().and_then(organisations::territory::by_code);
    if let Some(place) = places {
        let inside = organisations::territory::within(place.id);
        let codes: Vec<String> = inside
            .into_iter()
            .filter_map(organisations::territory::get)
            .map(|place| place.code.clone())
            .collect();
        which = which.add(request::Column::Territory.is_in(codes));
    }
    let today = ctx.today();
    which = which
        .add_option(wanted.state.map(|state| request::Column::State.eq(state)))
        .add_option(wanted.kind.map(|kind| request::Column::Kind.eq(kind)))
        .add_option(wanted.language.as_ref().map(|code| request::Column::Language.eq(code)));
    if wanted.overdue {
        which = which
            .add(request::Column::DueOn.lt(today))
            .add(request::Column::State.is_in([State::New, State::Taken]));
    }
    ctx.find::<request::Entity>().filter(which)
}

pub(crate) fn line(row: request::Model, today: NaiveDate) -> Line {
    Line {
        id: row.id,
        body: row.organisation_id.map(OrganisationId),
        kind: row.kind,
        is_urgent: row.is_urgent,
        territory: row.territory,
        language: row.language,
        state: row.state,
        ending: row.ending,
        due_on: row.due_on,
        asked_at: row.asked_at,
        taken_by: row.taken_by,
        is_late: row.state.is_open() && row.due_on < today,
    }
}

/// One line of the history; texts only for those who may read the words.
#[derive(Clone, Debug)]
pub struct Entry {
    pub step: Step,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
    pub text: Option<String>,
    pub record: Option<(String, Uuid)>,
}

pub async fn story(ctx: &Ctx, request: RequestId, with_words: bool) -> Result<Vec<Entry>> {
    let select = ctx
        .find::<request_entry::Entity>()
        .filter(request_entry::Column::RequestId.eq(request))
        .order_by_asc(request_entry::Column::At)
        .order_by_asc(request_entry::Column::Id);
    let entry = |row: request_entry::Model| {
        let text = if with_words { history::text(ctx, &row)? } else { None };
        Ok(Entry {
            step: row.step,
            at: row.at,
            by: row.author_id,
            text,
            record: row.record_kind.zip(row.record_id),
        })
    };
    ctx.all(select).await?.into_iter().map(entry).collect()
}

/// Why two requests may be the same person's.
#[derive(Clone, Debug)]
pub struct Same {
    pub line: Line,
    pub by_contact: bool,
    pub is_joined: bool,
}

/// Requests of the same body with the same contact, or the same name and language, within the days that count. Keyed
/// hashes tell: nothing sealed is opened.
pub async fn same(ctx: &Ctx, row: &request::Model) -> Result<Vec<Same>> {
    let mut alike = Condition::any().add(request::Column::JoinedTo.eq(row.id));
    alike = alike.add_option(row.contact_key.as_ref().map(|key| request::Column::ContactKey.eq(key)));
    alike = alike.add_option(row.name_key.as_ref().map(|key| request::Column::NameKey.eq(key)));
    alike = alike.add_option(row.joined_to.map(|id| request::Column::Id.eq(id)));
    let span = TimeDelta::days(terms::terms(ctx.today()).duplicate_days);
    let select = ctx
        .find::<request::Entity>()
        .filter(alike)
        .filter(request::Column::Id.ne(row.id))
        .filter(request::Column::AskedAt.gte(row.asked_at - span))
        .filter(request::Column::AskedAt.lte(row.asked_at + span))
        .filter(request::Column::State.ne(State::Unconfirmed))
        .order_by_desc(request::Column::AskedAt);
    let today = ctx.today();
    let told = |other: request::Model| Same {
        by_contact: other.contact_key.is_some() && other.contact_key == row.contact_key,
        is_joined: other.joined_to == Some(row.id) || row.joined_to == Some(other.id),
        line: line(other, today),
    };
    Ok(ctx.all(select).await?.into_iter().map(told).collect())
}
