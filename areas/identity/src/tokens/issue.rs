//! Issue a key for a machine, with the rights of one of one's roles.

use authz::{Action, Target};
use chrono::TimeDelta;
use kernel::Refusal;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use crate::entities::{assignment, token};
use crate::roles::Held;
use crate::{AssignmentId, TokenId, secrets};

/// Longest life of a key: renewing it once a year is the least.
pub const LONGEST_DAYS: i64 = 365;

#[derive(Clone, Debug)]
pub struct Issue {
    pub assignment: AssignmentId,
    /// What the machine is, for its owner.
    pub name: String,
    pub days: i64,
}

/// A key and its secret, which is shown once.
#[derive(Clone, Debug)]
pub struct Issued {
    pub token: TokenId,
    pub secret: String,
}

pub async fn issue(ctx: &Ctx, wish: Issue) -> Result<Issued> {
    let (held, _) = ctx.load::<assignment::Entity>(wish.assignment, Action::View).await?;
    let held = Held::read(held).filter(|held| held.counts_on(ctx.today())).ok_or(Error::NotFound)?;
    if !(1..=LONGEST_DAYS).contains(&wish.days) {
        return Err(Refusal::new("identity-token-days").on("days").with("max", LONGEST_DAYS).into());
    }

    let secret = format!("raccordo_{}", secrets::fresh());
    let target = Target { owner: Some(held.user.uuid()), ..Target::default() };
    let grant = ctx.allow::<token::Entity>(Action::Create, &target)?;
    let row = token::ActiveModel {
        id: Set(TokenId::new(ctx)),
        user_id: Set(held.user),
        assignment_id: Set(held.assignment),
        name: Set(wish.name),
        token_digest: Set(secrets::digest(&secret)),
        created_at: Set(ctx.now()),
        expires_at: Set(ctx.now() + TimeDelta::days(wish.days)),
        revoked_at: Set(None),
    };
    let row = ctx.insert(&grant, row).await?;
    Ok(Issued { token: row.id, secret })
}
