//! One page of the persons of the reader's bodies, a walk along an index of their links however many there are.

use std::collections::HashMap;

use authz::Action;
use chrono::{Days, NaiveDate};
use kernel::Page;
use sea_orm::sea_query::{Expr, ExprTrait, NullOrdering, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, FromQueryResult, QueryFilter};
use store::{Ctx, Result};

use crate::entities::{access_link, person};
use crate::ids::PersonId;
use crate::words::TargetGroup;

/// How the list is narrowed and ordered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub nationality: Option<String>,
    pub status: Option<TargetGroup>,
    pub incomplete: bool,
    /// Permit ends within so many days, or has ended.
    pub expiring: Option<u64>,
    pub order: By,
    pub descending: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    #[default]
    Name,
    Since,
    Permit,
}

impl By {
    fn column(self) -> access_link::Column {
        match self {
            By::Name => access_link::Column::NameKey,
            By::Since => access_link::Column::FromOn,
            By::Permit => access_link::Column::PermitExpiresOn,
        }
    }
}

/// Counting stops here: "more than ten thousand" is as good, and every page stays quick.
pub const COUNTED: i64 = 10_000;

/// One page, and how many there are up to `COUNTED` + 1.
pub struct Found {
    pub persons: Vec<person::Model>,
    pub total: i64,
}

impl Found {
    pub fn is_more_than_counted(&self) -> bool {
        self.total > COUNTED
    }
}

#[derive(FromQueryResult)]
struct Linked {
    person_id: PersonId,
}

#[derive(FromQueryResult)]
struct Count {
    count: i64,
}

pub async fn page(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Found> {
    let offset = u64::try_from(page.offset()).unwrap_or_default();
    let size = u64::try_from(page.size).unwrap_or_default();
    let mut rows = matching(ctx, wanted);
    ordered(&mut rows, wanted, works_for_several(ctx)).limit(size).offset(offset);
    let ids: Vec<PersonId> = ctx.fetch::<Linked>(&rows).await?.into_iter().map(|row| row.person_id).collect();

    let mut few = matching(ctx, wanted);
    few.limit(COUNTED.unsigned_abs() + 1);
    let count = Query::select().expr_as(Expr::cust("COUNT(*)"), "count").from_subquery(few, "few").take();
    let total = ctx.fetch::<Count>(&count).await?.into_iter().next().map_or(0, |row| row.count);
    Ok(Found { persons: persons(ctx, &ids).await?, total })
}

/// Identifiers fetched at a time: a row on its way costs far more memory than what is kept of it.
const STEP: usize = 20_000;

/// Everybody on the list in its order, up to `most`.
pub async fn all(ctx: &Ctx, wanted: &Wanted, most: usize) -> Result<Vec<PersonId>> {
    let mut ids = Vec::new();
    while ids.len() < most {
        let mut rows = matching(ctx, wanted);
        ordered(&mut rows, wanted, works_for_several(ctx)).limit(STEP as u64).offset(ids.len() as u64);
        let step = ctx.fetch::<Linked>(&rows).await?;
        let is_last = step.len() < STEP;
        ids.extend(step.into_iter().map(|row| row.person_id));
        if is_last {
            break;
        }
    }
    Ok(ids)
}

/// How many there are, counted as `page` does.
pub async fn count(ctx: &Ctx, wanted: &Wanted) -> Result<i64> {
    let mut few = matching(ctx, wanted);
    few.limit(COUNTED.unsigned_abs() + 1);
    let count = Query::select().expr_as(Expr::cust("COUNT(*)"), "count").from_subquery(few, "few").take();
    Ok(ctx.fetch::<Count>(&count).await?.into_iter().next().map_or(0, |row| row.count))
}

/// In the order of `ids`.
pub async fn persons(ctx: &Ctx, ids: &[PersonId]) -> Result<Vec<person::Model>> {
    let select = ctx.find::<person::Entity>().filter(person::Column::Id.is_in(ids.iter().copied()));
    let mut rows: HashMap<PersonId, person::Model> =
        ctx.all(select).await?.into_iter().map(|row| (row.id, row)).collect();
    Ok(ids.iter().filter_map(|id| rows.remove(id)).collect())
}

fn link(column: access_link::Column) -> Expr {
    Expr::col((access_link::Entity, column))
}

fn matching(ctx: &Ctx, wanted: &Wanted) -> SelectStatement {
    let mut rows = Query::select()
        .column((access_link::Entity, access_link::Column::PersonId))
        .from(access_link::Entity)
        .cond_where(ctx.visible::<access_link::Entity>(Action::List))
        .and_where(link(access_link::Column::EndedAt).is_null())
        .and_where(
            link(access_link::Column::UntilOn)
                .is_null()
                .or(link(access_link::Column::UntilOn).gte(ctx.today())),
        )
        .take();
    if wanted.incomplete {
        rows.and_where(link(access_link::Column::IsComplete).eq(false));
    }
    if let Some(days) = wanted.expiring {
        rows.and_where(link(access_link::Column::PermitExpiresOn).lte(in_days(ctx.today(), days)));
    }
    if wanted.nationality.is_some() || wanted.status.is_some() {
        narrowed_by_person(&mut rows, wanted);
    }
    if works_for_several(ctx) {
        rows.group_by_col((access_link::Entity, access_link::Column::PersonId));
    }
    rows
}

fn narrowed_by_person(rows: &mut SelectStatement, wanted: &Wanted) {
    let of_person = |column: person::Column| Expr::col((person::Entity, column));
    rows.inner_join(
        person::Entity,
        of_person(person::Column::Id).equals((access_link::Entity, access_link::Column::PersonId)),
    );
    if let Some(nationality) = &wanted.nationality {
        rows.and_where(of_person(person::Column::Nationality).eq(nationality.clone()));
    }
    if let Some(status) = wanted.status {
        rows.and_where(of_person(person::Column::Status).eq(status));
    }
}

/// Somebody who works for two bodies sees a person of both once: their rows are grouped.
fn works_for_several(ctx: &Ctx) -> bool {
    ctx.actor().organisations().len() > 1
}

fn ordered<'s>(rows: &'s mut SelectStatement, wanted: &Wanted, is_grouped: bool) -> &'s mut SelectStatement {
    let order = if wanted.descending { Order::Desc } else { Order::Asc };
    let by = link(wanted.order.column());
    let by = if is_grouped { by.max() } else { by };
    if wanted.order == By::Permit {
        rows.order_by_expr_with_nulls(by, order.clone(), NullOrdering::Last);
    } else {
        rows.order_by_expr(by, order.clone());
    }
    rows.order_by((access_link::Entity, access_link::Column::PersonId), order)
}

fn in_days(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
