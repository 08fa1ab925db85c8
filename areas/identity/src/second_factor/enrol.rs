//! Set up the second factor: a secret is offered, and kept once a first code proves that the app has it.

use authz::{Action, Target};
use data_encoding::BASE32_NOPAD;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::{rules, secret};
use crate::entities::{recovery_code, user};
use crate::{RecoveryCodeId, UserId, secrets};

/// What the page shows to set up an app.
pub(crate) struct Offer {
    /// For typing by hand.
    pub secret: String,
    pub address: String,
}

/// The secret offered to an account; the same until it is confirmed, so that the page may be opened again.
pub(crate) async fn offer(ctx: &Ctx, user: UserId) -> Result<Offer> {
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    if account.totp_confirmed_at.is_some() {
        return Err(Error::Denied);
    }
    let email = account.email.clone();
    let secret = match secret::open(ctx, &account)? {
        Some(secret) => secret,
        None => {
            let secret = rand::random::<[u8; rules::SECRET_BYTES]>().to_vec();
            let mut row = account.into_active_model();
            row.totp_secret = Set(Some(secret::seal(ctx, user, &secret)?));
            ctx.update(&grant, row).await?;
            secret
        }
    };
    let address = rules::enrolment_address(&secret, &email).map_err(Error::broken)?;
    Ok(Offer { secret: BASE32_NOPAD.encode(&secret), address })
}

/// Confirms the offered secret with a first code. Returns the recovery codes, which are shown once.
pub(crate) async fn confirm(ctx: &Ctx, user: UserId, code: &str) -> Result<Vec<String>> {
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    let secret =
        secret::open(ctx, &account)?.filter(|_| account.totp_confirmed_at.is_none()).ok_or(Error::Denied)?;
    let step = rules::accept(&secret, code, None, ctx.now().timestamp()).map_err(kernel::Refusal::from)?;

    let version = account.version;
    let mut row = account.into_active_model();
    row.totp_confirmed_at = Set(Some(ctx.now()));
    row.totp_last_step = Set(Some(step));
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    new_recovery_codes(ctx, user).await
}

async fn new_recovery_codes(ctx: &Ctx, user: UserId) -> Result<Vec<String>> {
    let old = ctx.find::<recovery_code::Entity>().filter(recovery_code::Column::UserId.eq(user));
    for code in ctx.all(old).await? {
        let (code, grant) = ctx.load::<recovery_code::Entity>(code.id, Action::Amend).await?;
        ctx.delete(&grant, code).await?;
    }
    let target = Target { owner: Some(user.uuid()), ..Target::default() };
    let grant = ctx.allow::<recovery_code::Entity>(Action::Amend, &target)?;
    let codes: Vec<String> = (0..rules::RECOVERY_CODES).map(|_| secrets::fresh_recovery_code()).collect();
    for code in &codes {
        let row = recovery_code::ActiveModel {
            id: Set(RecoveryCodeId::new(ctx)),
            user_id: Set(user),
            code_digest: Set(secrets::digest(&rules::plain_recovery_code(code))),
            used_at: Set(None),
        };
        ctx.insert(&grant, row).await?;
    }
    Ok(codes)
}
