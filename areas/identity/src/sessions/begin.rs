//! Begin a session once the password was right; complete it once the second factor was.

use authz::{Action, Target};
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::rules;
use crate::entities::session;
use crate::{SessionId, UserId, secrets};

/// Begins a session; `is_complete` where no second factor is needed. Returns the secret its browser keeps.
pub(crate) async fn begin(ctx: &Ctx, user: UserId, device: &str, is_complete: bool) -> Result<String> {
    let secret = secrets::fresh();
    let target = Target { owner: Some(user.uuid()), ..Target::default() };
    let grant = ctx.allow::<session::Entity>(Action::Create, &target)?;
    let row = session::ActiveModel {
        id: Set(SessionId::new(ctx)),
        user_id: Set(user),
        token_digest: Set(secrets::digest(&secret)),
        device: Set(device.to_owned()),
        created_at: Set(ctx.now()),
        completed_at: Set(is_complete.then(|| ctx.now())),
        last_seen_at: Set(ctx.now()),
        expires_at: Set(ctx.now() + rules::LASTS),
        revoked_at: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(secret)
}

/// Completes a session under a new secret, so that one planted before sign-in is worth nothing.
pub(crate) async fn complete(ctx: &Ctx, session: SessionId) -> Result<String> {
    let (row, grant) = ctx.load::<session::Entity>(session, Action::Amend).await?;
    if row.completed_at.is_some() || row.revoked_at.is_some() {
        return Err(Error::NotFound);
    }

    let secret = secrets::fresh();
    let mut row = row.into_active_model();
    row.token_digest = Set(secrets::digest(&secret));
    row.completed_at = Set(Some(ctx.now()));
    row.last_seen_at = Set(ctx.now());
    ctx.update(&grant, row).await?;
    Ok(secret)
}
