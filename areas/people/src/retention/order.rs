//! Ask for a look, and, having looked, for the run.

use authz::{Action, Target};
use jobs::{JobId, Order, enqueue};
use kernel::RecordRef;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::{craft, rules, schedule};
use crate::entities::retention_run;
use crate::ids::RetentionRunId;
use crate::policy::RETENTION;
use crate::words::RunState;

/// Lists who would go. Nothing is erased.
pub async fn look(ctx: &Ctx) -> Result<(RetentionRunId, JobId)> {
    let grant = ctx.allow::<retention_run::Entity>(Action::Create, &Target::default())?;
    let id = RetentionRunId::new(ctx);
    let row = retention_run::ActiveModel {
        id: Set(id),
        state: Set(RunState::Looking),
        rule_version: Set(schedule::version(ctx.today())),
        looked_on: Set(ctx.today()),
        due: Set(0),
        kept_back: Set(0),
        erased: Set(0),
        spared: Set(0),
        reason: Set(None),
        checksum: Set(None),
        looked_by: Set(ctx.actor().user),
        looked_by_name: Set(ctx.actor().name.clone()),
        ordered_by: Set(None),
        ordered_by_name: Set(None),
        ordered_at: Set(None),
        ended_at: Set(None),
        version: Set(1),
    };
    ctx.insert(&grant, row).await?;
    Ok((id, order(ctx, id, craft::LOOK, "people-retention-looking").await?))
}

/// Erases who is on the list and still due, as long work.
pub async fn carry_out(ctx: &Ctx, run: RetentionRunId, version: i32, reason: String) -> Result<JobId> {
    let (row, grant) = ctx.load::<retention_run::Entity>(run, Action::Close).await?;
    if row.version != version {
        return Err(Error::Stale);
    }
    let is_ready = row.state == RunState::Looked;
    rules::carry_out(&reason, is_ready, row.due).map_err(kernel::Refusal::from)?;

    ctx.because(reason.clone());
    let mut change = row.into_active_model();
    change.state = Set(RunState::Erasing);
    change.reason = Set(Some(reason));
    change.ordered_by = Set(ctx.actor().user);
    change.ordered_by_name = Set(Some(ctx.actor().name.clone()));
    change.ordered_at = Set(Some(ctx.now()));
    change.version = Set(version + 1);
    ctx.update(&grant, change).await?;
    order(ctx, run, craft::ERASE, "people-retention-erasing").await
}

async fn order(ctx: &Ctx, run: RetentionRunId, kind: &'static str, title: &'static str) -> Result<JobId> {
    let subject = RecordRef::new(RETENTION, run.uuid());
    enqueue(ctx, Order { kind, subject, title, page: format!("/people/retention/{run}") }).await
}
