//! Give a body a new name from a day on; the old one stays, and still finds it.

use authz::Action;
use chrono::{Days, NaiveDate};
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use super::{queries, rules};
use crate::OrganisationId;
use crate::entities::{name, organisation};
use crate::ids::NameId;
use crate::words::folded;

#[derive(Clone, Debug)]
pub struct Rename {
    pub organisation: OrganisationId,
    pub name: String,
    pub on: NaiveDate,
}

pub async fn rename(ctx: &Ctx, wish: Rename) -> Result<()> {
    let (body, grant) = ctx.load::<organisation::Entity>(wish.organisation, Action::Amend).await?;
    let new_name = rules::name(&wish.name)?;
    if new_name == body.name {
        return Err(rules::Refusal::SameName.into());
    }
    let of_body = name::Column::OrganisationId.eq(body.id);
    let current =
        ctx.one(ctx.find::<name::Entity>().filter(of_body).filter(name::Column::UntilOn.is_null())).await?;
    let named_since = current.as_ref().and_then(|current| current.from_on);
    rules::day_of_change(wish.on, named_since, ctx.today())?;
    queries::refuse_taken(ctx, Some(body.id), &new_name, None).await?;

    if let Some(current) = current {
        let (current, grant) = ctx.load::<name::Entity>(current.id, Action::Amend).await?;
        let mut row = current.into_active_model();
        row.until_on = Set(wish.on.checked_sub_days(Days::new(1)));
        ctx.update(&grant, row).await?;
    }
    let row = name::ActiveModel {
        id: Set(NameId::new(ctx)),
        organisation_id: Set(body.id),
        name: Set(new_name.clone()),
        name_key: Set(folded(&new_name)),
        from_on: Set(Some(wish.on)),
        until_on: Set(None),
    };
    let target = authz::Target { organisation: Some(body.id.uuid()), ..authz::Target::default() };
    ctx.insert(&ctx.allow::<name::Entity>(Action::Amend, &target)?, row).await?;

    let version = body.version;
    let mut row = body.into_active_model();
    row.name_key = Set(folded(&new_name));
    row.name = Set(new_name);
    row.version = Set(version + 1);
    ctx.update(&grant, row).await?;
    Ok(())
}
