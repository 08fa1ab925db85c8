//! Tasks as pages and *Oggi* show them.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::task;
use crate::ids::{CaseId, TaskId};
use crate::words::TaskState;

#[derive(Clone, Debug)]
pub struct TaskLine {
    pub id: TaskId,
    pub case: CaseId,
    pub worker: Uuid,
    pub title: String,
    pub due_on: NaiveDate,
    pub state: TaskState,
    pub settled_at: Option<DateTime<Utc>>,
    pub why_dropped: Option<String>,
}

impl From<task::Model> for TaskLine {
    fn from(row: task::Model) -> TaskLine {
        TaskLine {
            id: row.id,
            case: row.case_id,
            worker: row.worker_id,
            title: row.title,
            due_on: row.due_on,
            state: row.state,
            settled_at: row.settled_at,
            why_dropped: row.why_dropped,
        }
    }
}

/// What is still to be done in a case, the most urgent first.
pub async fn open_of(ctx: &Ctx, case: CaseId) -> Result<Vec<TaskLine>> {
    let open = ctx
        .find::<task::Entity>()
        .filter(task::Column::CaseId.eq(case))
        .filter(task::Column::State.eq(TaskState::Open))
        .order_by_asc(task::Column::DueOn);
    Ok(ctx.all(open).await?.into_iter().map(TaskLine::from).collect())
}

/// What was done or given up lately.
pub async fn settled_of(ctx: &Ctx, case: CaseId, most: u64) -> Result<Vec<TaskLine>> {
    let settled = ctx
        .find::<task::Entity>()
        .filter(task::Column::CaseId.eq(case))
        .filter(task::Column::State.ne(TaskState::Open))
        .order_by_desc(task::Column::SettledAt)
        .limit(most);
    Ok(ctx.all(settled).await?.into_iter().map(TaskLine::from).collect())
}

/// What the reader has to do until a day, in all cases.
pub async fn mine_until(ctx: &Ctx, until: NaiveDate, most: u64) -> Result<Vec<TaskLine>> {
    let Some(user) = ctx.actor().user else { return Ok(Vec::new()) };
    let mine = ctx
        .find::<task::Entity>()
        .filter(task::Column::WorkerId.eq(user))
        .filter(task::Column::State.eq(TaskState::Open))
        .filter(task::Column::DueOn.lte(until))
        .order_by_asc(task::Column::DueOn)
        .limit(most);
    Ok(ctx.all(mine).await?.into_iter().map(TaskLine::from).collect())
}
