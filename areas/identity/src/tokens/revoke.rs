//! Revoke a machine's key: its next request is a stranger's.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use crate::TokenId;
use crate::entities::token;

pub(crate) async fn revoke(ctx: &Ctx, token: TokenId) -> Result<()> {
    let (row, grant) = ctx.load::<token::Entity>(token, Action::Close).await?;
    let mut row = row.into_active_model();
    row.revoked_at = Set(Some(ctx.now()));
    ctx.update(&grant, row).await?;
    ctx.access_changes();
    Ok(())
}
