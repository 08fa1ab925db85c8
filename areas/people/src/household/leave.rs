//! Take a person out of a household; that they were in it stays written.

use authz::Action;
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};

use crate::entities::{household_member, person};
use crate::ids::PersonId;

pub async fn leave(ctx: &Ctx, person: PersonId) -> Result<()> {
    let (row, grant) = ctx.load::<person::Entity>(person, Action::Amend).await?;
    let standing = ctx
        .find::<household_member::Entity>()
        .filter(household_member::Column::PersonId.eq(person))
        .filter(household_member::Column::UntilOn.is_null());
    for member in ctx.all(standing).await? {
        let (member, grant) = ctx.load::<household_member::Entity>(member.id, Action::Amend).await?;
        let mut change = member.into_active_model();
        change.until_on = Set(Some(ctx.today()));
        ctx.update(&grant, change).await?;
    }
    let version = row.version + 1;
    let mut change = row.into_active_model();
    change.household_id = Set(None);
    change.version = Set(version);
    ctx.update(&grant, change).await?;
    Ok(())
}
