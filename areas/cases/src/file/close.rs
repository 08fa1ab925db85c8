//! End a case: why, what was reached, what stays open. And open it again.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Result};

use super::open::already;
use super::rules;
use crate::entities::{case, closure, task};
use crate::ids::{CaseId, ClosureId};
use crate::sealed::{self, Place};
use crate::words::{Ending, State, TaskState};

pub struct Close {
    pub case: CaseId,
    pub on: NaiveDate,
    pub ending: Ending,
    /// What was reached and what stays open.
    pub summary: Option<String>,
    /// The case's number when the form was opened.
    pub seen_version: Option<i32>,
}

/// Only the body in charge ends a case; what is still to be done falls with it.
pub async fn close(ctx: &Ctx, wish: Close) -> Result<ClosureId> {
    let (case, grant) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if wish.seen_version.is_some_and(|seen| seen != case.version) {
        return Err(Error::Stale);
    }
    rules::close(case.state, case.opened_on, wish.on, ctx.today()).map_err(kernel::Refusal::from)?;

    let closing = ctx.allow::<closure::Entity>(Action::Close, &in_charge(&case))?;
    let id = ClosureId::new(ctx);
    let row = closure::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(case.organisation_id),
        closed_on: Set(wish.on),
        ending: Set(wish.ending),
        summary: Set(sealed_summary(ctx, id, wish.summary.as_deref())?),
        closed_at: Set(ctx.now()),
        closed_by: Set(ctx.actor().user),
        reopened_at: Set(None),
        reopened_by: Set(None),
        why_reopened: Set(None),
    };
    ctx.insert(&closing, row).await?;
    drop_tasks(ctx, case.id).await?;
    let version = case.version + 1;
    let mut changed: case::ActiveModel = case.into();
    changed.state = Set(State::Closed);
    changed.review_on = Set(None);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(id)
}

/// The same person, the same case: its history goes on.
pub async fn reopen(ctx: &Ctx, case: CaseId, why: String) -> Result<()> {
    let (case, grant) = ctx.load::<case::Entity>(case, Action::Record).await?;
    let others = already(ctx, case.person_id, organisations::OrganisationId(case.organisation_id)).await?;
    rules::reopen(case.state, others, &why).map_err(kernel::Refusal::from)?;

    let closing = ctx.allow::<closure::Entity>(Action::Close, &in_charge(&case))?;
    let last = ctx
        .find::<closure::Entity>()
        .filter(closure::Column::CaseId.eq(case.id))
        .order_by_desc(closure::Column::ClosedAt);
    let last = ctx.one(last).await?.ok_or(Error::NotFound)?;
    ctx.because(why.clone());
    let mut opened: closure::ActiveModel = last.into();
    opened.reopened_at = Set(Some(ctx.now()));
    opened.reopened_by = Set(ctx.actor().user);
    opened.why_reopened = Set(Some(why));
    ctx.update(&closing, opened).await?;
    let version = case.version + 1;
    let mut changed: case::ActiveModel = case.into();
    changed.state = Set(State::Open);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}

/// When somebody will look at the whole again.
pub async fn review_on(ctx: &Ctx, case: CaseId, on: Option<NaiveDate>) -> Result<()> {
    let (case, grant) = ctx.load::<case::Entity>(case, Action::Record).await?;
    if case.state != State::Open {
        return Err(kernel::Refusal::from(rules::Refusal::NotOpen).into());
    }
    rules::review(on, ctx.today()).map_err(kernel::Refusal::from)?;

    let mut changed: case::ActiveModel = case.into();
    changed.review_on = Set(on);
    ctx.update(&grant, changed).await?;
    Ok(())
}

pub(crate) fn in_charge(case: &case::Model) -> Target {
    Target { organisation: Some(case.organisation_id), linked: true, ..Target::default() }
}

pub(crate) fn place(id: ClosureId) -> Place {
    ("closures-summary", id.uuid())
}

fn sealed_summary(ctx: &Ctx, id: ClosureId, words: Option<&str>) -> Result<Option<Vec<u8>>> {
    words.map(|words| sealed::seal(ctx, place(id), words.trim())).transpose()
}

async fn drop_tasks(ctx: &Ctx, case: CaseId) -> Result<()> {
    let open = ctx
        .find::<task::Entity>()
        .filter(task::Column::CaseId.eq(case))
        .filter(task::Column::State.eq(TaskState::Open));
    for row in ctx.all(open).await? {
        let target = Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() };
        let grant = ctx.allow::<task::Entity>(Action::Create, &target)?;
        let mut dropped: task::ActiveModel = row.into();
        dropped.state = Set(TaskState::Dropped);
        dropped.settled_at = Set(Some(ctx.now()));
        dropped.settled_by = Set(ctx.actor().user);
        ctx.update(&grant, dropped).await?;
    }
    Ok(())
}
