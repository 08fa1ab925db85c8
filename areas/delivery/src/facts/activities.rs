//! Which activities something happened in: whoever takes an activity out of a project asks first.

use std::collections::HashSet;

use programmes::ActivityId;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ActiveEnum, FromQueryResult};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::words::State;

const WHY: &str = "says only whether records exist, to keep an activity they are about";

#[derive(FromQueryResult)]
struct Used {
    activity_id: Uuid,
}

/// Those of `activities` with a session that is planned or was held, or with an outcome that still stands.
pub async fn activities_with_records(ctx: &Ctx, activities: &[ActivityId]) -> Result<HashSet<ActivityId>> {
    let states = [State::Planned, State::Held].map(|state| state.to_value());
    let sessions =
        used("delivery_sessions", activities).and_where(Expr::col(Alias::new("state")).is_in(states)).take();
    let outcomes = used("delivery_outcomes", activities)
        .and_where(Expr::col(Alias::new("superseded_by")).is_null())
        .take();
    let mut found = HashSet::new();
    for query in [sessions, outcomes] {
        let rows: Vec<Used> = ctx.unfiltered(WHY).rows(&query).await?;
        found.extend(rows.into_iter().map(|row| ActivityId(row.activity_id)));
    }
    Ok(found)
}

fn used(table: &str, activities: &[ActivityId]) -> SelectStatement {
    Query::select()
        .distinct()
        .column(Alias::new("activity_id"))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new("activity_id")).is_in(activities.iter().map(|id| id.uuid())))
        .take()
}
