//! The second step of signing in: a code of the authenticator app, or a recovery code from paper.

use std::net::IpAddr;

use authz::Action;
use kernel::Refusal;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::audit::Verb;
use store::{Ctx, Db, Error, Result};

use super::attempt::{fail, remember};
use super::failures::Counted;
use crate::entities::{recovery_code, session, user};
use crate::second_factor::{self, rules, secret};
use crate::{UserId, secrets, sessions};

/// A browser whose password was right and whose code is awaited.
pub(crate) struct Waiting {
    pub session: session::Model,
    pub account: user::Model,
}

/// Who is behind a browser that has given the password only.
pub(crate) async fn waiting(db: &Db, secret: &str) -> Result<Option<Waiting>> {
    let ctx = db.read(std::sync::Arc::new(authz::Actor::system()));
    let Some(session) = sessions::queries::waiting_for_code(&ctx, secret).await? else { return Ok(None) };
    let (account, _) = ctx.load::<user::Entity>(session.user_id, Action::View).await?;
    Ok(account.suspended_at.is_none().then_some(Waiting { session, account }))
}

/// Checks the code and lets the browser in under a new secret.
pub(crate) async fn give_code(
    db: &Db,
    waiting: Waiting,
    code: &str,
    address: Option<IpAddr>,
) -> Result<String> {
    let counted = Counted::of(&waiting.account.email, address);
    let ctx = db.begin_system();
    counted.check(&ctx).await?;
    match accept(&ctx, waiting.account.id, code).await? {
        Ok(()) => {
            let secret = sessions::complete(&ctx, waiting.session.id).await?;
            counted.clear_account(&ctx).await?;
            ctx.commit().await?;
            remember(db, &waiting.account, Verb::SignIn).await?;
            Ok(secret)
        }
        Err(refusal) => {
            ctx.abandon().await?;
            Err(fail(db, &counted, Some(refusal)).await?.into())
        }
    }
}

/// What setting up the second factor gives: the browser is in, and the codes for paper are shown once.
pub(crate) struct SetUp {
    pub secret: String,
    pub recovery_codes: Vec<String>,
}

/// Confirms the second factor with its first code and lets the browser in under a new secret.
pub(crate) async fn set_up(db: &Db, waiting: &Waiting, code: &str, address: Option<IpAddr>) -> Result<SetUp> {
    let counted = Counted::of(&waiting.account.email, address);
    let ctx = db.begin_system();
    counted.check(&ctx).await?;
    match second_factor::confirm(&ctx, waiting.account.id, code).await {
        Ok(recovery_codes) => {
            let secret = sessions::complete(&ctx, waiting.session.id).await?;
            counted.clear_account(&ctx).await?;
            ctx.commit().await?;
            remember(db, &waiting.account, Verb::SignIn).await?;
            Ok(SetUp { secret, recovery_codes })
        }
        Err(Error::Refused(refusal)) => {
            ctx.abandon().await?;
            Err(fail(db, &counted, Some(refusal)).await?.into())
        }
        Err(other) => Err(other),
    }
}

/// Uses up a code: the account's row is held meanwhile, so that one code never lets two browsers in.
async fn accept(ctx: &Ctx, user: UserId, code: &str) -> Result<std::result::Result<(), Refusal>> {
    if rules::is_recovery_code(code) {
        return use_recovery_code(ctx, user, code).await;
    }
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    let secret = secret::open(ctx, &account)?.filter(|_| account.totp_confirmed_at.is_some());
    let Some(secret) = secret else { return Ok(Err(rules::Refusal::Wrong.into())) };
    match rules::accept(&secret, code, account.totp_last_step, ctx.now().timestamp()) {
        Ok(step) => {
            let mut row = account.into_active_model();
            row.totp_last_step = Set(Some(step));
            ctx.update(&grant, row).await?;
            Ok(Ok(()))
        }
        Err(refusal) => Ok(Err(refusal.into())),
    }
}

async fn use_recovery_code(ctx: &Ctx, user: UserId, code: &str) -> Result<std::result::Result<(), Refusal>> {
    let unused = ctx
        .find::<recovery_code::Entity>()
        .filter(recovery_code::Column::UserId.eq(user))
        .filter(recovery_code::Column::CodeDigest.eq(secrets::digest(&rules::plain_recovery_code(code))))
        .filter(recovery_code::Column::UsedAt.is_null());
    let Some(found) = ctx.one(unused).await? else { return Ok(Err(rules::Refusal::Wrong.into())) };
    let (found, grant) = ctx.load::<recovery_code::Entity>(found.id, Action::Amend).await?;
    if found.used_at.is_some() {
        return Ok(Err(rules::Refusal::UsedBefore.into()));
    }
    let mut row = found.into_active_model();
    row.used_at = Set(Some(ctx.now()));
    ctx.update(&grant, row).await?;
    Ok(Ok(()))
}
