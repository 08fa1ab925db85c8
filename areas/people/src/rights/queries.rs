//! Requests as their pages show them.

use std::collections::HashMap;

use authz::Action;
use chrono::{Days, NaiveDate};
use kernel::{Page, Paged};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Select};
use store::{Ctx, Result};

use super::terms;
use crate::entities::{access_link, rights_request};
use crate::front::{self, PersonLine};
use crate::ids::{PersonId, RightsRequestId};

/// A request with who asked and who answers, as far as the reader may see it.
#[derive(Clone, Debug)]
pub struct Line {
    pub row: rights_request::Model,
    /// None once the person was erased.
    pub person: Option<PersonLine>,
    pub body: String,
    pub is_late: bool,
}

impl Line {
    pub fn url(&self) -> String {
        format!("/people/rights/{}", self.row.id)
    }

    pub fn is_open(&self) -> bool {
        self.row.closed_on.is_none()
    }

    pub fn restricts(&self) -> bool {
        self.row.restricts()
    }
}

/// The requests the reader's bodies answer: the open ones by the day they are due, the closed ones lately first.
pub async fn register(ctx: &Ctx, closed: bool, page: Page) -> Result<Paged<Line>> {
    let mine = ctx
        .find::<rights_request::Entity>()
        .filter(rights_request::Column::OrganisationId.is_in(ctx.actor().organisations()));
    let select = if closed {
        mine.filter(rights_request::Column::ClosedOn.is_not_null())
            .order_by_desc(rights_request::Column::ClosedOn)
    } else {
        mine.filter(rights_request::Column::ClosedOn.is_null()).order_by_asc(rights_request::Column::DueOn)
    };
    let Paged { rows, total, page } = ctx.page(select.order_by_asc(rights_request::Column::Id), page).await?;
    Ok(Paged { rows: lines(ctx, rows).await?, total, page })
}

/// What one person asked.
pub async fn of(ctx: &Ctx, person: PersonId) -> Result<Vec<Line>> {
    let select = ctx
        .find::<rights_request::Entity>()
        .filter(rights_request::Column::PersonId.eq(person))
        .order_by_desc(rights_request::Column::ReceivedOn)
        .order_by_desc(rights_request::Column::Id);
    let rows = ctx.all(select).await?;
    lines(ctx, rows).await
}

pub async fn one(ctx: &Ctx, request: RightsRequestId) -> Result<Line> {
    let (row, _) = ctx.load::<rights_request::Entity>(request, Action::View).await?;
    lines(ctx, vec![row]).await?.pop().ok_or(store::Error::NotFound)
}

/// How many are due soon, how many of them late, and the first day.
pub async fn due(ctx: &Ctx) -> Result<Option<(i64, i64, NaiveDate)>> {
    let soon = ctx.today().checked_add_days(Days::new(terms::on(ctx.today()).alert_days));
    let select: Select<rights_request::Entity> = ctx
        .find::<rights_request::Entity>()
        .filter(rights_request::Column::OrganisationId.is_in(ctx.actor().organisations()))
        .filter(rights_request::Column::ClosedOn.is_null())
        .filter(rights_request::Column::DueOn.lte(soon))
        .order_by_asc(rights_request::Column::DueOn);
    let rows = ctx.all(select).await?;
    let late = rows.iter().filter(|row| row.due_on < ctx.today()).count();
    let first = rows.first().map(|row| row.due_on);
    Ok(first.map(|day| (rows.len() as i64, late as i64, day)))
}

/// The bodies that follow a person, one of which answers.
pub async fn bodies(ctx: &Ctx, person: PersonId) -> Result<Vec<(OrganisationId, String)>> {
    let standing = ctx
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(person))
        .filter(access_link::Column::EndedAt.is_null());
    let ids: Vec<OrganisationId> =
        ctx.all(standing).await?.into_iter().map(|link| OrganisationId(link.organisation_id)).collect();
    let mut bodies: Vec<_> = organisations::names_for_anybody(ctx, &ids).await?.into_iter().collect();
    bodies.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(bodies)
}

async fn lines(ctx: &Ctx, rows: Vec<rights_request::Model>) -> Result<Vec<Line>> {
    let persons: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let bodies: Vec<OrganisationId> = rows.iter().map(|row| OrganisationId(row.organisation_id)).collect();
    let mut persons = front::lines(ctx, &persons).await?;
    let bodies: HashMap<OrganisationId, String> = organisations::names_for_anybody(ctx, &bodies).await?;
    let line = |row: rights_request::Model| Line {
        person: persons.get_mut(&row.person_id).map(|line| line.clone()),
        body: bodies.get(&OrganisationId(row.organisation_id)).cloned().unwrap_or_default(),
        is_late: row.closed_on.is_none() && row.due_on < ctx.today(),
        row,
    };
    Ok(rows.into_iter().map(line).collect())
}
