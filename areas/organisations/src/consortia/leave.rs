//! A body leaves a temporary association.

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use super::{mandate, rules};
use crate::entities::membership;
use crate::ids::MembershipId;

#[derive(Clone, Debug)]
pub struct Leave {
    pub membership: MembershipId,
    /// The last day of membership.
    pub on: NaiveDate,
}

pub async fn leave(ctx: &Ctx, wish: Leave) -> Result<()> {
    let (membership, grant) = ctx.load::<membership::Entity>(wish.membership, Action::Close).await?;
    mandate::answer(ctx, membership.consortium_id).await?;
    rules::leave(membership.from_on, wish.on)?;

    let mut row = membership.into_active_model();
    row.until_on = Set(Some(wish.on));
    ctx.update(&grant, row).await?;
    Ok(())
}
