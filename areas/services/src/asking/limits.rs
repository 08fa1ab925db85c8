//! How much one address, and everybody together, may do in an hour. Counted in the database: a restart forgives nobody.

use std::net::IpAddr;

use chrono::TimeDelta;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use super::keyed::{End, Keyed};
use crate::entities::limit;

const WHY: &str = "counters against floods and guesses are keyed hashes and name nobody";

/// What is counted, with what is allowed for one address and for all.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    pub what: &'static str,
    pub per_address: i64,
    pub in_all: i64,
}

/// Counts one more; whether it still fits. The row stays locked until the end of the unit of work, so that attempts
/// at the same moment are counted one after the other.
pub async fn take(ctx: &Ctx, keyed: &Keyed, measure: Measure, address: Option<IpAddr>) -> Result<bool> {
    let of_address = add(ctx, of_address(keyed, measure, address)).await?;
    let of_all = add(ctx, of_all(keyed, measure)).await?;
    Ok(of_address <= measure.per_address && of_all <= measure.in_all)
}

/// Takes back what was counted: it was no guess.
pub async fn give_back(ctx: &Ctx, keyed: &Keyed, measure: Measure, address: Option<IpAddr>) -> Result<()> {
    for id in [of_address(keyed, measure, address), of_all(keyed, measure)] {
        let less = Query::update()
            .table(limit::Entity)
            .value(limit::Column::Count, Expr::col(limit::Column::Count).sub(1))
            .and_where(limit::Column::Id.eq(id))
            .take();
        ctx.housekeeping(WHY).run(&less).await?;
    }
    Ok(())
}

/// Counts one more of something named by itself; how many there are within the hour.
pub async fn count(ctx: &Ctx, keyed: &Keyed, what: &str) -> Result<i64> {
    add(ctx, keyed.id(End::Limit, what)).await
}

fn of_address(keyed: &Keyed, measure: Measure, address: Option<IpAddr>) -> Uuid {
    let address = address.map_or_else(|| "nowhere".to_owned(), network);
    keyed.id(End::Limit, &format!("{}/{address}", measure.what))
}

fn of_all(keyed: &Keyed, measure: Measure) -> Uuid {
    keyed.id(End::Limit, measure.what)
}

async fn add(ctx: &Ctx, id: Uuid) -> Result<i64> {
    let begun = ctx.now() - TimeDelta::hours(1);
    let is_over = || Expr::col((limit::Entity, limit::Column::SinceAt)).lte(begun);
    let count = Expr::case(is_over(), 1).finally(Expr::col((limit::Entity, limit::Column::Count)).add(1));
    let since = Expr::case(is_over(), ctx.now()).finally(Expr::col((limit::Entity, limit::Column::SinceAt)));
    let on_conflict = OnConflict::column(limit::Column::Id)
        .value(limit::Column::Count, count)
        .value(limit::Column::SinceAt, since)
        .to_owned();
    let row = Query::insert()
        .into_table(limit::Entity)
        .columns([limit::Column::Id, limit::Column::Count, limit::Column::SinceAt])
        .values_panic([id.into(), 1i64.into(), ctx.now().into()])
        .on_conflict(on_conflict)
        .take();
    ctx.housekeeping(WHY).run(&row).await?;
    let row = ctx.unfiltered(WHY).find::<limit::Entity>().filter(limit::Column::Id.eq(id));
    Ok(ctx.one(row).await?.map_or(1, |row| row.count))
}

/// One household or office: a whole IPv6 network counts as one address.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x?}", &address.segments()[..4]),
    }
}
