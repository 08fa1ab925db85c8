//! A task is done, or given up with a reason.

use authz::Action;
use kernel::Refusal;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use crate::entities::task;
use crate::file::rules::reason;
use crate::ids::TaskId;
use crate::words::TaskState;

pub enum Settled {
    Done,
    Dropped {
        why: String,
    },
    /// Done by mistake: it is open again.
    Reopened,
}

pub async fn settle(ctx: &Ctx, task: TaskId, how: Settled) -> Result<()> {
    let (row, grant) = ctx.load::<task::Entity>(task, Action::Record).await?;
    let (state, why) = match how {
        Settled::Done => (TaskState::Done, None),
        Settled::Dropped { why } => {
            reason(&why).map_err(Refusal::from)?;
            (TaskState::Dropped, Some(why))
        }
        Settled::Reopened => (TaskState::Open, None),
    };
    if row.state == state {
        return Ok(());
    }
    if row.state != TaskState::Open && state != TaskState::Open {
        return Err(Error::Stale);
    }

    let is_open = state == TaskState::Open;
    let version = row.version + 1;
    let mut changed: task::ActiveModel = row.into();
    changed.state = Set(state);
    changed.settled_at = Set(Some(ctx.now()).filter(|_| !is_open));
    changed.settled_by = Set(ctx.actor().user.filter(|_| !is_open));
    changed.why_dropped = Set(why);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}
