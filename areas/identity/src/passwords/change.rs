//! Change one's password, or choose one behind a link.

use authz::Action;
use kernel::Refusal;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use super::rules;
use crate::entities::link;
use crate::entities::user;
use crate::{SessionId, UserId, secrets, sessions};

pub(crate) struct Change {
    pub user: UserId,
    pub current: String,
    pub password: String,
    pub repeated: String,
    /// The session that stays; all others end.
    pub session: Option<SessionId>,
}

pub(crate) async fn change(ctx: &Ctx, wish: Change) -> Result<()> {
    let (account, _) = ctx.load::<user::Entity>(wish.user, Action::Amend).await?;
    let accepted = rules::accept(&wish.password, &wish.repeated, &account.name, &account.email);
    let accepted = accepted.map_err(Refusal::from)?;
    if !secrets::verify(&wish.current, account.password_hash.as_deref()).await? {
        return Err(Refusal::new("identity-password-current-wrong").on("current").into());
    }
    set(ctx, wish.user, &accepted).await?;
    sessions::end_all(ctx, wish.user, wish.session).await
}

/// Chooses a password behind a link, which is used up; whoever was in with the old one is out.
pub(crate) async fn choose(
    ctx: &Ctx,
    link: link::Model,
    password: &str,
    repeated: &str,
) -> Result<user::Model> {
    let (account, _) = ctx.load::<user::Entity>(link.user_id, Action::Amend).await?;
    let accepted = rules::accept(password, repeated, &account.name, &account.email).map_err(Refusal::from)?;
    set(ctx, account.id, &accepted).await?;
    sessions::end_all(ctx, account.id, None).await?;

    let (link, grant) = ctx.load::<link::Entity>(link.id, Action::Close).await?;
    let mut row = link.into_active_model();
    row.used_at = Set(Some(ctx.now()));
    ctx.update(&grant, row).await?;
    Ok(account)
}

async fn set(ctx: &Ctx, user: UserId, accepted: &rules::Accepted) -> Result<()> {
    let hash = secrets::hash(accepted.as_str()).await?;
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    let version = account.version;
    let mut row = account.into_active_model();
    row.password_hash = Set(Some(hash));
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    Ok(())
}
