//! Take back a guardian written into the wrong file. The row stays, marked.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use crate::entities::guardian;
use crate::ids::{GuardianId, PersonId};

pub async fn withdraw(ctx: &Ctx, person: PersonId, guardian: GuardianId) -> Result<()> {
    let (row, grant) = ctx.load::<guardian::Entity>(guardian, Action::Amend).await?;
    if row.person_id != person {
        return Err(Error::NotFound);
    }
    let mut change = row.into_active_model();
    change.withdrawn_at = Set(Some(ctx.now()));
    ctx.update(&grant, change).await?;
    Ok(())
}
