//! What a person can be found by, as it stands in the tables.

use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::entities::{identifier, name, person, phone};
use crate::ids::PersonId;
use crate::search::index::{self, Findable};

const WHY: &str = "the index is made from all names and numbers, whoever changes one of them";

/// Reads what a person can be found by; take it before and after a change.
pub(crate) async fn findable(ctx: &Ctx, person: PersonId) -> Result<Findable> {
    let all = ctx.unfiltered(WHY);
    let row = ctx.one(all.find::<person::Entity>().filter(person::Column::Id.eq(person))).await?;
    let row = row.ok_or(store::Error::NotFound)?;
    let names = ctx.all(all.find::<name::Entity>().filter(name::Column::PersonId.eq(person))).await?;
    let identifiers = all
        .find::<identifier::Entity>()
        .filter(identifier::Column::PersonId.eq(person))
        .filter(identifier::Column::WithdrawnAt.is_null());
    let identifiers = ctx.all(identifiers).await?;
    let phones = all
        .find::<phone::Entity>()
        .filter(phone::Column::PersonId.eq(person))
        .filter(phone::Column::WithdrawnAt.is_null());
    let phones = ctx.all(phones).await?;
    let full = |given: &str, family: &str| format!("{given} {family}");
    let others = names.iter().map(|name| full(&name.given_name, &name.family_name));
    Ok(Findable {
        names: std::iter::once(full(&row.given_name, &row.family_name)).chain(others).collect(),
        birth_year: row.birth_year,
        identifiers: identifiers.into_iter().map(|row| row.value).collect(),
        phones: phones.into_iter().map(|row| row.number).collect(),
    })
}

/// Makes the index agree with the tables after a change; `before` is what it was made from.
pub(crate) async fn reindex(ctx: &Ctx, person: PersonId, before: &Findable) -> Result<()> {
    let after = findable(ctx, person).await?;
    if after == *before {
        return Ok(());
    }
    index::remove(ctx, person, before).await?;
    index::add(ctx, &[(person, after)]).await
}
