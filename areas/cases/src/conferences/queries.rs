//! Conferences as pages and *Oggi* show them.

use authz::Action;
use chrono::{DateTime, Utc};
use organisations::OrganisationId;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};
use uuid::Uuid;

use super::hold::place;
use crate::entities::{conference, decision, seat};
use crate::ids::{CaseId, ConferenceId, SeatId, TaskId};
use crate::sealed;
use crate::words::ConferenceState;

#[derive(Clone, Debug)]
pub struct ConferenceLine {
    pub id: ConferenceId,
    pub case: CaseId,
    pub organisation: OrganisationId,
    pub starts_at: DateTime<Utc>,
    pub minutes: i32,
    pub place: String,
    pub agenda: String,
    pub state: ConferenceState,
    pub why_cancelled: Option<String>,
    pub version: i32,
}

impl From<&conference::Model> for ConferenceLine {
    fn from(row: &conference::Model) -> ConferenceLine {
        ConferenceLine {
            id: row.id,
            case: row.case_id,
            organisation: OrganisationId(row.organisation_id),
            starts_at: row.starts_at,
            minutes: row.minutes,
            place: row.place.clone(),
            agenda: row.agenda.clone(),
            state: row.state,
            why_cancelled: row.why_cancelled.clone(),
            version: row.version,
        }
    }
}

/// A conference whole.
pub struct Conference {
    pub line: ConferenceLine,
    pub seats: Vec<Seated>,
    /// What was said, once it was held.
    pub record: Option<String>,
    pub decisions: Vec<DecisionLine>,
}

pub struct Seated {
    pub id: SeatId,
    pub user: Option<Uuid>,
    pub guest: Option<String>,
    pub was_there: Option<bool>,
}

pub struct DecisionLine {
    pub text: String,
    pub task: Option<TaskId>,
}

pub async fn conferences_of(ctx: &Ctx, case: CaseId) -> Result<Vec<ConferenceLine>> {
    let rows = ctx
        .find::<conference::Entity>()
        .filter(conference::Column::CaseId.eq(case))
        .order_by_desc(conference::Column::StartsAt);
    Ok(ctx.all(rows).await?.iter().map(ConferenceLine::from).collect())
}

pub async fn conference(ctx: &Ctx, id: ConferenceId) -> Result<Conference> {
    let (row, _) = ctx.load::<conference::Entity>(id, Action::View).await?;
    let seats =
        ctx.find::<seat::Entity>().filter(seat::Column::ConferenceId.eq(id)).order_by_asc(seat::Column::Id);
    let seats = ctx.all(seats).await?.into_iter();
    let decisions = ctx
        .find::<decision::Entity>()
        .filter(decision::Column::ConferenceId.eq(id))
        .order_by_asc(decision::Column::Place);
    let decisions = ctx.all(decisions).await?.into_iter();
    let record = row.record.as_deref().map(|sealed| sealed::unseal(ctx, place(id), sealed)).transpose()?;
    Ok(Conference {
        line: ConferenceLine::from(&row),
        seats: seats
            .map(|row| Seated { id: row.id, user: row.user_id, guest: row.guest, was_there: row.was_there })
            .collect(),
        record,
        decisions: decisions.map(|row| DecisionLine { text: row.text, task: row.task_id }).collect(),
    })
}

/// Conferences the reader is called to, from an instant until another, or over and not written down.
pub async fn mine(ctx: &Ctx, until: DateTime<Utc>, most: u64) -> Result<Vec<ConferenceLine>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let called = Query::select()
        .column(seat::Column::ConferenceId)
        .from(seat::Entity)
        .and_where(seat::Column::UserId.eq(user))
        .take();
    let rows = ctx
        .find::<conference::Entity>()
        .filter(conference::Column::Id.in_subquery(called))
        .filter(conference::Column::State.eq(ConferenceState::Planned))
        .filter(conference::Column::StartsAt.lte(until))
        .order_by_asc(conference::Column::StartsAt)
        .limit(most);
    Ok(ctx.all(rows).await?.iter().map(ConferenceLine::from).collect())
}
