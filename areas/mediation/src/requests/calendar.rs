//! Mediations as a calendar shows them: when, where and in which language, never for whom nor about what.

use std::collections::HashMap;

use authz::Action;
use chrono::{DateTime, TimeDelta, Utc};
use organisations::TerritoryId;
use paper::calendar::{Event, Status};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ExprTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};
use uuid::Uuid;
use web::Page;

use crate::entities::{mediator, need, offer, request, step};
use crate::ids::{OfferId, RequestId};
use crate::mediators::queries::own;
use crate::words::{Answer, Ending, Mode, State};
use crate::{clock, say};

/// A mediation that somebody holds, or held.
#[derive(Clone, Debug)]
pub struct Engagement {
    /// The offer for a mediator, the request for the body that asked.
    pub id: Uuid,
    pub starts_at: DateTime<Utc>,
    pub minutes: i32,
    pub languages: Vec<String>,
    pub place: String,
    pub territory: Option<TerritoryId>,
    pub mode: Mode,
    /// Withdrawn, given up, or it did not take place.
    pub is_cancelled: bool,
    /// Grows with every step of the request.
    pub version: i32,
    pub changed_at: DateTime<Utc>,
}

impl Engagement {
    /// In the reader's words.
    pub fn event(&self, page: &Page) -> Event {
        let languages = say::languages(page, self.languages.iter().map(String::as_str));
        let place = match self.mode {
            Mode::InPerson => say::venue(self.territory, &self.place),
            mode => page.t(mode.key()),
        };
        Event {
            uid: format!("mediation-{}@raccordo", self.id),
            start: self.starts_at,
            end: self.starts_at + TimeDelta::minutes(self.minutes.into()),
            summary: page.t1("mediation-calendar-event", "languages", languages),
            place: Some(place).filter(|place| !place.is_empty()),
            description: None,
            status: if self.is_cancelled { Status::Cancelled } else { Status::Confirmed },
            sequence: u32::try_from(self.version - 1).unwrap_or_default(),
            changed_at: self.changed_at,
        }
    }
}

const WHY: &str = "a mediator's own calendar, also for the program that subscribed to it with the owner's secret: \
    when, where and in which language, never about whom";

/// What an account holds as a mediator, or held and lost, from an instant on; earliest first. Whoever calls knows that
/// the calendar is that account's.
pub async fn engagements_of(ctx: &Ctx, user: Uuid, since: DateTime<Utc>) -> Result<Vec<Engagement>> {
    let mine = Query::select()
        .column(mediator::Column::Id)
        .from(mediator::Entity)
        .and_where(mediator::Column::UserId.eq(user))
        .take();
    let accepted = offer::Column::Answer.eq(Answer::Yes).and(offer::Column::MediatorId.in_subquery(mine));
    let held = Query::select()
        .column(offer::Column::RequestId)
        .from(offer::Entity)
        .and_where(accepted.clone())
        .take();
    let rows = ctx
        .unfiltered(WHY)
        .find::<request::Entity>()
        .filter(request::Column::Id.in_subquery(held))
        .filter(request::Column::StartsAt.gte(since))
        .order_by_asc(request::Column::StartsAt)
        .order_by_asc(request::Column::Id);
    let rows = ctx.all(rows).await?;
    let ids: Vec<RequestId> = rows.iter().map(|row| row.id).collect();
    let offers = ctx
        .unfiltered(WHY)
        .find::<offer::Entity>()
        .filter(accepted)
        .filter(offer::Column::RequestId.is_in(ids.iter().copied()))
        .order_by_asc(offer::Column::Id);
    let mut offers_of: HashMap<RequestId, Vec<offer::Model>> = HashMap::new();
    for offer in ctx.all(offers).await? {
        offers_of.entry(offer.request_id).or_default().push(offer);
    }
    let parts = Parts::of(ctx, &ids).await?;
    let of_row = |row: &request::Model| {
        let offers = offers_of.remove(&row.id).unwrap_or_default();
        let stands = offers.into_iter().filter(|offer| !has_lost_its_hour(row, offer));
        stands.filter_map(|offer| parts.engagement(row, Some(&offer))).collect::<Vec<_>>()
    };
    Ok(rows.iter().flat_map(of_row).collect())
}

/// A mediator who names the hour takes it along when backing out: the request has none, or another's.
fn has_lost_its_hour(row: &request::Model, offer: &offer::Model) -> bool {
    offer.ending == Some(Ending::BackedOut) && row.deadline_at == clock::end_of(row.due_on)
}

/// One accepted request for the mediator who goes, or for the body that asked.
pub async fn engagement(ctx: &Ctx, id: RequestId) -> Result<Engagement> {
    let (row, _) = ctx.load::<request::Entity>(id, Action::View).await?;
    let going = ctx
        .find::<offer::Entity>()
        .filter(offer::Column::RequestId.eq(id))
        .filter(offer::Column::Answer.eq(Answer::Yes))
        .filter(offer::Column::EndedAt.is_null());
    let going = ctx.all(going).await?;
    let mine = own(ctx).await?;
    let offer = going.iter().find(|offer| mine.contains(&offer.mediator_id));
    // The row rule shows a mediator the own offers alone: whoever has none here goes nowhere.
    if going.is_empty() {
        return Err(Error::NotFound);
    }
    Parts::of(ctx, &[id]).await?.engagement(&row, offer).ok_or(Error::NotFound)
}

/// What stands beside requests: their languages, and when each changed last.
struct Parts {
    needs: Vec<need::Model>,
    changed: HashMap<RequestId, DateTime<Utc>>,
}

impl Parts {
    async fn of(ctx: &Ctx, ids: &[RequestId]) -> Result<Parts> {
        let needs = ctx
            .unfiltered(WHY)
            .find::<need::Entity>()
            .filter(need::Column::RequestId.is_in(ids.iter().copied()))
            .order_by_asc(need::Column::Id);
        let steps = ctx
            .unfiltered(WHY)
            .find::<step::Entity>()
            .filter(step::Column::RequestId.is_in(ids.iter().copied()))
            .order_by_asc(step::Column::MadeAt);
        // The last of each stays.
        let changed = ctx.all(steps).await?.into_iter().map(|step| (step.request_id, step.made_at)).collect();
        Ok(Parts { needs: ctx.all(needs).await?, changed })
    }

    fn engagement(&self, row: &request::Model, offer: Option<&offer::Model>) -> Option<Engagement> {
        let is_over = offer.is_some_and(|offer| offer.ended_at.is_some());
        Some(Engagement {
            id: offer.map_or(row.id.uuid(), |offer| offer.id.uuid()),
            starts_at: row.starts_at?,
            minutes: row.minutes,
            languages: self.languages(row.id, offer.map(|offer| offer.id)),
            place: row.place.clone(),
            territory: row.territory_id.map(TerritoryId),
            mode: row.mode,
            is_cancelled: is_over || matches!(row.state, State::Withdrawn | State::NotHeld),
            version: row.version,
            changed_at: self.changed.get(&row.id).copied().unwrap_or(row.asked_at),
        })
    }

    /// Those the offer covers; all where it covers none any more, or is nobody's in particular.
    fn languages(&self, id: RequestId, offer: Option<OfferId>) -> Vec<String> {
        let all = || self.needs.iter().filter(|need| need.request_id == id);
        let theirs: Vec<String> = all()
            .filter(|need| offer.is_some() && need.offer_id == offer)
            .map(|need| need.language.clone())
            .collect();
        match theirs.is_empty() {
            true => all().map(|need| need.language.clone()).collect(),
            false => theirs,
        }
    }
}
