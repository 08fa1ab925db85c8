//! Take a role away, at once. That it was held stays known.

use authz::{Action, Role};
use chrono::Days;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::{queries, rules};
use crate::AssignmentId;
use crate::entities::assignment;

#[derive(Clone, Debug)]
pub struct Revoke {
    pub assignment: AssignmentId,
    pub reason: Option<String>,
}

pub async fn revoke(ctx: &Ctx, wish: Revoke) -> Result<()> {
    let (held, grant) = ctx.load::<assignment::Entity>(wish.assignment, Action::Close).await?;
    let role: Role = held.role.parse().map_err(|()| Error::broken("a role nobody knows"))?;
    let others = ctx
        .unfiltered("an installation keeps an administrator, whoever is asked")
        .find::<assignment::Entity>()
        .filter(assignment::Column::Role.eq(Role::Administrator.name()))
        .filter(assignment::Column::Id.ne(held.id))
        .filter(queries::counts_on(ctx.today()));
    rules::revoke(role, ctx.count(others).await?).map_err(kernel::Refusal::from)?;

    // The role counted to the end of yesterday: today it no longer does.
    let yesterday = ctx.today().checked_sub_days(Days::new(1)).unwrap_or(ctx.today());
    if let Some(reason) = wish.reason {
        ctx.because(reason);
    }
    let mut row = held.into_active_model();
    row.until_on = Set(Some(yesterday));
    ctx.update(&grant, row).await?;
    ctx.access_changes();
    Ok(())
}
