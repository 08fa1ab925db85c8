//! Links handed to one person: made, found again by their secret, used once.

use authz::{Action, Target};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Error, Result};

use crate::entities::link::{self, Purpose};
use crate::invitations::rules;
use crate::{LinkId, UserId, secrets};

/// Makes a link and takes back earlier ones of the same purpose. Returns its secret, which is kept nowhere.
pub(super) async fn hand_out(ctx: &Ctx, user: UserId, purpose: Purpose, lasts: TimeDelta) -> Result<String> {
    take_back(ctx, user, purpose).await?;

    let secret = secrets::fresh();
    let target = Target { owner: Some(user.uuid()), ..Target::default() };
    let grant = ctx.allow::<link::Entity>(Action::Create, &target)?;
    let row = link::ActiveModel {
        id: Set(LinkId::new(ctx)),
        user_id: Set(user),
        purpose: Set(purpose),
        token_digest: Set(secrets::digest(&secret)),
        created_at: Set(ctx.now()),
        expires_at: Set(ctx.now() + lasts),
        used_at: Set(None),
        revoked_at: Set(None),
    };
    ctx.insert(&grant, row).await?;
    Ok(secret)
}

pub(crate) async fn take_back(ctx: &Ctx, user: UserId, purpose: Purpose) -> Result<()> {
    let open = ctx
        .find::<link::Entity>()
        .filter(link::Column::UserId.eq(user))
        .filter(link::Column::Purpose.eq(purpose))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::RevokedAt.is_null());
    for link in ctx.all(open).await? {
        let (link, grant) = ctx.load::<link::Entity>(link.id, Action::Close).await?;
        let mut row = link.into_active_model();
        row.revoked_at = Set(Some(ctx.now()));
        ctx.update(&grant, row).await?;
    }
    Ok(())
}

/// The link behind a secret, if it still works.
pub(crate) async fn open(ctx: &Ctx, secret: &str) -> Result<link::Model> {
    let by_secret = link::Column::TokenDigest.eq(secrets::digest(secret));
    let found = ctx.unfiltered("whoever holds the link is the one it was made for");
    let link = ctx.one(found.find::<link::Entity>().filter(by_secret)).await?.ok_or(Error::NotFound)?;
    check(&link, ctx.now())?;
    Ok(link)
}

/// Refuses a link that was used, replaced, or has expired.
pub(crate) fn check(link: &link::Model, now: DateTime<Utc>) -> Result<()> {
    let state =
        rules::Link { expires_at: link.expires_at, used_at: link.used_at, revoked_at: link.revoked_at };
    Ok(state.check(now).map_err(kernel::Refusal::from)?)
}
