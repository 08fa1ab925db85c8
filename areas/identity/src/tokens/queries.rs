//! The keys somebody has given to machines.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::entities::token;
use crate::{AssignmentId, TokenId, UserId};

/// What its owner sees of a key. The secret is not kept.
#[derive(Clone, Debug)]
pub struct TokenLine {
    pub id: TokenId,
    pub name: String,
    pub assignment: AssignmentId,
    pub expires_at: DateTime<Utc>,
}

/// Keys that still open something.
pub(crate) async fn open_of(ctx: &Ctx, user: UserId) -> Result<Vec<TokenLine>> {
    let rows = ctx
        .find::<token::Entity>()
        .filter(token::Column::UserId.eq(user))
        .filter(token::Column::RevokedAt.is_null())
        .filter(token::Column::ExpiresAt.gt(ctx.now()))
        .order_by_asc(token::Column::ExpiresAt);
    let line = |row: token::Model| TokenLine {
        id: row.id,
        name: row.name,
        assignment: row.assignment_id,
        expires_at: row.expires_at,
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}
