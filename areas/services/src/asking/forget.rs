//! What is no longer needed goes: names, contacts and words of closed requests, old counters. The numbers stay.

use authz::{Action, Target};
use chrono::TimeDelta;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition, IntoActiveModel, QueryFilter, QuerySelect, Set};
use store::{Ctx, Result};

use super::ids::RequestId;
use super::terms;
use super::words::State;
use crate::entities::{limit, request, request_entry};

/// Requests emptied in one unit of work.
const AT_ONCE: u64 = 500;

/// Empties requests whose time is over; tells how many. To be called each night by the program itself.
pub async fn forget(ctx: &Ctx) -> Result<usize> {
    let before = ctx.now() - TimeDelta::days(terms::terms(ctx.today()).keep_days);
    let is_over = Condition::any().add(request::Column::ClosedAt.lt(before)).add(
        Condition::all()
            .add(request::Column::State.eq(State::Unconfirmed))
            .add(request::Column::AskedAt.lt(before)),
    );
    let says_something = Condition::any()
        .add(request::Column::Contact.is_not_null())
        .add(request::Column::Name.is_not_null())
        .add(request::Column::Words.is_not_null())
        .add(request::Column::ContactKey.is_not_null())
        .add(request::Column::Id.in_subquery(told()));
    let select = ctx.find::<request::Entity>().filter(is_over).filter(says_something).limit(AT_ONCE);
    let rows = ctx.all(select).await?;

    let grant = ctx.allow::<request::Entity>(Action::Amend, &Target::default())?;
    let ids: Vec<RequestId> = rows.iter().map(|row| row.id).collect();
    for row in rows {
        let mut row = row.into_active_model();
        row.contact = Set(None);
        row.name = Set(None);
        row.words = Set(None);
        row.contact_key = Set(None);
        row.name_key = Set(None);
        ctx.update(&grant, row).await?;
    }
    empty_history(ctx, &ids).await?;
    drop_counters(ctx).await?;
    Ok(ids.len())
}

/// Requests with words in their history.
fn told() -> sea_orm::sea_query::SelectStatement {
    Query::select()
        .column(request_entry::Column::RequestId)
        .from(request_entry::Entity)
        .and_where(Expr::col(request_entry::Column::Text).is_not_null())
        .take()
}

async fn empty_history(ctx: &Ctx, ids: &[RequestId]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let empty = Query::update()
        .table(request_entry::Entity)
        .value(request_entry::Column::Text, Expr::value(None::<Vec<u8>>))
        .and_where(request_entry::Column::RequestId.is_in(ids.iter().copied()))
        .take();
    ctx.housekeeping("the request's own line in the trail says that its words were taken away")
        .run(&empty)
        .await?;
    Ok(())
}

async fn drop_counters(ctx: &Ctx) -> Result<()> {
    let old = Query::delete()
        .from_table(limit::Entity)
        .and_where(limit::Column::SinceAt.lt(ctx.now() - TimeDelta::days(1)))
        .take();
    ctx.housekeeping("counters older than their hour count nothing any more").run(&old).await?;
    Ok(())
}
