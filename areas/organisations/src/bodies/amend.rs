//! Correct what is known of a body. Its name changes by `rename`, with a day.

use authz::Action;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::register::refuse_unknown_territory;
use super::{queries, rules};
use crate::entities::organisation;
use crate::{Kind, OrganisationId, TerritoryId};

#[derive(Clone, Debug)]
pub struct Amend {
    pub organisation: OrganisationId,
    /// The version the form was opened on.
    pub version: i32,
    pub kind: Kind,
    pub tax_code: Option<String>,
    pub ipa_code: Option<String>,
    pub territory: Option<TerritoryId>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
}

pub async fn amend(ctx: &Ctx, wish: Amend) -> Result<()> {
    let (body, grant) = ctx.load::<organisation::Entity>(wish.organisation, Action::Amend).await?;
    if body.version != wish.version {
        return Err(Error::Stale);
    }
    let tax_code = wish.tax_code.as_deref().map(rules::tax_code).transpose()?;
    refuse_unknown_territory(wish.territory)?;
    queries::refuse_taken(ctx, Some(body.id), &body.name, tax_code.as_deref()).await?;

    let mut row = body.into_active_model();
    row.kind.set_if_not_equals(wish.kind);
    row.tax_code.set_if_not_equals(tax_code);
    row.ipa_code.set_if_not_equals(wish.ipa_code);
    row.territory_id.set_if_not_equals(wish.territory);
    row.email.set_if_not_equals(wish.email);
    row.phone.set_if_not_equals(wish.phone);
    row.website.set_if_not_equals(wish.website);
    if row.is_changed() {
        row.version = Set(wish.version + 1);
        ctx.update(&grant, row).await?;
    }
    Ok(())
}
