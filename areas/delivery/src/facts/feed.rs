//! All presences of all projects in small pieces, for those who keep them packed in memory.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{FromQueryResult, Value};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::ids::{ParticipationId, SessionId};
use crate::words::Kind;

/// One presence without a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Packed {
    pub participation: ParticipationId,
    pub project: Option<Uuid>,
    pub activity: Option<Uuid>,
    pub organisation: Uuid,
    pub session: SessionId,
    pub kind: Kind,
    pub participant: Uuid,
    pub on: NaiveDate,
    pub minutes: i32,
    /// Neither superseded nor annulled: it counts.
    pub is_live: bool,
}

const WHY: &str = "presences without names, packed for counting; who may see which figure is decided there";

/// The next `limit` presences after one already read; absences left out. Identifiers grow with time.
pub async fn feed(ctx: &Ctx, after: Option<ParticipationId>, limit: i64) -> Result<Vec<Packed>> {
    let after = after.map_or(Uuid::nil(), ParticipationId::uuid);
    ctx.unfiltered(WHY).sql(NEXT, vec![after.into(), limit.into()]).await
}

/// Presences that may have begun or ceased to count since an instant.
pub async fn changed_since(ctx: &Ctx, since: DateTime<Utc>) -> Result<Vec<Packed>> {
    let since: Value = since.into();
    ctx.unfiltered(WHY).sql(CHANGED, vec![since]).await
}

macro_rules! packed {
    ($rest:literal) => {
        concat!(
            "SELECT p.id AS participation, p.project_id AS project, s.activity_id AS activity, ",
            "p.organisation_id AS organisation, p.session_id AS session, p.kind AS kind, ",
            "p.participant_id AS participant, s.held_on AS \"on\", p.minutes AS minutes, ",
            "(p.superseded_at IS NULL AND s.state = 'held') AS is_live ",
            "FROM delivery_participations p JOIN delivery_sessions s ON s.id = p.session_id ",
            $rest
        )
    };
}

const NEXT: &str = packed!("WHERE p.id > $1 AND p.presence <> 'absent' ORDER BY p.id LIMIT $2");
const CHANGED: &str = packed!(
    "WHERE p.presence <> 'absent' AND (p.recorded_at >= $1 OR p.superseded_at >= $1 OR p.session_id IN \
     (SELECT w.session_id FROM delivery_withdrawals w WHERE w.withdrawn_at >= $1 OR w.lifted_at >= $1))"
);
