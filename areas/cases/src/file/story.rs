//! What happened in a case, from all its records, newest first.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::close::place;
use crate::conferences::queries::{ConferenceLine, conferences_of};
use crate::entities::closure;
use crate::ids::CaseId;
use crate::notes::queries::{NoteLine, notes};
use crate::referrals::story::{ReferralEvent, story_of};
use crate::sealed;
use crate::tasks::queries::{TaskLine, settled_of};
use crate::team::queries::{HandoverLine, handovers_of};
use crate::words::{ConferenceState, Ending};

/// Notes and tasks looked at once: more than a page shows.
const MOST: u64 = 200;

pub enum Event {
    Note(NoteLine),
    Task(TaskLine),
    Conference(ConferenceLine),
    Handover(HandoverLine),
    Closed { ending: Ending, summary: Option<String>, by: Option<Uuid> },
    Reopened { why: String, by: Option<Uuid> },
    Referral(ReferralEvent),
}

pub async fn story(ctx: &Ctx, case: CaseId) -> Result<Vec<(DateTime<Utc>, Event)>> {
    let mut events: Vec<(DateTime<Utc>, Event)> =
        notes(ctx, case, MOST).await?.into_iter().map(|note| (note.at, Event::Note(note))).collect();
    for task in settled_of(ctx, case, MOST).await? {
        events.extend(task.settled_at.map(|at| (at, Event::Task(task))));
    }
    for conference in conferences_of(ctx, case).await? {
        if conference.state == ConferenceState::Held {
            events.push((conference.starts_at, Event::Conference(conference)));
        }
    }
    for handover in handovers_of(ctx, case).await? {
        events.extend(handover.answered_at.map(|at| (at, Event::Handover(handover))));
    }
    let referrals = story_of(ctx, case).await?;
    events.extend(referrals.into_iter().map(|event| (event.at, Event::Referral(event))));
    events.extend(endings(ctx, case).await?);
    events.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    Ok(events)
}

async fn endings(ctx: &Ctx, case: CaseId) -> Result<Vec<(DateTime<Utc>, Event)>> {
    let rows = ctx
        .find::<closure::Entity>()
        .filter(closure::Column::CaseId.eq(case))
        .order_by_desc(closure::Column::ClosedAt);
    let mut events = Vec::new();
    for row in ctx.all(rows).await? {
        let summary =
            row.summary.as_deref().map(|sealed| sealed::unseal(ctx, place(row.id), sealed)).transpose()?;
        events.push((row.closed_at, Event::Closed { ending: row.ending, summary, by: row.closed_by }));
        if let (Some(at), Some(why)) = (row.reopened_at, row.why_reopened) {
            events.push((at, Event::Reopened { why, by: row.reopened_by }));
        }
    }
    Ok(events)
}
