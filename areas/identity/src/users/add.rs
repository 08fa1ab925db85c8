//! Make an account, on the command line and for the demonstration with its password already known.

use authz::{Action, Target};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use super::rules;
use crate::UserId;
use crate::entities::user;

#[derive(Clone, Debug, Default)]
pub struct Add {
    pub email: String,
    pub name: String,
    /// From `identity::hash_password`; without it the account waits for an invitation to be accepted.
    pub password_hash: Option<String>,
    pub locale: Option<String>,
    /// Offered on the sign-in page of a demonstration.
    pub is_demonstration: bool,
}

pub async fn add(ctx: &Ctx, wish: Add) -> Result<UserId> {
    let email = rules::email(&wish.email)?;
    let name = rules::name(&wish.name)?;
    let everybody = ctx.unfiltered("an address is taken whoever asks");
    let same = everybody.find::<user::Entity>().filter(user::Column::Email.eq(&email));
    if ctx.one(same).await?.is_some() {
        return Err(rules::Refusal::EmailTaken.into());
    }

    let id = UserId::new(ctx);
    let grant =
        ctx.allow::<user::Entity>(Action::Create, &Target { owner: Some(id.uuid()), ..Target::default() })?;
    let row = user::ActiveModel {
        id: Set(id),
        search_key: Set(rules::search_key(&name, &email)),
        email: Set(email),
        name: Set(name),
        password_hash: Set(wish.password_hash),
        totp_secret: Set(None),
        totp_confirmed_at: Set(None),
        totp_last_step: Set(None),
        locale: Set(wish.locale),
        is_demonstration: Set(wish.is_demonstration),
        created_at: Set(ctx.now()),
        suspended_at: Set(None),
        version: Set(1),
    };
    ctx.insert(&grant, row).await?;
    Ok(id)
}
