//! What a person can be found by, as it stands in the tables.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::entities::{identifier, name, person, phone};
use crate::ids::PersonId;
use crate::search::index::{self, Findable};

const WHY: &str = "the index is made from all names and numbers, whoever changes one of them";

/// Reads what a person can be found by; take it before and after a change.
pub(crate) async fn findable(ctx: &Ctx, person: PersonId) -> Result<Findable> {
    findables(ctx, &[person]).await?.remove(&person).ok_or(store::Error::NotFound)
}

/// The same for many at once.
pub(crate) async fn findables(ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, Findable>> {
    let all = ctx.unfiltered(WHY);
    let these = || persons.iter().copied();
    let full = |given: &str, family: &str| format!("{given} {family}");
    let rows = ctx.all(all.find::<person::Entity>().filter(person::Column::Id.is_in(these()))).await?;
    let own = |row: person::Model| {
        let names = vec![full(&row.given_name, &row.family_name)];
        (row.id, Findable { names, birth_year: row.birth_year, ..Findable::default() })
    };
    let mut found: HashMap<PersonId, Findable> = rows.into_iter().map(own).collect();
    let mut add = |person: PersonId, to: fn(&mut Findable) -> &mut Vec<String>, text: String| {
        found.entry(person).and_modify(|findable| to(findable).push(text));
    };

    for name in ctx.all(all.find::<name::Entity>().filter(name::Column::PersonId.is_in(these()))).await? {
        add(name.person_id, |findable| &mut findable.names, full(&name.given_name, &name.family_name));
    }
    let identifiers = all
        .find::<identifier::Entity>()
        .filter(identifier::Column::PersonId.is_in(these()))
        .filter(identifier::Column::WithdrawnAt.is_null());
    for identifier in ctx.all(identifiers).await? {
        add(identifier.person_id, |findable| &mut findable.identifiers, identifier.value);
    }
    let phones = all
        .find::<phone::Entity>()
        .filter(phone::Column::PersonId.is_in(these()))
        .filter(phone::Column::WithdrawnAt.is_null());
    for phone in ctx.all(phones).await? {
        add(phone.person_id, |findable| &mut findable.phones, phone.number);
    }
    Ok(found)
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
