//! What an erasure would take away and what would stay, without showing the file.

use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Select};
use store::{Ctx, Error, Result};

use super::elsewhere::{self, Stays};
use crate::entities::{
    access_link, document, household_member, identifier, language, name, notice, person, phone, status,
};
use crate::ids::PersonId;
use crate::policy::PERSON;

const WHY: &str = "whoever erases sees that it is the right person and how much there is, never the file";

pub struct Preview {
    pub id: PersonId,
    /// Enough to be sure with whoever asked, and no more: A. P., 1990.
    pub initials: String,
    pub birth_year: Option<i32>,
    pub bodies: Vec<String>,
    pub goes: Vec<Stays>,
    pub stays: Vec<Stays>,
    pub is_erased: bool,
}

/// The row itself, whoever asks.
pub(super) async fn anybody(ctx: &Ctx, id: PersonId) -> Result<person::Model> {
    let row = ctx.unfiltered(WHY).find::<person::Entity>().filter(person::Column::Id.eq(id));
    ctx.one(row).await?.ok_or(Error::NotFound)
}

/// Looking counts as reading the file, little as it shows.
pub async fn preview(ctx: &Ctx, id: PersonId) -> Result<Preview> {
    let row = anybody(ctx, id).await?;
    ctx.saw(RecordRef::new(PERSON, id.uuid()));
    let mut stays = vec![
        kept(ctx, "people-erase-stays-groups", of::<status::Entity>(ctx, status::Column::PersonId, id))
            .await?,
        kept(ctx, "people-erase-stays-notices", of::<notice::Entity>(ctx, notice::Column::PersonId, id))
            .await?,
    ];
    for area in elsewhere::areas() {
        stays.extend(area.stays(ctx, id).await?);
    }
    Ok(Preview {
        id,
        initials: initials(&row),
        birth_year: row.birth_year,
        bodies: bodies(ctx, id).await?,
        goes: goes(ctx, id).await?,
        stays: stays.into_iter().filter(|line| line.count > 0).collect(),
        is_erased: row.erased_at.is_some(),
    })
}

async fn goes(ctx: &Ctx, id: PersonId) -> Result<Vec<Stays>> {
    let mut lines = vec![
        kept(ctx, "people-erase-goes-names", of::<name::Entity>(ctx, name::Column::PersonId, id)).await?,
        kept(ctx, "people-erase-goes-phones", of::<phone::Entity>(ctx, phone::Column::PersonId, id)).await?,
        kept(
            ctx,
            "people-erase-goes-identifiers",
            of::<identifier::Entity>(ctx, identifier::Column::PersonId, id),
        )
        .await?,
        kept(ctx, "people-erase-goes-documents", of::<document::Entity>(ctx, document::Column::PersonId, id))
            .await?,
        kept(ctx, "people-erase-goes-languages", of::<language::Entity>(ctx, language::Column::PersonId, id))
            .await?,
        kept(
            ctx,
            "people-erase-goes-household",
            of::<household_member::Entity>(ctx, household_member::Column::PersonId, id),
        )
        .await?,
    ];
    // The name in the head of the file.
    lines[0].count += 1;
    lines.retain(|line| line.count > 0);
    Ok(lines)
}

fn of<E: EntityTrait>(ctx: &Ctx, column: E::Column, id: PersonId) -> Select<E> {
    ctx.unfiltered(WHY).find::<E>().filter(column.eq(id))
}

async fn kept<E>(ctx: &Ctx, key: &'static str, select: Select<E>) -> Result<Stays>
where
    E: EntityTrait,
    E::Model: Send + Sync,
{
    Ok(Stays { key, count: ctx.count(select).await? })
}

pub(crate) fn initials(row: &person::Model) -> String {
    let first = |name: &str| name.chars().next().map(|letter| format!("{letter}.")).unwrap_or_default();
    format!("{} {}", first(&row.given_name), first(&row.family_name)).trim().to_owned()
}

async fn bodies(ctx: &Ctx, id: PersonId) -> Result<Vec<String>> {
    let standing = of::<access_link::Entity>(ctx, access_link::Column::PersonId, id)
        .filter(access_link::Column::EndedAt.is_null());
    let ids: Vec<OrganisationId> =
        ctx.all(standing).await?.into_iter().map(|link| OrganisationId(link.organisation_id)).collect();
    let mut names: Vec<String> = organisations::names_for_anybody(ctx, &ids).await?.into_values().collect();
    names.sort_unstable();
    Ok(names)
}
