//! What the page of one's own account shows.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use organisations::{OrganisationId, territory};
use store::{Ctx, Error, Result};
use web::Page;

use crate::roles::{Held, projects, queries as roles};
use crate::sessions::queries::SessionLine;
use crate::users::queries::UserLine;
use crate::{AssignmentId, SessionId, TokenId, UserId, sessions, tokens, users};

/// A role in words.
pub(crate) struct RoleLine {
    pub assignment: AssignmentId,
    pub role_key: String,
    pub body: OrganisationId,
    pub body_name: String,
    /// The one project the role is limited to; empty where it is not.
    pub project: String,
    pub territory: String,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    pub is_current: bool,
}

impl RoleLine {
    /// "Docente, CPIA Metropolitano, solo P1 Scuola".
    pub fn said(&self, page: &Page) -> String {
        let mut said = format!("{}, {}", page.t(&self.role_key), self.body_name);
        if !self.project.is_empty() {
            said.push_str(", ");
            said.push_str(&page.t1("identity-role-only", "project", self.project.as_str()));
        }
        said
    }

    /// The end of the address that revokes it.
    pub fn revoke_path(&self) -> String {
        format!("roles/{}/revoke", self.assignment)
    }
}

/// A machine's key in words.
pub(crate) struct KeyLine {
    pub id: TokenId,
    pub name: String,
    pub role_key: String,
    pub expires_at: DateTime<Utc>,
}

pub(crate) struct Account {
    pub user: UserLine,
    pub roles: Vec<RoleLine>,
    pub sessions: Vec<SessionLine>,
    pub keys: Vec<KeyLine>,
}

/// Who is signed in. Machines have no account page.
pub(crate) fn myself(ctx: &Ctx) -> Result<UserId> {
    ctx.actor().user.map(UserId).ok_or(Error::NotFound)
}

pub(crate) async fn account(ctx: &Ctx, session: Option<SessionId>) -> Result<Account> {
    let user = myself(ctx)?;
    let held = roles::of(ctx, &[user]).await?;
    let role_of: HashMap<AssignmentId, String> =
        held.iter().map(|held| (held.assignment, roles::text_key(held.role))).collect();
    let keys = tokens::queries::open_of(ctx, user).await?;
    Ok(Account {
        user: users::queries::line(ctx, user).await?,
        roles: in_words(ctx, held).await?,
        sessions: sessions::queries::open_of(ctx, user, session).await?,
        keys: keys
            .into_iter()
            .map(|key| KeyLine {
                id: key.id,
                name: key.name,
                role_key: role_of.get(&key.assignment).cloned().unwrap_or_default(),
                expires_at: key.expires_at,
            })
            .collect(),
    })
}

/// Roles with the names of their bodies, projects and territories: one query for all.
pub(crate) async fn in_words(ctx: &Ctx, held: Vec<Held>) -> Result<Vec<RoleLine>> {
    let bodies: Vec<OrganisationId> = held.iter().map(|held| held.organisation).collect();
    let names = organisations::names(ctx, &bodies).await?;
    let projects = projects::names(ctx, &held).await?;
    let line = |held: Held| RoleLine {
        assignment: held.assignment,
        role_key: roles::text_key(held.role),
        body: held.organisation,
        body_name: names.get(&held.organisation).cloned().unwrap_or_default(),
        project: held.project.and_then(|id| projects.get(&id)).cloned().unwrap_or_default(),
        territory: held
            .territory
            .and_then(territory::get)
            .map(territory::Territory::label)
            .unwrap_or_default(),
        from: held.from,
        until: held.until,
        is_current: held.counts_on(ctx.today()),
    };
    Ok(held.into_iter().map(line).collect())
}
