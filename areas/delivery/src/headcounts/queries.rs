//! What was counted at a session.

use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::entities::headcount;
use crate::ids::SessionId;

/// The count that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadcountLine {
    /// Below 18, 18 to 60, above 60; in each women, men, non-binary.
    pub cells: [i32; 9],
    pub unspecified: i32,
}

pub async fn headcount(ctx: &Ctx, session: SessionId) -> Result<Option<HeadcountLine>> {
    let row = ctx
        .find::<headcount::Entity>()
        .filter(headcount::Column::SessionId.eq(session))
        .filter(headcount::Column::SupersededAt.is_null());
    let line = |row: headcount::Model| HeadcountLine { cells: row.cells(), unspecified: row.unspecified };
    Ok(ctx.one(row).await?.map(line))
}
