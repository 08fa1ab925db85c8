//! Change one's password, or choose one behind a link.
//!
//! Hashing takes a tenth of a second: it is done before the unit of work asks for the one writer.

use std::net::IpAddr;
use std::sync::Arc;

use authz::{Action, Actor};
use kernel::Refusal;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Db, Result};

use super::rules;
use crate::entities::{link, user};
use crate::sign_in::attempt::fail_in;
use crate::sign_in::failures::Counted;
use crate::{SessionId, UserId, secrets, sessions, users};

pub(crate) struct Change {
    pub user: UserId,
    pub current: String,
    pub password: String,
    pub repeated: String,
    /// Where the request comes from.
    pub address: Option<IpAddr>,
    /// The session that stays; all others end.
    pub session: Option<SessionId>,
}

pub(crate) async fn change(ctx: &Ctx, wish: Change) -> Result<()> {
    let account = account(ctx.db(), wish.user).await?;
    let counted = Counted::of(&account.email, wish.address);
    counted.check(&ctx.db().read(Arc::new(Actor::system()))).await?;
    let accepted = rules::accept(&wish.password, &wish.repeated, &account.name, &account.email);
    let accepted = accepted.map_err(Refusal::from)?;
    if !secrets::verify(&wish.current, account.password_hash.as_deref()).await? {
        return Err(guessed(ctx, &counted).await?.into());
    }
    let hash = secrets::hash(accepted.as_str()).await?;

    keep(ctx, wish.user, hash).await?;
    counted.clear_account(ctx).await?;
    sessions::end_all(ctx, wish.user, wish.session).await
}

/// Whoever sits at a device left open must not guess the password here without end: a wrong one counts as at sign-in,
/// and stays counted though the form comes back.
async fn guessed(ctx: &Ctx, counted: &Counted) -> Result<Refusal> {
    let wrong = Refusal::new("identity-password-current-wrong").on("current");
    let counting = ctx.db().begin(Arc::new(ctx.actor().clone()));
    fail_in(counting, counted, Some(wrong)).await
}

/// Chooses a password behind a link, which is used up; whoever was in with the old one is out.
pub(crate) async fn choose(db: &Db, secret: &str, password: &str, repeated: &str) -> Result<()> {
    let reading = db.read(Arc::new(Actor::system()));
    let link = users::links::open(&reading, secret).await?;
    let account = account(db, link.user_id).await?;
    let accepted = rules::accept(password, repeated, &account.name, &account.email).map_err(Refusal::from)?;
    let hash = secrets::hash(accepted.as_str()).await?;

    let ctx = db.begin_system();
    let (link, grant) = ctx.load::<link::Entity>(link.id, Action::Close).await?;
    // Held now: of two who use the link at the same moment, the second is refused here.
    users::links::check(&link, ctx.now())?;
    let mut row = link.into_active_model();
    row.used_at = Set(Some(ctx.now()));
    ctx.update(&grant, row).await?;
    keep(&ctx, account.id, hash).await?;
    sessions::end_all(&ctx, account.id, None).await?;
    ctx.commit().await
}

async fn account(db: &Db, user: UserId) -> Result<user::Model> {
    let reading = db.read(Arc::new(Actor::system()));
    Ok(reading.load::<user::Entity>(user, Action::View).await?.0)
}

async fn keep(ctx: &Ctx, user: UserId, hash: String) -> Result<()> {
    let (account, grant) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    let version = account.version;
    let mut row = account.into_active_model();
    row.password_hash = Set(Some(hash));
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    Ok(())
}
