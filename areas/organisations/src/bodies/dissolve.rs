//! Note that a body no longer exists. What it did stays.

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use super::rules;
use crate::OrganisationId;
use crate::entities::organisation;

#[derive(Clone, Debug)]
pub struct Dissolve {
    pub organisation: OrganisationId,
    pub on: NaiveDate,
    pub reason: String,
}

pub async fn dissolve(ctx: &Ctx, wish: Dissolve) -> Result<()> {
    let (body, grant) = ctx.load::<organisation::Entity>(wish.organisation, Action::Close).await?;
    if let Some(on) = body.dissolved_on {
        return Err(rules::Refusal::AlreadyDissolved { on }.into());
    }
    rules::day_of_change(wish.on, None, ctx.today())?;

    ctx.because(wish.reason);
    let version = body.version;
    let mut row = body.into_active_model();
    row.dissolved_on = Set(Some(wish.on));
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    Ok(())
}
