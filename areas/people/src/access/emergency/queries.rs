//! Files opened in an emergency by other bodies, for those who follow the person.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use kernel::{Page, Paged};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Select};
use store::{Ctx, Result};

use super::terms;
use crate::entities::access_link;
use crate::front;
use crate::ids::PersonId;

/// One opening.
pub struct Opening {
    pub person: PersonId,
    pub name: String,
    pub body: String,
    pub reason: String,
    pub opened_at: DateTime<Utc>,
    pub until: DateTime<Utc>,
    pub is_open: bool,
}

impl Opening {
    pub fn url(&self) -> String {
        format!("/people/{}", self.person)
    }
}

/// All of them, the last first.
pub async fn openings(ctx: &Ctx, page: Page) -> Result<Paged<Opening>> {
    let select = by_others(ctx).order_by_desc(access_link::Column::CreatedAt);
    let found = ctx.page(select, page).await?;
    let persons: Vec<PersonId> = found.rows.iter().map(|row| row.person_id).collect();
    let bodies: Vec<OrganisationId> =
        found.rows.iter().map(|row| OrganisationId(row.organisation_id)).collect();
    let lines = front::lines(ctx, &persons).await?;
    let names = organisations::names_for_anybody(ctx, &bodies).await?;
    let name = |person: PersonId| lines.get(&person).map(front::PersonLine::family_first).unwrap_or_default();
    Ok(found.map(|row| opening(row, &name, &names, ctx.now())))
}

fn opening(
    row: access_link::Model,
    name: &dyn Fn(PersonId) -> String,
    bodies: &HashMap<OrganisationId, String>,
    now: DateTime<Utc>,
) -> Opening {
    let until = row.until_at.unwrap_or(row.created_at);
    Opening {
        person: row.person_id,
        name: name(row.person_id),
        body: bodies.get(&OrganisationId(row.organisation_id)).cloned().unwrap_or_default(),
        reason: row.reason.unwrap_or_default(),
        opened_at: row.created_at,
        until,
        is_open: until > now && row.ended_at.is_none(),
    }
}

/// The bodies that follow somebody: whom to ask before, and who will be told.
pub(super) async fn followers(ctx: &Ctx, person: PersonId) -> Result<Vec<String>> {
    let links = ctx
        .unfiltered("of persons of other bodies one may know whom to ask, and nothing else")
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(person))
        .filter(access_link::Column::UntilAt.is_null())
        .filter(access_link::Column::EndedAt.is_null());
    let bodies: Vec<OrganisationId> =
        ctx.all(links).await?.into_iter().map(|link| OrganisationId(link.organisation_id)).collect();
    let names = organisations::names_for_anybody(ctx, &bodies).await?;
    let mut names: Vec<String> = names.into_values().collect();
    names.sort_unstable();
    Ok(names)
}

/// How many ended not long ago or are open still: what *Oggi* tells.
pub async fn lately(ctx: &Ctx) -> Result<i64> {
    let Some(terms) = terms::on(ctx.today()) else { return Ok(0) };
    let since = ctx.now() - TimeDelta::days(terms.shown_days);
    ctx.count(by_others(ctx).filter(access_link::Column::UntilAt.gte(since))).await
}

fn by_others(ctx: &Ctx) -> Select<access_link::Entity> {
    ctx.find::<access_link::Entity>()
        .filter(access_link::Column::UntilAt.is_not_null())
        .filter(access_link::Column::OrganisationId.is_not_in(ctx.actor().organisations()))
}
