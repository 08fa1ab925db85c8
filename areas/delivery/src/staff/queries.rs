//! Hours recorded for a session.

use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::staff_time;
use crate::ids::SessionId;
use crate::words::Role;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffTimeLine {
    pub worker: Uuid,
    pub role: Role,
    pub minutes: i32,
    pub preparation: i32,
    pub is_doubled: bool,
}

pub async fn staff_times(ctx: &Ctx, session: SessionId) -> Result<Vec<StaffTimeLine>> {
    let rows = ctx
        .find::<staff_time::Entity>()
        .filter(staff_time::Column::SessionId.eq(session))
        .filter(staff_time::Column::SupersededAt.is_null())
        .order_by_asc(staff_time::Column::RecordedAt);
    let line = |row: staff_time::Model| StaffTimeLine {
        worker: row.worker_id,
        role: row.role,
        minutes: row.minutes,
        preparation: row.preparation,
        is_doubled: row.is_doubled,
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}
