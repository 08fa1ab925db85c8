//! A register as its page shows it: who is expected, what is marked, and how often each has come.

use std::collections::{BTreeMap, HashMap};

use authz::Action;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, FromQueryResult, QueryFilter, QueryOrder};
use store::{Ctx, Guarded, Result};
use uuid::Uuid;

use super::record::{enrolled, mark_of, standing};
use super::rules::{Mark, Participant, Share};
use crate::entities::{participation, session};
use crate::ids::{GroupId, SessionId};
use crate::planning::queries::SessionLine;
use crate::roll;
use crate::words::Kind;

/// A register.
#[derive(Clone, Debug)]
pub struct Register {
    pub session: SessionLine,
    /// Which session of its group it is, and of how many.
    pub place: Option<(i64, i64)>,
    pub lines: Vec<RegisterLine>,
}

/// One participant in a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterLine {
    pub who: Participant,
    pub name: String,
    pub mark: Option<Mark>,
    pub note: Option<String>,
    pub share: Share,
}

pub async fn register(ctx: &Ctx, id: SessionId) -> Result<Register> {
    let (row, _) = ctx.load::<session::Entity>(id, Action::View).await?;
    ctx.allow::<participation::Entity>(Action::View, &session::Entity::target(&row))?;
    let standing = standing(ctx, &row).await?;
    let mut everybody = enrolled(ctx, &row).await?;
    everybody.extend(standing.keys());
    everybody.sort_unstable();
    everybody.dedup();

    let names = roll::names(ctx, &everybody).await?;
    let shares = shares(ctx, row.group_id).await?;
    let place = place(ctx, &row).await?;
    let line = |who: &Participant| RegisterLine {
        who: *who,
        name: names.get(who).cloned().unwrap_or_default(),
        mark: standing.get(who).map(|now| now.mark),
        note: standing.get(who).and_then(|now| now.note.clone()),
        share: shares.get(who).copied().unwrap_or_default(),
    };
    let mut lines: Vec<RegisterLine> = everybody.iter().map(line).collect();
    lines.sort_by_key(|line| (line.name.to_lowercase(), line.who));
    Ok(Register { session: SessionLine::from(row), place, lines })
}

/// One saved version of what a register said of a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub who: Participant,
    pub mark: Mark,
    pub note: Option<String>,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
    pub because: Option<String>,
}

/// Everything the register ever said that was later corrected, and what took its place, newest first.
pub async fn corrections(ctx: &Ctx, session: SessionId) -> Result<Vec<Version>> {
    let (session, _) = ctx.load::<session::Entity>(session, Action::View).await?;
    let rows = ctx
        .find::<participation::Entity>()
        .filter(participation::Column::SessionId.eq(session.id))
        .filter(participation::Column::Supersedes.is_not_null())
        .order_by_desc(participation::Column::RecordedAt);
    let version = |row: participation::Model| Version {
        who: Participant { kind: row.kind, id: row.participant_id },
        mark: mark_of(row.presence, row.reason, row.minutes, session.minutes),
        note: row.note,
        at: row.recorded_at,
        by: row.recorded_by,
        because: row.because,
    };
    Ok(ctx.all(rows).await?.into_iter().map(version).collect())
}

#[derive(FromQueryResult)]
struct ShareRow {
    kind: Kind,
    participant_id: Uuid,
    attended: i64,
    held: i64,
}

/// How many of the group's sessions each has attended, in one query.
pub(crate) async fn shares(ctx: &Ctx, group: Option<GroupId>) -> Result<HashMap<Participant, Share>> {
    let Some(group) = group else { return Ok(HashMap::new()) };
    let rows: Vec<ShareRow> = ctx
        .unfiltered("shares of a group whose sessions the reader may see")
        .sql(
            "SELECT p.kind, p.participant_id, COUNT(*) AS held, \
             SUM(CASE WHEN p.presence = 'absent' THEN 0 ELSE 1 END) AS attended \
             FROM delivery_participations p JOIN delivery_sessions s ON s.id = p.session_id \
             WHERE s.group_id = $1 AND s.state = 'held' AND p.superseded_at IS NULL \
             GROUP BY p.kind, p.participant_id",
            vec![group.uuid().into()],
        )
        .await?;
    let share = |row: ShareRow| {
        let who = Participant { kind: row.kind, id: row.participant_id };
        (who, Share { attended: row.attended, held: row.held })
    };
    Ok(rows.into_iter().map(share).collect())
}

/// "Session 12 of 40": those that were cancelled or annulled do not count.
async fn place(ctx: &Ctx, row: &session::Model) -> Result<Option<(i64, i64)>> {
    let Some(group) = row.group_id else { return Ok(None) };
    let standing = || {
        ctx.find::<session::Entity>()
            .filter(session::Column::GroupId.eq(group))
            .filter(session::Column::State.is_in(["planned", "held"]))
    };
    let all = ctx.count(standing()).await?;
    let so_far = ctx.count(standing().filter(session::Column::StartsAt.lte(row.starts_at))).await?;
    Ok(Some((so_far, all)))
}

/// Marks by participant, as they stand.
pub(crate) async fn marks(ctx: &Ctx, id: SessionId) -> Result<BTreeMap<Participant, (Mark, Option<String>)>> {
    let (row, _) = ctx.load::<session::Entity>(id, Action::View).await?;
    let now = standing(ctx, &row).await?;
    Ok(now.into_iter().map(|(who, said)| (who, (said.mark, said.note))).collect())
}
