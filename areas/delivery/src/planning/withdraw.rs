//! Cancel what was not held, annul what must not count, and take either back: each is a record, nothing is removed.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Grant, Result};

use super::rules::{self, Step};
use crate::entities::{session, withdrawal};
use crate::ids::{SessionId, WithdrawalId};
use crate::register::correction::Because;
use crate::words::{State, Withdrawn};

pub struct Withdraw {
    pub session: SessionId,
    pub reason: Withdrawn,
    pub note: Option<String>,
}

/// A planned session does not take place.
pub async fn cancel(ctx: &Ctx, wish: Withdraw) -> Result<WithdrawalId> {
    let (row, grant) = ctx.load::<session::Entity>(wish.session, Action::Record).await?;
    withdraw(ctx, row, grant, Step::Cancel, wish).await
}

/// A held session must not count any more: its participations, hours and headcounts are worth nothing, and stay.
pub async fn annul(ctx: &Ctx, wish: Withdraw) -> Result<WithdrawalId> {
    let (row, grant) = ctx.load::<session::Entity>(wish.session, Action::Decide).await?;
    withdraw(ctx, row, grant, Step::Annul, wish).await
}

async fn withdraw(
    ctx: &Ctx,
    row: session::Model,
    grant: Grant<session::Entity>,
    step: Step,
    wish: Withdraw,
) -> Result<WithdrawalId> {
    let state = rules::after(row.state, step).map_err(kernel::Refusal::from)?;

    ctx.because(wish.note.clone().unwrap_or_else(|| wish.reason.code().to_owned()));
    let leave = ctx.allow::<withdrawal::Entity>(Action::Record, &target(&row))?;
    let record = withdrawal::ActiveModel {
        id: Set(WithdrawalId::new(ctx)),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        session_id: Set(row.id),
        state: Set(state),
        reason: Set(wish.reason),
        note: Set(wish.note),
        withdrawn_at: Set(ctx.now()),
        withdrawn_by: Set(ctx.actor().user),
        lifted_at: Set(None),
        lifted_by: Set(None),
        lifted_because: Set(None),
    };
    let record = ctx.insert(&leave, record).await?;
    ctx.update(&grant, standing(row, state)).await?;
    Ok(record.id)
}

/// What somebody must be allowed to take a withdrawal back: as much as for withdrawing.
pub(crate) fn restoring(state: State) -> Action {
    if state == State::Annulled { Action::Decide } else { Action::Record }
}

/// Takes a cancellation or an annulment back, and says why: the session stands exactly as it stood.
pub async fn restore(ctx: &Ctx, session: SessionId, because: &str) -> Result<()> {
    let because = Because::new(because).map_err(kernel::Refusal::from)?;
    let (row, _) = ctx.load::<session::Entity>(session, Action::View).await?;
    let (row, grant) = ctx.load::<session::Entity>(session, restoring(row.state)).await?;
    let state = rules::after(row.state, Step::Restore).map_err(kernel::Refusal::from)?;

    ctx.because(because.text());
    let last = ctx
        .find::<withdrawal::Entity>()
        .filter(withdrawal::Column::SessionId.eq(session))
        .filter(withdrawal::Column::LiftedAt.is_null());
    let last = ctx.one(last).await?.ok_or(Error::NotFound)?;
    let (last, leave) = ctx.load::<withdrawal::Entity>(last.id, Action::Record).await?;
    let mut lifted: withdrawal::ActiveModel = last.into();
    lifted.lifted_at = Set(Some(ctx.now()));
    lifted.lifted_by = Set(ctx.actor().user);
    lifted.lifted_because = Set(Some(because.text().to_owned()));
    ctx.update(&leave, lifted).await?;
    ctx.update(&grant, standing(row, state)).await?;
    Ok(())
}

/// The register's number grows too, so that whoever has the old page open is shown what changed.
fn standing(row: session::Model, state: State) -> session::ActiveModel {
    let version = row.register_version + 1;
    let mut row: session::ActiveModel = row.into();
    row.state = Set(state);
    row.register_version = Set(version);
    row
}

fn target(row: &session::Model) -> authz::Target {
    <session::Entity as store::Guarded>::target(row)
}
