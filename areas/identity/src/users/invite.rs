//! Invite somebody: an account, a first role, and a link to hand over.

use authz::Action;
use store::{Ctx, Result};

use super::{Add, add, links, rules};
use crate::UserId;
use crate::entities::link::Purpose;
use crate::entities::user;
use crate::invitations::rules::{INVITATION_LASTS, RESET_LASTS};
use crate::roles::{self, Assign};

#[derive(Clone, Debug)]
pub struct Invite {
    pub email: String,
    pub name: String,
    pub locale: Option<String>,
    /// The first role; its user is the one being invited.
    pub role: FirstRole,
}

/// A role before there is an account to hold it.
#[derive(Clone, Debug)]
pub struct FirstRole {
    pub role: authz::Role,
    pub organisation: organisations::OrganisationId,
    /// The one project the role is limited to.
    pub project: Option<uuid::Uuid>,
    pub territory: Option<organisations::TerritoryId>,
    pub from: chrono::NaiveDate,
    pub until: Option<chrono::NaiveDate>,
}

/// The account, and the secret of the link to hand over: it is shown once.
#[derive(Clone, Debug)]
pub struct Invited {
    pub user: UserId,
    pub secret: String,
}

pub async fn invite(ctx: &Ctx, wish: Invite) -> Result<Invited> {
    let Invite { email, name, locale, role } = wish;
    let user = add(ctx, Add { email, name, locale, ..Add::default() }).await?;
    let first = Assign {
        user,
        role: role.role,
        organisation: role.organisation,
        project: role.project,
        territory: role.territory,
        from: role.from,
        until: role.until,
    };
    roles::assign(ctx, first).await?;
    let secret = links::hand_out(ctx, user, Purpose::Invitation, INVITATION_LASTS).await?;
    Ok(Invited { user, secret })
}

/// A new link for somebody who has not accepted yet; the old one stops working.
pub async fn invite_again(ctx: &Ctx, user: UserId) -> Result<Invited> {
    let (account, _) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    if account.password_hash.is_some() {
        return Err(rules::Refusal::AlreadyActive.into());
    }
    let secret = links::hand_out(ctx, user, Purpose::Invitation, INVITATION_LASTS).await?;
    Ok(Invited { user, secret })
}

/// A link to choose a new password, for somebody who forgot the old one.
pub async fn new_password_link(ctx: &Ctx, user: UserId) -> Result<Invited> {
    let (account, _) = ctx.load::<user::Entity>(user, Action::Amend).await?;
    let secret = links::hand_out(ctx, account.id, Purpose::NewPassword, RESET_LASTS).await?;
    Ok(Invited { user, secret })
}
