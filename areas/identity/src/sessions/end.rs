//! End sessions: one, or all of somebody.

use authz::Action;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use crate::entities::session;
use crate::{SessionId, UserId};

pub(crate) async fn end(ctx: &Ctx, session: SessionId) -> Result<()> {
    let (row, grant) = ctx.load::<session::Entity>(session, Action::Close).await?;
    if row.revoked_at.is_some() {
        return Ok(());
    }

    let mut row = row.into_active_model();
    row.revoked_at = Set(Some(ctx.now()));
    ctx.update(&grant, row).await?;
    ctx.access_changes();
    Ok(())
}

/// Ends every session of somebody, except perhaps the one they are using.
pub(crate) async fn end_all(ctx: &Ctx, user: UserId, except: Option<SessionId>) -> Result<()> {
    let open = ctx
        .find::<session::Entity>()
        .filter(session::Column::UserId.eq(user))
        .filter(session::Column::RevokedAt.is_null())
        .filter(session::Column::ExpiresAt.gt(ctx.now()));
    for row in ctx.all(open).await? {
        if Some(row.id) != except {
            end(ctx, row.id).await?;
        }
    }
    Ok(())
}
