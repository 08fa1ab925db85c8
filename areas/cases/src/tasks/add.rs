//! Give somebody of the team something to do by a day.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::{RecordRef, Refusal};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::{case, member, task};
use crate::ids::{CaseId, TaskId};
use crate::words::{State, TaskState};

pub struct Add {
    pub case: CaseId,
    pub worker: Uuid,
    pub title: String,
    pub due_on: NaiveDate,
    /// The decision, step or note it came of.
    pub source: Option<RecordRef>,
}

pub async fn add(ctx: &Ctx, wish: Add) -> Result<TaskId> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(Refusal::new("cases-not-open").into());
    }
    people::refuse_if_restricted(ctx, case.person_id).await?;
    if wish.due_on < ctx.today() {
        return Err(Refusal::new("cases-task-due-past").on("due_on").into());
    }
    let organisation = body_of(ctx, &case, wish.worker).await?;

    // Whoever stands in the team gives tasks to all of it: the team was proven by loading the case.
    let target =
        Target { organisation: Some(organisation), linked: true, owner: ctx.actor().user, project: None };
    let grant = ctx.allow::<task::Entity>(Action::Create, &target)?;
    let row = row(ctx, organisation, wish);
    Ok(ctx.insert(&grant, row).await?.id)
}

/// A task as it is written the first time, for somebody of `organisation`.
pub(crate) fn row(ctx: &Ctx, organisation: Uuid, wish: Add) -> task::ActiveModel {
    task::ActiveModel {
        id: Set(TaskId::new(ctx)),
        case_id: Set(wish.case),
        organisation_id: Set(organisation),
        worker_id: Set(wish.worker),
        title: Set(wish.title),
        due_on: Set(wish.due_on),
        source_kind: Set(wish.source.as_ref().map(|source| source.kind.to_string())),
        source_id: Set(wish.source.map(|source| source.id)),
        state: Set(TaskState::Open),
        settled_at: Set(None),
        settled_by: Set(None),
        why_dropped: Set(None),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    }
}

/// The body for which somebody named in the team works there; colleagues of the body in charge need not be named.
async fn body_of(ctx: &Ctx, case: &case::Model, worker: Uuid) -> Result<Uuid> {
    let named = ctx
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case.id))
        .filter(member::Column::UserId.eq(worker))
        .filter(member::Column::LeftAt.is_null());
    match ctx.one(named).await? {
        Some(seat) => Ok(seat.organisation_id),
        None => Ok(crate::team::body::acting(ctx, case).await?.uuid()),
    }
}
