//! What changed after the fact: who, when, why, and what it said before. And what nobody has registered yet.

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Period, RecordRef};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::FromQueryResult;
use store::{Ctx, Result};
use uuid::Uuid;

use crate::ids::SessionId;
use crate::policy;

/// One change of what counts, since an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub record: RecordRef,
    /// The row it took the place of.
    pub replaces: Option<Uuid>,
    pub session: Option<SessionId>,
    pub on: NaiveDate,
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
    pub reason: Option<String>,
    pub before: Option<String>,
    pub after: String,
}

const WHY: &str = "a list of changes without names, of a project the reader may see";

/// Everything written about a project since an instant, late registers included, oldest first.
pub async fn corrections_since(ctx: &Ctx, project: ProjectId, since: DateTime<Utc>) -> Result<Vec<Change>> {
    programmes::project(ctx, project).await?;
    let mut changes = Vec::new();
    for (kind, sql) in SOURCES {
        let rows: Vec<Row> = ctx.unfiltered(WHY).sql(sql, vec![project.uuid().into(), since.into()]).await?;
        changes.extend(rows.into_iter().map(|row| row.change(kind)));
    }
    changes.sort_by_key(|change| change.at);
    Ok(changes)
}

/// Sessions that are over and that nobody registered, per organisation.
pub async fn unregistered(
    ctx: &Ctx,
    project: ProjectId,
    during: Period,
) -> Result<Vec<(OrganisationId, i64)>> {
    #[derive(FromQueryResult)]
    struct Owing {
        organisation_id: Uuid,
        sessions: i64,
    }
    programmes::project(ctx, project).await?;
    let first = during.from.unwrap_or(NaiveDate::MIN.max(LONG_AGO));
    let last = during.until.unwrap_or(ctx.today()).min(ctx.today());
    let rows: Vec<Owing> = ctx
        .unfiltered(WHY)
        .sql(UNREGISTERED, vec![project.uuid().into(), first.into(), last.into(), ctx.now().into()])
        .await?;
    Ok(rows.into_iter().map(|row| (OrganisationId(row.organisation_id), row.sessions)).collect())
}

/// Before any project. The compiler works it out: it cannot fail while the program runs.
const LONG_AGO: NaiveDate = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();

const UNREGISTERED: &str = "SELECT organisation_id, COUNT(*) AS sessions FROM delivery_sessions \
    WHERE project_id = $1 AND state = 'planned' AND held_on >= $2 AND held_on <= $3 AND ends_at < $4 \
    GROUP BY organisation_id";

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    replaces: Option<Uuid>,
    session_id: Option<SessionId>,
    happened_on: NaiveDate,
    by_user: Option<Uuid>,
    at: DateTime<Utc>,
    reason: Option<String>,
    before: Option<String>,
    after: String,
}

impl Row {
    fn change(self, kind: &'static str) -> Change {
        Change {
            record: RecordRef::new(kind, self.id),
            replaces: self.replaces,
            session: self.session_id,
            on: self.happened_on,
            by: self.by_user,
            at: self.at,
            reason: self.reason,
            before: self.before,
            after: self.after,
        }
    }
}

const SOURCES: [(&str, &str); 5] = [
    (
        policy::PARTICIPATION,
        "SELECT n.id, n.supersedes AS replaces, n.session_id, s.held_on AS happened_on, n.recorded_by AS by_user, \
         n.recorded_at AS at, n.because AS reason, \
         o.presence || ':' || CAST(o.minutes AS TEXT) AS before, \
         n.presence || ':' || CAST(n.minutes AS TEXT) AS after \
         FROM delivery_participations n JOIN delivery_sessions s ON s.id = n.session_id \
         LEFT JOIN delivery_participations o ON o.id = n.supersedes \
         WHERE n.project_id = $1 AND n.recorded_at > $2",
    ),
    (
        policy::STAFF_TIME,
        "SELECT n.id, n.supersedes AS replaces, n.session_id, n.held_on AS happened_on, n.recorded_by AS by_user, \
         n.recorded_at AS at, n.because AS reason, \
         CAST(o.minutes AS TEXT) || '+' || CAST(o.preparation AS TEXT) AS before, \
         CAST(n.minutes AS TEXT) || '+' || CAST(n.preparation AS TEXT) AS after \
         FROM delivery_staff_times n LEFT JOIN delivery_staff_times o ON o.id = n.supersedes \
         WHERE n.project_id = $1 AND n.recorded_at > $2",
    ),
    (
        policy::HEADCOUNT,
        "SELECT n.id, n.supersedes AS replaces, n.session_id, s.held_on AS happened_on, n.recorded_by AS by_user, \
         n.recorded_at AS at, n.because AS reason, CAST(NULL AS TEXT) AS before, \
         CAST(n.under18_f + n.under18_m + n.under18_nb + n.adult_f + n.adult_m + n.adult_nb + n.over60_f \
         + n.over60_m + n.over60_nb + n.unspecified AS TEXT) AS after \
         FROM delivery_headcounts n JOIN delivery_sessions s ON s.id = n.session_id \
         WHERE n.project_id = $1 AND n.recorded_at > $2",
    ),
    (
        policy::OUTCOME,
        "SELECT n.id, n.supersedes AS replaces, CAST(NULL AS UUID) AS session_id, n.happened_on, \
         n.recorded_by AS by_user, n.recorded_at AS at, n.because AS reason, o.kind AS before, n.kind AS after \
         FROM delivery_outcomes n LEFT JOIN delivery_outcomes o ON o.id = n.supersedes \
         WHERE n.project_id = $1 AND n.recorded_at > $2",
    ),
    (
        policy::SESSION,
        "SELECT s.id, CAST(NULL AS UUID) AS replaces, s.id AS session_id, s.held_on AS happened_on, \
         COALESCE(w.lifted_by, w.withdrawn_by) AS by_user, COALESCE(w.lifted_at, w.withdrawn_at) AS at, \
         COALESCE(w.lifted_because, w.note, w.reason) AS reason, w.state AS before, s.state AS after \
         FROM delivery_withdrawals w JOIN delivery_sessions s ON s.id = w.session_id \
         WHERE w.project_id = $1 AND (w.withdrawn_at > $2 OR w.lifted_at > $2)",
    ),
];
