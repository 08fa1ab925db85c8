//! Personal links: one for one referral, long, with an end, kept as a hash.

use authz::{Action, Target};
use chrono::TimeDelta;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use super::receiver::{Receiver, ways};
use super::rules::{self, Side};
use super::sides::sides;
use super::terms;
use super::words::ReferralState;
use crate::entities::{referral, referral_link};
use crate::ids::{ReferralId, ReferralLinkId};

/// Makes the link of a referral that was just sent; its secret is told once.
pub(crate) async fn make(ctx: &Ctx, row: &referral::Model) -> Result<String> {
    let secret = identity::fresh_link_secret();
    let days = terms::days(row.haste, ctx.today()).link_days;
    let target = Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<referral_link::Entity>(Action::Create, &target)?;
    let link = referral_link::ActiveModel {
        id: Set(ReferralLinkId::new(ctx)),
        referral_id: Set(row.id),
        organisation_id: Set(row.organisation_id),
        digest: Set(identity::link_digest(&secret)),
        expires_at: Set(ctx.now() + TimeDelta::days(days)),
        withdrawn_at: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, link).await?;
    Ok(format!("/r/{secret}"))
}

/// The referral a secret opens now, if any.
pub(crate) async fn opens(ctx: &Ctx, secret: &str) -> Result<Option<referral_link::Model>> {
    let known = ctx
        .unfiltered(
            "whoever has the personal link has no account: the link itself is the key to one referral",
        )
        .find::<referral_link::Entity>()
        .filter(referral_link::Column::Digest.eq(identity::link_digest(secret)))
        .filter(referral_link::Column::WithdrawnAt.is_null())
        .filter(referral_link::Column::ExpiresAt.gt(ctx.now()));
    ctx.one(known).await
}

/// Whoever accepted by link tells by the same link what came of it: it opens as long again from then.
pub(crate) async fn prolong(ctx: &Ctx, link: referral_link::Model, row: &referral::Model) -> Result<()> {
    let (_, grant) = ctx.load::<referral_link::Entity>(link.id, Action::Record).await?;
    let days = terms::days(row.haste, ctx.today()).link_days;
    let mut changed: referral_link::ActiveModel = link.into();
    changed.expires_at = Set(ctx.now() + TimeDelta::days(days));
    ctx.update(&grant, changed).await?;
    Ok(())
}

/// The links of a referral that came to its end open nothing more.
pub(crate) async fn withdraw(ctx: &Ctx, referral: ReferralId) -> Result<()> {
    let standing = ctx
        .unfiltered(
            "the receiver's answer closes the link the sender's body gave out; nothing is shown of it",
        )
        .find::<referral_link::Entity>()
        .filter(referral_link::Column::ReferralId.eq(referral))
        .filter(referral_link::Column::WithdrawnAt.is_null());
    for link in ctx.all(standing).await? {
        let target = Target { organisation: Some(link.organisation_id), linked: true, ..Target::default() };
        let grant = ctx.allow::<referral_link::Entity>(Action::Record, &target)?;
        let mut changed: referral_link::ActiveModel = link.into();
        changed.withdrawn_at = Set(Some(ctx.now()));
        ctx.update(&grant, changed).await?;
    }
    Ok(())
}

/// A fresh link where the old one was lost or has expired: the old one opens nothing more.
pub async fn renew(ctx: &Ctx, id: ReferralId) -> Result<String> {
    let (row, _) = ctx.load::<referral::Entity>(id, Action::Record).await?;
    let is_mine = sides(&row, &ctx.actor().organisations()).contains(&Side::Sender);
    let ways = ways(ctx, &Receiver::of(&row)).await?;
    if !is_mine || !ways.needs_link {
        return Err(kernel::Refusal::from(rules::Refusal::NotYours).into());
    }
    if row.state == ReferralState::Draft || row.state.is_final() {
        return Err(kernel::Refusal::from(rules::Refusal::AlreadyEnded).into());
    }

    withdraw(ctx, id).await?;
    make(ctx, &row).await
}
