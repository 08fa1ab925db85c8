//! When something was last written into persons' files.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, IntoColumnRef, IntoTableRef, Query};
use sea_orm::{ColumnTrait, FromQueryResult, QueryFilter};
use store::{Ctx, Result, local_day};

use super::due::WHY;
use crate::entities::{access_link, document, identifier, notice, phone, rights_request, status};
use crate::ids::PersonId;

#[derive(FromQueryResult)]
struct Last {
    person_id: PersonId,
    last_at: Option<DateTime<Utc>>,
}

/// The last day anybody put something into each file: papers, a right to see it, a request.
pub(super) async fn written(ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
    let mut last = HashMap::new();
    for rows in [
        latest(ctx, document::Entity, document::Column::PersonId, document::Column::RecordedAt, persons)
            .await?,
        latest(
            ctx,
            identifier::Entity,
            identifier::Column::PersonId,
            identifier::Column::RecordedAt,
            persons,
        )
        .await?,
        latest(ctx, status::Entity, status::Column::PersonId, status::Column::RecordedAt, persons).await?,
        latest(ctx, phone::Entity, phone::Column::PersonId, phone::Column::RecordedAt, persons).await?,
        latest(ctx, notice::Entity, notice::Column::PersonId, notice::Column::RecordedAt, persons).await?,
        latest(
            ctx,
            access_link::Entity,
            access_link::Column::PersonId,
            access_link::Column::CreatedAt,
            persons,
        )
        .await?,
    ] {
        for row in rows {
            let Some(at) = row.last_at else { continue };
            later(&mut last, row.person_id, local_day(at));
        }
    }
    let requests = ctx
        .unfiltered(WHY)
        .find::<rights_request::Entity>()
        .filter(rights_request::Column::PersonId.is_in(persons.iter().copied()));
    for row in ctx.all(requests).await? {
        later(&mut last, row.person_id, row.closed_on.unwrap_or(row.received_on));
    }
    Ok(last)
}

pub(super) fn later(last: &mut HashMap<PersonId, NaiveDate>, person: PersonId, day: NaiveDate) {
    let known = last.entry(person).or_insert(day);
    *known = std::cmp::max(day, *known);
}

async fn latest(
    ctx: &Ctx,
    table: impl IntoTableRef,
    person: impl IntoColumnRef + Copy,
    at: impl IntoColumnRef,
    persons: &[PersonId],
) -> Result<Vec<Last>> {
    let query = Query::select()
        .expr_as(Expr::col(person), Alias::new("person_id"))
        .expr_as(Func::max(Expr::col(at)), Alias::new("last_at"))
        .from(table)
        .and_where(Expr::col(person).is_in(persons.iter().copied()))
        .add_group_by([Expr::col(person)])
        .take();
    ctx.unfiltered(WHY).rows(&query).await
}
