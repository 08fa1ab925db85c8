//! Close an office; what happened there stays.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use crate::OfficeId;
use crate::entities::office;

/// Closes an office as of today. Closing it again changes nothing.
pub async fn close(ctx: &Ctx, office: OfficeId) -> Result<()> {
    let (office, grant) = ctx.load::<office::Entity>(office, Action::Amend).await?;
    if office.closed_on.is_some() {
        return Ok(());
    }

    let version = office.version;
    let mut row = office.into_active_model();
    row.closed_on = Set(Some(ctx.today()));
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    Ok(())
}
