//! Accounts as other areas and the pages read them.

use std::collections::HashMap;

use authz::Role;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Page, Paged};
use l10n::Locale;
use organisations::OrganisationId;
use sea_orm::sea_query::{ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, Order, QueryFilter, QueryOrder, QuerySelect, Select};
use store::{Ctx, Result, local_day};

use crate::UserId;
use crate::entities::{assignment, user};
use crate::roles::queries::counts_on;

/// What has become of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Invited,
    Active,
    Suspended,
}

impl Standing {
    pub const ALL: [Standing; 3] = [Standing::Invited, Standing::Active, Standing::Suspended];

    pub fn name(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Suspended => "suspended",
        }
    }
}

impl Standing {
    /// The key of its name in the interface.
    pub fn text_key(self) -> String {
        format!("identity-standing-{}", self.name())
    }

    /// The sign a page shows beside it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Invited => "wait",
            Self::Active => "ok",
            Self::Suspended => "stop",
        }
    }
}

/// What a list shows of an account.
#[derive(Clone, Debug)]
pub struct UserLine {
    pub id: UserId,
    pub name: String,
    pub email: String,
    pub standing: Standing,
    pub has_second_factor: bool,
    pub created_at: DateTime<Utc>,
}

impl UserLine {
    /// The address of the account's page.
    pub fn url(&self) -> String {
        format!("/administration/users/{}", self.id)
    }

    /// The address of something done to the account.
    pub fn url_to(&self, deed: impl std::fmt::Display) -> String {
        format!("/administration/users/{}/{deed}", self.id)
    }

    pub fn created_on(&self) -> NaiveDate {
        local_day(self.created_at)
    }

    pub fn is_invited(&self) -> bool {
        self.standing == Standing::Invited
    }

    pub fn is_suspended(&self) -> bool {
        self.standing == Standing::Suspended
    }
}

impl From<user::Model> for UserLine {
    fn from(row: user::Model) -> Self {
        let standing = match (row.suspended_at, &row.password_hash) {
            (Some(_), _) => Standing::Suspended,
            (None, Some(_)) => Standing::Active,
            (None, None) => Standing::Invited,
        };
        Self {
            id: row.id,
            name: row.name,
            email: row.email,
            standing,
            has_second_factor: row.totp_confirmed_at.is_some(),
            created_at: row.created_at,
        }
    }
}

/// How the list of accounts is narrowed and ordered.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub q: String,
    pub role: Option<Role>,
    pub organisation: Option<OrganisationId>,
    pub standing: Option<Standing>,
    pub by_created: bool,
    pub descending: bool,
}

/// Names of accounts, to be shown beside what they did. One query.
pub async fn names(ctx: &Ctx, ids: &[UserId]) -> Result<HashMap<UserId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let people = ctx
        .unfiltered("who did something is named to whoever may see what was done")
        .find::<user::Entity>()
        .filter(user::Column::Id.is_in(ids.iter().copied()));
    Ok(ctx.all(people).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Where letters of the program reach those who may still sign in.
pub async fn addresses(ctx: &Ctx, ids: &[UserId]) -> Result<Vec<String>> {
    let people = ctx
        .unfiltered("the program writes to whoever must act; no page shows the address")
        .find::<user::Entity>()
        .filter(user::Column::Id.is_in(ids.iter().copied()))
        .filter(user::Column::SuspendedAt.is_null());
    Ok(ctx.all(people).await?.into_iter().map(|row| row.email).collect())
}

/// Where, and in which language, letters of the program reach somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    pub email: String,
    pub locale: Locale,
}

/// The mailboxes of those who may still sign in.
pub async fn mailboxes(ctx: &Ctx, ids: &[UserId]) -> Result<HashMap<UserId, Mailbox>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let people = ctx
        .unfiltered("the program writes to whoever must act; no page shows the address")
        .find::<user::Entity>()
        .filter(user::Column::Id.is_in(ids.iter().copied()))
        .filter(user::Column::SuspendedAt.is_null());
    let mailbox = |row: user::Model| {
        let locale = row.locale.and_then(|code| code.parse().ok()).unwrap_or_default();
        (row.id, Mailbox { email: row.email, locale })
    };
    Ok(ctx.all(people).await?.into_iter().map(mailbox).collect())
}

pub async fn find_by_email(ctx: &Ctx, email: &str) -> Result<Option<UserId>> {
    let same = ctx.find::<user::Entity>().filter(user::Column::Email.eq(email.trim().to_lowercase()));
    Ok(ctx.one(same).await?.map(|row| row.id))
}

/// Accounts by name or address, for whoever reads what they did.
pub(crate) async fn who_may_have_acted(ctx: &Ctx, q: &str, most: usize) -> Result<Vec<UserLine>> {
    if q.is_empty() {
        return Ok(Vec::new());
    }
    let everybody = ctx.unfiltered("the trail names whoever did something to whoever may read the trail");
    let found = with_words(everybody.find::<user::Entity>(), q)
        .order_by_asc(user::Column::SearchKey)
        .limit(most as u64);
    Ok(ctx.all(found).await?.into_iter().map(UserLine::from).collect())
}

fn with_words(select: Select<user::Entity>, q: &str) -> Select<user::Entity> {
    let lower = q.to_lowercase();
    lower
        .split_whitespace()
        .fold(select, |select, word| select.filter(user::Column::SearchKey.contains(word)))
}

pub(crate) async fn page(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<UserLine>> {
    let mut select = with_words(ctx.find::<user::Entity>(), &wanted.q);
    if let Some(standing) = wanted.standing {
        select = select.filter(stands(standing));
    }
    if wanted.role.is_some() || wanted.organisation.is_some() {
        select = select.filter(holds(ctx, wanted));
    }
    let column = if wanted.by_created { user::Column::CreatedAt } else { user::Column::SearchKey };
    let order = if wanted.descending { Order::Desc } else { Order::Asc };
    let select = select.order_by(column, order).order_by_asc(user::Column::Id);
    Ok(ctx.page(select, page).await?.map(UserLine::from))
}

pub(crate) async fn line(ctx: &Ctx, id: UserId) -> Result<UserLine> {
    let (row, _) = ctx.load::<user::Entity>(id, authz::Action::View).await?;
    Ok(row.into())
}

fn stands(standing: Standing) -> Condition {
    let suspended = user::Column::SuspendedAt.is_not_null();
    match standing {
        Standing::Suspended => Condition::all().add(suspended),
        Standing::Active => {
            Condition::all().add(suspended.not()).add(user::Column::PasswordHash.is_not_null())
        }
        Standing::Invited => Condition::all().add(suspended.not()).add(user::Column::PasswordHash.is_null()),
    }
}

fn holds(ctx: &Ctx, wanted: &Wanted) -> Condition {
    let mut held = counts_on(ctx.today());
    if let Some(role) = wanted.role {
        held = held.add(assignment::Column::Role.eq(role.name()));
    }
    if let Some(body) = wanted.organisation {
        held = held.add(assignment::Column::OrganisationId.eq(body));
    }
    let holders =
        Query::select().column(assignment::Column::UserId).from(assignment::Entity).cond_where(held).take();
    Condition::all().add(user::Column::Id.in_subquery(holders))
}
