//! What stands in a diary, for the mediator and the employer: when and where, never about whom.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::clock;
use crate::entities::{contact, engagement, mediator, need, request};
use crate::ids::{MediatorId, OfferId, RequestId};
use crate::words::{Answer, Mode, State};

/// One line of a diary.
#[derive(Clone, Debug)]
pub struct DiaryLine {
    pub offer: OfferId,
    pub request: RequestId,
    pub organisation: uuid::Uuid,
    pub starts_at: Option<DateTime<Utc>>,
    pub due_on: NaiveDate,
    pub minutes: i32,
    pub place: String,
    pub mode: Mode,
    pub state: State,
    pub languages: Vec<String>,
    /// Waits for an answer until then; none where the answer was yes.
    pub answer_by: Option<DateTime<Utc>>,
}

/// From `first` on for so many days, and whatever still waits for an answer.
pub async fn diary(ctx: &Ctx, of: &[MediatorId], first: NaiveDate, days: u64) -> Result<Vec<DiaryLine>> {
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let (from, until) =
        (first.pred_opt().map_or(ctx.now(), clock::end_of), clock::end_of(first + Days::new(days)));
    let waits = Condition::all()
        .add(engagement::Column::Answer.is_null())
        .add(engagement::Column::ExpiresAt.gt(ctx.now()));
    let rows = ctx
        .find::<engagement::Entity>()
        .filter(engagement::Column::MediatorId.is_in(of.iter().copied()))
        .filter(engagement::Column::EndedAt.is_null())
        .filter(Condition::any().add(engagement::Column::Answer.eq(Answer::Yes)).add(waits))
        .order_by_asc(engagement::Column::Id);
    let rows = ctx.all(rows).await?;
    let ids: Vec<RequestId> = rows.iter().map(|row| row.request_id).collect();
    let heads = heads(ctx, &ids).await?;
    let mut languages = languages(ctx, &ids).await?;

    let line = |row: engagement::Model| {
        let head = heads.get(&row.request_id)?;
        let answer_by = row.answer.is_none().then_some(row.expires_at);
        let is_within = head.starts_at.is_some_and(|at| from <= at && at < until);
        (answer_by.is_some() || is_within).then(|| DiaryLine {
            offer: row.id,
            request: row.request_id,
            organisation: head.organisation_id,
            starts_at: head.starts_at,
            due_on: head.due_on,
            minutes: head.minutes,
            place: head.place.clone(),
            mode: head.mode,
            state: head.state,
            languages: languages.remove(&row.request_id).unwrap_or_default(),
            answer_by,
        })
    };
    let mut lines: Vec<DiaryLine> = rows.into_iter().filter_map(line).collect();
    lines.sort_by_key(|line| (line.starts_at.unwrap_or(clock::end_of(line.due_on)), line.offer));
    Ok(lines)
}

const WHY: &str = "a diary's owner and employer read when, where and in which language, never about whom";

async fn heads(ctx: &Ctx, ids: &[RequestId]) -> Result<HashMap<RequestId, request::Model>> {
    let rows =
        ctx.unfiltered(WHY).find::<request::Entity>().filter(request::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(rows).await?.into_iter().map(|row| (row.id, row)).collect())
}

async fn languages(ctx: &Ctx, ids: &[RequestId]) -> Result<HashMap<RequestId, Vec<String>>> {
    let rows = ctx
        .unfiltered(WHY)
        .find::<need::Entity>()
        .filter(need::Column::RequestId.is_in(ids.iter().copied()))
        .order_by_asc(need::Column::Id);
    let mut languages: HashMap<RequestId, Vec<String>> = HashMap::new();
    for row in ctx.all(rows).await? {
        languages.entry(row.request_id).or_default().push(row.language);
    }
    Ok(languages)
}

/// The mediators whose diary the reader may open: one's own, or those one's body employs.
pub async fn whose(ctx: &Ctx) -> Result<Vec<(MediatorId, String)>> {
    let open = ctx.find::<contact::Entity>().order_by_asc(contact::Column::MediatorId);
    let ids: Vec<MediatorId> = ctx.all(open).await?.into_iter().map(|row| row.mediator_id).collect();
    let rows = ctx
        .find::<mediator::Entity>()
        .filter(mediator::Column::Id.is_in(ids))
        .order_by_asc(mediator::Column::NameKey);
    Ok(ctx.all(rows).await?.into_iter().map(|row| (row.id, row.name)).collect())
}
