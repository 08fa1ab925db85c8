//! For which body somebody acts in a case.

use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use crate::entities::{case, member};

/// The body in charge where one works for it; otherwise the own body that stands in the team.
pub(crate) async fn acting(ctx: &Ctx, case: &case::Model) -> Result<OrganisationId> {
    let own = ctx.actor().organisations();
    if ctx.actor().is_system() || own.contains(&case.organisation_id) {
        return Ok(OrganisationId(case.organisation_id));
    }
    let standing = ctx
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case.id))
        .filter(member::Column::OrganisationId.is_in(own))
        .filter(member::Column::LeftAt.is_null());
    let seat = ctx.one(standing).await?.ok_or(Error::Denied)?;
    Ok(OrganisationId(seat.organisation_id))
}

/// The signed-in worker; the program itself acts as nobody and names who did.
pub(crate) fn author(ctx: &Ctx, named: Option<Uuid>) -> Result<Uuid> {
    ctx.actor().user.or(named).ok_or(Error::Denied)
}
