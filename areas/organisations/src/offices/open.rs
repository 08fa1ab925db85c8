//! Open an office of a body.

use authz::{Action, Target};
use sea_orm::Set;
use store::{Ctx, Result};

use crate::bodies::{refuse_unknown_territory, rules};
use crate::entities::{office, organisation};
use crate::{OfficeId, OrganisationId, TerritoryId};

#[derive(Clone, Debug)]
pub struct Open {
    pub organisation: OrganisationId,
    pub name: String,
    pub territory: Option<TerritoryId>,
    pub address: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

pub async fn open(ctx: &Ctx, wish: Open) -> Result<OfficeId> {
    let (body, _) = ctx.load::<organisation::Entity>(wish.organisation, Action::View).await?;
    let name = rules::name(&wish.name)?;
    refuse_unknown_territory(wish.territory)?;

    let target = Target { organisation: Some(body.id.uuid()), ..Target::default() };
    let grant = ctx.allow::<office::Entity>(Action::Create, &target)?;
    let row = office::ActiveModel {
        id: Set(OfficeId::new(ctx)),
        organisation_id: Set(body.id),
        name: Set(name),
        territory_id: Set(wish.territory),
        address: Set(wish.address),
        email: Set(wish.email),
        phone: Set(wish.phone),
        closed_on: Set(None),
        version: Set(1),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}
