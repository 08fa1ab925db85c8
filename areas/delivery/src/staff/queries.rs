//! Hours recorded for a session.

use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::{session, staff_time};
use crate::ids::SessionId;
use crate::words::{Role, State};

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

/// What one worker spent on one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffMinutes {
    pub session: SessionId,
    pub worker: Uuid,
    pub role: Role,
    pub minutes: i32,
    pub preparation: i32,
}

/// Sessions looked up at once.
const AT_ONCE: usize = 2_000;

/// The hours of many sessions, for areas that keep their ids. A session that is not held counts nothing.
pub async fn staff_minutes_of(ctx: &Ctx, sessions: &[SessionId]) -> Result<Vec<StaffMinutes>> {
    let mut all = Vec::new();
    for some in sessions.chunks(AT_ONCE) {
        let held = Query::select()
            .column(session::Column::Id)
            .from(session::Entity)
            .and_where(session::Column::Id.is_in(some.iter().copied()))
            .and_where(session::Column::State.eq(State::Held))
            .take();
        let rows = ctx
            .unfiltered("hours of sessions whose ids the asking area was allowed to read; whom they served is not told")
            .find::<staff_time::Entity>()
            .filter(staff_time::Column::SessionId.in_subquery(held))
            .filter(staff_time::Column::SupersededAt.is_null());
        all.extend(ctx.all(rows).await?.into_iter().map(StaffMinutes::from));
    }
    Ok(all)
}

impl From<staff_time::Model> for StaffMinutes {
    fn from(row: staff_time::Model) -> StaffMinutes {
        StaffMinutes {
            session: row.session_id,
            worker: row.worker_id,
            role: row.role,
            minutes: row.minutes,
            preparation: row.preparation,
        }
    }
}
