//! The team of a case, as its pages show it.

use chrono::NaiveDate;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::{handover, member};
use crate::ids::{CaseId, HandoverId, MemberId};
use crate::words::Part;

#[derive(Clone, Debug)]
pub struct Seat {
    pub id: MemberId,
    pub organisation: OrganisationId,
    pub worker: Option<Uuid>,
    pub part: Part,
    pub sees_reserved: bool,
    pub joined_on: NaiveDate,
    pub left_on: Option<NaiveDate>,
}

/// Those in the team, the reference first, then those who left.
pub async fn team(ctx: &Ctx, case: CaseId) -> Result<Vec<Seat>> {
    let rows =
        ctx.find::<member::Entity>().filter(member::Column::CaseId.eq(case)).order_by_asc(member::Column::Id);
    let mut seats: Vec<Seat> = ctx.all(rows).await?.into_iter().map(seat).collect();
    seats.sort_by_key(|seat| (seat.left_on.is_some(), seat.part != Part::Reference));
    Ok(seats)
}

fn seat(row: member::Model) -> Seat {
    Seat {
        id: row.id,
        organisation: OrganisationId(row.organisation_id),
        worker: row.user_id,
        part: row.part,
        sees_reserved: row.sees_reserved,
        joined_on: row.joined_on,
        left_on: row.left_at.map(store::local_day),
    }
}

/// A case passes on, or was to.
#[derive(Clone, Debug)]
pub struct HandoverLine {
    pub id: HandoverId,
    pub case: CaseId,
    pub from_worker: Uuid,
    pub to_worker: Uuid,
    pub to: OrganisationId,
    pub why: String,
    pub asked_at: chrono::DateTime<chrono::Utc>,
    pub answered_at: Option<chrono::DateTime<chrono::Utc>>,
    pub why_declined: Option<String>,
}

impl From<handover::Model> for HandoverLine {
    fn from(row: handover::Model) -> HandoverLine {
        HandoverLine {
            id: row.id,
            case: row.case_id,
            from_worker: row.from_worker_id,
            to_worker: row.to_worker_id,
            to: OrganisationId(row.to_organisation_id),
            why: row.why,
            asked_at: row.asked_at,
            answered_at: row.accepted_at.or(row.declined_at),
            why_declined: row.why_declined,
        }
    }
}

pub async fn handovers_of(ctx: &Ctx, case: CaseId) -> Result<Vec<HandoverLine>> {
    let rows = ctx
        .find::<handover::Entity>()
        .filter(handover::Column::CaseId.eq(case))
        .order_by_desc(handover::Column::AskedAt);
    Ok(ctx.all(rows).await?.into_iter().map(HandoverLine::from).collect())
}

pub async fn handover(ctx: &Ctx, id: HandoverId) -> Result<HandoverLine> {
    let (row, _) = ctx.load::<handover::Entity>(id, authz::Action::View).await?;
    Ok(row.into())
}

/// Handovers that wait for the reader's answer.
pub async fn waiting_for_me(ctx: &Ctx) -> Result<Vec<HandoverLine>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let rows = ctx
        .find::<handover::Entity>()
        .filter(handover::Column::ToWorkerId.eq(user))
        .filter(handover::Column::AcceptedAt.is_null())
        .filter(handover::Column::DeclinedAt.is_null());
    Ok(ctx.all(rows).await?.into_iter().map(HandoverLine::from).collect())
}
