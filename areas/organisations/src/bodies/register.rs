//! Register a body of the network, under a name and a tax code nobody else bears.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::Set;
use store::{Ctx, Result};

use super::{queries, rules};
use crate::entities::{name, organisation};
use crate::ids::NameId;
use crate::words::folded;
use crate::{Kind, OrganisationId, TerritoryId, territory};

#[derive(Clone, Debug, Default)]
pub struct Register {
    pub name: String,
    pub kind: Kind,
    pub tax_code: Option<String>,
    pub ipa_code: Option<String>,
    pub territory: Option<TerritoryId>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    /// Since when it has borne this name; unknown is allowed.
    pub since: Option<NaiveDate>,
}

pub async fn register(ctx: &Ctx, wish: Register) -> Result<OrganisationId> {
    let name = rules::name(&wish.name)?;
    let tax_code = wish.tax_code.as_deref().map(rules::tax_code).transpose()?;
    refuse_unknown_territory(wish.territory)?;
    queries::refuse_taken(ctx, None, &name, tax_code.as_deref()).await?;

    let id = OrganisationId::new(ctx);
    let target = Target { organisation: Some(id.uuid()), ..Target::default() };
    let grant = ctx.allow::<organisation::Entity>(Action::Create, &target)?;
    let row = organisation::ActiveModel {
        id: Set(id),
        kind: Set(wish.kind),
        name_key: Set(folded(&name)),
        name: Set(name.clone()),
        tax_code: Set(tax_code),
        ipa_code: Set(wish.ipa_code),
        territory_id: Set(wish.territory),
        email: Set(wish.email),
        phone: Set(wish.phone),
        website: Set(wish.website),
        dissolved_on: Set(None),
        version: Set(1),
    };
    ctx.insert(&grant, row).await?;
    let first_name = name::ActiveModel {
        id: Set(NameId::new(ctx)),
        organisation_id: Set(id),
        name_key: Set(folded(&name)),
        name: Set(name),
        from_on: Set(wish.since),
        until_on: Set(None),
    };
    let grant = ctx.allow::<name::Entity>(Action::Create, &target)?;
    ctx.insert(&grant, first_name).await?;
    Ok(id)
}

pub(crate) fn refuse_unknown_territory(wanted: Option<TerritoryId>) -> Result<()> {
    match wanted {
        Some(id) if territory::get(id).is_none() => Err(rules::Refusal::TerritoryUnknown.into()),
        _ => Ok(()),
    }
}
