//! Who sends a request: one query from a browser's or a machine's secret to the person and their roles of today.

use authz::Role;
use chrono::{DateTime, NaiveDate, Utc};
use l10n::Locale;
use organisations::{OrganisationId, TerritoryId};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, FromQueryResult};
use store::{Db, Result, local_day};
use uuid::Uuid;
use web::Credentials;

use crate::entities::session;
use crate::roles::Held;
use crate::sessions::rules;
use crate::{AssignmentId, SessionId, UserId, secrets};

/// Somebody known, with the roles that count today.
#[derive(Clone, Debug)]
pub struct Who {
    pub user: UserId,
    pub name: String,
    /// None for a machine.
    pub session: Option<SessionId>,
    pub locale: Option<Locale>,
    /// What forms must send back; none for a machine, whose secret no browser sends by itself.
    pub csrf: Option<String>,
    pub held: Vec<Held>,
}

const BY_SESSION: &str = "SELECT s.id AS session_id, s.last_seen_at, s.expires_at, u.id AS user_id, u.name, u.locale, \
     a.id AS assignment_id, a.role, a.organisation_id, a.project_id, a.territory_id, a.from_on, a.until_on \
     FROM identity_sessions s JOIN identity_users u ON u.id = s.user_id \
     LEFT JOIN identity_assignments a ON a.user_id = u.id \
     WHERE s.token_digest = $1 AND s.revoked_at IS NULL AND s.completed_at IS NOT NULL AND u.suspended_at IS NULL";

const BY_KEY: &str = "SELECT NULL AS session_id, t.created_at AS last_seen_at, t.expires_at, u.id AS user_id, u.name, \
     u.locale, a.id AS assignment_id, a.role, a.organisation_id, a.project_id, a.territory_id, a.from_on, a.until_on \
     FROM identity_tokens t JOIN identity_users u ON u.id = t.user_id \
     JOIN identity_assignments a ON a.id = t.assignment_id AND a.user_id = u.id \
     WHERE t.token_digest = $1 AND t.revoked_at IS NULL AND u.suspended_at IS NULL";

#[derive(FromQueryResult)]
struct Row {
    session_id: Option<SessionId>,
    last_seen_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    user_id: UserId,
    name: String,
    locale: Option<String>,
    assignment_id: Option<AssignmentId>,
    role: Option<String>,
    organisation_id: Option<OrganisationId>,
    project_id: Option<Uuid>,
    territory_id: Option<TerritoryId>,
    from_on: Option<NaiveDate>,
    until_on: Option<NaiveDate>,
}

/// The person behind a request, or nobody: unknown, ended, expired and suspended look the same.
pub async fn resolve(db: &Db, credentials: &Credentials) -> Result<Option<Who>> {
    let (sql, secret) = match credentials {
        Credentials::Session(secret) => (BY_SESSION, secret),
        Credentials::Bearer(secret) => (BY_KEY, secret),
    };
    let ctx = db.read(std::sync::Arc::new(authz::Actor::anonymous()));
    let reader = ctx.unfiltered("who is asking must be known before any rule can be");
    let rows: Vec<Row> = reader.sql(sql, vec![secrets::digest(secret).into()]).await?;
    let Some(first) = rows.first() else { return Ok(None) };

    let now = ctx.now();
    let is_browser = first.session_id.is_some();
    let is_alive = match is_browser {
        true => rules::is_alive(first.expires_at, first.last_seen_at, now),
        false => now < first.expires_at,
    };
    if !is_alive {
        return Ok(None);
    }
    if let Some(session) = first.session_id.filter(|_| rules::is_seen_due(first.last_seen_at, now)) {
        note_seen(db, session).await?;
    }
    let today = local_day(now);
    Ok(Some(Who {
        user: first.user_id,
        name: first.name.clone(),
        session: first.session_id,
        locale: first.locale.as_deref().and_then(|code| code.parse().ok()),
        csrf: is_browser.then(|| secrets::form_token(secret)),
        held: rows.iter().filter_map(Row::held).filter(|held| held.counts_on(today)).collect(),
    }))
}

impl Row {
    fn held(&self) -> Option<Held> {
        Some(Held {
            assignment: self.assignment_id?,
            user: self.user_id,
            role: self.role.as_deref()?.parse::<Role>().ok()?,
            organisation: self.organisation_id?,
            project: self.project_id,
            territory: self.territory_id,
            from: self.from_on?,
            until: self.until_on,
        })
    }
}

async fn note_seen(db: &Db, session: SessionId) -> Result<()> {
    let ctx = db.begin_system();
    let seen = Query::update()
        .table(session::Entity)
        .value(session::Column::LastSeenAt, ctx.now())
        .and_where(session::Column::Id.eq(session))
        .take();
    ctx.housekeeping("when a browser was last used changes with every page").run(&seen).await?;
    ctx.commit().await
}
