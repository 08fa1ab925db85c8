//! Who says who is in a temporary association: the member that holds its mandate and acts for all, besides the
//! administrators of the installation.

use authz::{Action, Role};
use sea_orm::{ColumnTrait, Condition, ExprTrait, QueryFilter};
use store::{Ctx, Error, Result};

use crate::OrganisationId;
use crate::entities::membership;
use crate::policy::MEMBERSHIP;

/// Whether the reader may name and release members of this association. While nobody holds the mandate, whoever
/// brings partners in may.
pub(crate) async fn is_answered_for(ctx: &Ctx, consortium: OrganisationId) -> Result<bool> {
    if ctx.actor().is_system() || ctx.actor().holds(Role::Administrator) {
        return Ok(true);
    }
    let today = ctx.today();
    let holds = Condition::all()
        .add(membership::Column::ConsortiumId.eq(consortium))
        .add(membership::Column::IsMandated.eq(true))
        .add(membership::Column::UntilOn.is_null().or(membership::Column::UntilOn.gte(today)));
    let holders = ctx.all(ctx.find::<membership::Entity>().filter(holds)).await?;
    // The bodies for which one may name members, not every body one works for.
    let reaches = ctx.actor().reaches(ctx.db().policy(), Action::Create, MEMBERSHIP);
    let is_own =
        |body: OrganisationId| reaches.iter().any(|(_, reach)| reach.organisations.contains(&body.uuid()));
    Ok(holders.is_empty() || is_own(consortium) || holders.iter().any(|holder| is_own(holder.member_id)))
}

pub(super) async fn answer(ctx: &Ctx, consortium: OrganisationId) -> Result<()> {
    if is_answered_for(ctx, consortium).await? { Ok(()) } else { Err(Error::Denied) }
}
