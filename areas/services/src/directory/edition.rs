//! How often the directory has changed: what keeps a copy in memory true, in this program and in others beside it.

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use store::{Ctx, Result};
use uuid::Uuid;

use super::entities::edition;

const WHY: &str = "a number of changes says nothing about anybody";

/// The number as it is now; nothing was ever written at zero.
pub(super) async fn edition(ctx: &Ctx) -> Result<i64> {
    let only = ctx.unfiltered(WHY).find::<edition::Entity>();
    Ok(ctx.one(only).await?.map_or(0, |row| row.number))
}

/// The directory changes with this unit of work.
pub(super) async fn turn(ctx: &Ctx) -> Result<()> {
    let next = Expr::col((edition::Entity, edition::Column::Number)).add(1_i64);
    let on_conflict = OnConflict::column(edition::Column::Id).value(edition::Column::Number, next).to_owned();
    let row = Query::insert()
        .into_table(edition::Entity)
        .columns([edition::Column::Id, edition::Column::Number])
        .values_panic([Uuid::nil().into(), 1_i64.into()])
        .on_conflict(on_conflict)
        .take();
    ctx.housekeeping(WHY).run(&row).await?;
    Ok(())
}
