//! Take the second factor off an account whose telephone was lost: it must be set up anew at the next sign-in.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use crate::UserId;
use crate::entities::user;
use crate::sessions;

pub async fn reset_second_factor(ctx: &Ctx, user: UserId, reason: Option<String>) -> Result<()> {
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Close).await?;

    if let Some(reason) = reason {
        ctx.because(reason);
    }
    sessions::end_all(ctx, account.id, None).await?;
    let version = account.version;
    let mut row = account.into_active_model();
    row.totp_secret = Set(None);
    row.totp_confirmed_at = Set(None);
    row.totp_last_step = Set(None);
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    Ok(())
}
