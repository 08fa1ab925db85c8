//! The sessions somebody has open, and the one behind a browser's secret.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::rules;
use crate::entities::session;
use crate::{SessionId, UserId, secrets};

/// What its owner sees of a session.
#[derive(Clone, Debug)]
pub struct SessionLine {
    pub id: SessionId,
    pub device: String,
    pub created_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
    pub is_this: bool,
}

pub(crate) async fn open_of(ctx: &Ctx, user: UserId, this: Option<SessionId>) -> Result<Vec<SessionLine>> {
    let rows = ctx
        .find::<session::Entity>()
        .filter(session::Column::UserId.eq(user))
        .filter(session::Column::RevokedAt.is_null())
        .filter(session::Column::CompletedAt.is_not_null())
        .filter(session::Column::ExpiresAt.gt(ctx.now()))
        .order_by_desc(session::Column::LastSeenAt);
    let alive = |row: &session::Model| rules::is_alive(row.expires_at, row.last_seen_at, ctx.now());
    let rows = ctx.all(rows).await?.into_iter().filter(alive);
    Ok(rows.map(|row| line(row, this)).collect())
}

/// The session of a browser that has given the password and not yet the second factor.
pub(crate) async fn waiting_for_code(ctx: &Ctx, secret: &str) -> Result<Option<session::Model>> {
    let by_secret = ctx
        .unfiltered("the browser shows the secret of its own session")
        .find::<session::Entity>()
        .filter(session::Column::TokenDigest.eq(secrets::digest(secret)))
        .filter(session::Column::CompletedAt.is_null())
        .filter(session::Column::RevokedAt.is_null());
    Ok(ctx.one(by_secret).await?.filter(|row| rules::may_complete(row.created_at, ctx.now())))
}

fn line(row: session::Model, this: Option<SessionId>) -> SessionLine {
    SessionLine {
        is_this: Some(row.id) == this,
        id: row.id,
        device: row.device,
        created_at: row.created_at,
        last_seen_at: row.last_seen_at,
    }
}
