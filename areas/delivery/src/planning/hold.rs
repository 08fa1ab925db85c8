//! A session took place: from now on it counts, and so do the hours of whoever led it.

use authz::Action;
use sea_orm::Set;
use store::{Ctx, Grant, Guarded, Result};

use super::rules::{self, Step};
use crate::entities::session;
use crate::ids::SessionId;
use crate::staff::spend;
use crate::words::State;

pub async fn hold(ctx: &Ctx, session: SessionId) -> Result<()> {
    let (row, grant) = ctx.load::<session::Entity>(session, Action::Record).await?;
    rules::may_be_registered(row.held_on, ctx.today()).map_err(kernel::Refusal::from)?;
    held(ctx, row, &grant).await?;
    Ok(())
}

/// Marks the session as held and its register as saved now. Called by every command that writes what happened.
pub(crate) async fn held(
    ctx: &Ctx,
    row: session::Model,
    grant: &Grant<session::Entity>,
) -> Result<session::Model> {
    let state = rules::after(row.state, Step::Hold).map_err(kernel::Refusal::from)?;
    let is_first = row.state == State::Planned;

    let version = row.register_version + 1;
    let target = session::Entity::target(&row);
    let mut changed: session::ActiveModel = row.into();
    changed.state = Set(state);
    changed.register_version = Set(version);
    changed.registered_at = Set(Some(ctx.now()));
    changed.registered_by = Set(ctx.actor().user);
    let row = ctx.update(grant, changed).await?;

    if is_first {
        spend::leader(ctx, &row, &target).await?;
    }
    Ok(row)
}
