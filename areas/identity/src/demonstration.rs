//! The accounts of a demonstration: invented, with a password everybody may know, offered on the sign-in page by role.

use authz::Role;
use chrono::NaiveDate;
use organisations::{OrganisationId, TerritoryId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::UserId;
use crate::entities::user;
use crate::roles::{self, Assign, queries};
use crate::users::{self, Add};

/// The password of every account the demonstration makes. It opens nothing anywhere else.
pub const PASSWORD: &str = "raccordo in prova 2026";

/// An invented account with its first role.
#[derive(Clone, Debug)]
pub struct Account {
    pub name: String,
    pub email: String,
    /// From `identity::hash_password`: hash once, give it to all.
    pub password_hash: String,
    pub role: Role,
    pub organisation: OrganisationId,
    pub project: Option<Uuid>,
    pub territory: Option<TerritoryId>,
    pub from: NaiveDate,
}

/// Adds an invented account that the sign-in page may offer.
pub async fn add_account(ctx: &Ctx, wish: Account) -> Result<UserId> {
    let account = Add {
        email: wish.email,
        name: wish.name,
        password_hash: Some(wish.password_hash),
        locale: None,
        is_demonstration: true,
    };
    let user = users::add(ctx, account).await?;
    let first = Assign {
        user,
        role: wish.role,
        organisation: wish.organisation,
        project: wish.project,
        territory: wish.territory,
        from: wish.from,
        until: None,
    };
    roles::assign(ctx, first).await?;
    Ok(user)
}

/// One account the sign-in page offers.
pub(crate) struct Offered {
    pub email: String,
    pub name: String,
    pub role: Role,
    pub body: String,
}

/// The first account of each role, in the order in which roles are named.
pub(crate) async fn offered(ctx: &Ctx) -> Result<Vec<Offered>> {
    let everybody = ctx.unfiltered("a demonstration shows its invented accounts to whoever opens it");
    let accounts = everybody
        .find::<user::Entity>()
        .filter(user::Column::IsDemonstration.eq(true))
        .filter(user::Column::SuspendedAt.is_null())
        .order_by_asc(user::Column::Id);
    let accounts = ctx.all(accounts).await?;
    let ids: Vec<UserId> = accounts.iter().map(|account| account.id).collect();
    let held = queries::of_anybody(ctx, &ids).await?;
    let bodies: Vec<OrganisationId> = held.iter().map(|held| held.organisation).collect();
    let names = organisations::names_for_anybody(ctx, &bodies).await?;

    let first_of = |role: Role| {
        let (account, held) = accounts.iter().find_map(|account| {
            let held = held.iter().find(|held| held.user == account.id && held.role == role)?;
            Some((account, held))
        })?;
        let body = names.get(&held.organisation).cloned().unwrap_or_default();
        Some(Offered { email: account.email.clone(), name: account.name.clone(), role, body })
    };
    Ok(Role::ALL.into_iter().filter_map(first_of).collect())
}
