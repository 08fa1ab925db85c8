//! Suspend an account: nobody signs in with it, and whoever is in is out at once.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use super::rules;
use crate::UserId;
use crate::entities::user;
use crate::sessions;

#[derive(Clone, Debug)]
pub struct Suspend {
    pub user: UserId,
    pub reason: String,
}

pub async fn suspend(ctx: &Ctx, wish: Suspend) -> Result<()> {
    let (account, grant) = ctx.load::<user::Entity>(wish.user, Action::Close).await?;
    if ctx.actor().user == Some(account.id.uuid()) {
        return Err(rules::Refusal::Yourself.into());
    }

    ctx.because(wish.reason);
    sessions::end_all(ctx, account.id, None).await?;
    let version = account.version;
    let mut row = account.into_active_model();
    row.suspended_at = Set(Some(ctx.now()));
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    ctx.access_changes();
    Ok(())
}

/// Lets a suspended account sign in again.
pub async fn restore(ctx: &Ctx, user: UserId) -> Result<()> {
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Close).await?;
    let version = account.version;
    let mut row = account.into_active_model();
    row.suspended_at = Set(None);
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    ctx.access_changes();
    Ok(())
}
