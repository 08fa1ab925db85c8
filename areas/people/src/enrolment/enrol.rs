//! Enrol a person: one, or many at once.

use authz::{Action, Target};
use kernel::Refusal;
use store::{Ctx, Guarded, Result};

use super::{Enrol, Rows};
use crate::entities::{access_link, document, identifier, language, name, notice, person, phone, status};
use crate::ids::PersonId;
use crate::search::index;

/// Enrols one person; the enrolling body may see them from then on.
pub async fn enrol(ctx: &Ctx, wish: Enrol) -> Result<PersonId> {
    let rows = prepare(ctx, wish)?;
    let person = rows.person_id;
    write(ctx, vec![rows]).await?;
    Ok(person)
}

/// Checks everything and writes nothing: what is refused here is refused before a row exists.
pub fn prepare(ctx: &Ctx, wish: Enrol) -> std::result::Result<Rows, Refusal> {
    Rows::of(ctx, wish)
}

/// Writes prepared persons, in few statements however many they are.
pub async fn write(ctx: &Ctx, persons: Vec<Rows>) -> Result<()> {
    let mut organisations: Vec<uuid::Uuid> = persons.iter().map(|rows| rows.organisation).collect();
    organisations.sort_unstable();
    organisations.dedup();
    for organisation in organisations {
        let some: Vec<&Rows> = persons.iter().filter(|rows| rows.organisation == organisation).collect();
        let target = Target { organisation: Some(organisation), linked: true, ..Target::default() };
        let grant = ctx.allow::<person::Entity>(Action::Create, &target)?;
        ctx.insert_many(&grant, some.iter().map(|rows| rows.person.clone()).collect()).await?;
        let grant = ctx.allow::<access_link::Entity>(Action::Create, &target)?;
        ctx.insert_many(&grant, some.iter().map(|rows| rows.access.clone()).collect()).await?;
    }
    insert_all::<name::Entity, _>(ctx, &persons, |rows| &rows.names).await?;
    insert_all::<identifier::Entity, _>(ctx, &persons, |rows| &rows.identifiers).await?;
    insert_all::<phone::Entity, _>(ctx, &persons, |rows| &rows.phones).await?;
    insert_all::<language::Entity, _>(ctx, &persons, |rows| &rows.languages).await?;
    insert_all::<document::Entity, _>(ctx, &persons, |rows| &rows.documents).await?;
    insert_all::<status::Entity, _>(ctx, &persons, |rows| &rows.statuses).await?;
    insert_all::<notice::Entity, _>(ctx, &persons, |rows| &rows.notices).await?;
    let findable: Vec<_> = persons.into_iter().map(|rows| (rows.person_id, rows.findable)).collect();
    index::add(ctx, &findable).await
}

/// The body was just linked to these persons, so their rows may be written.
async fn insert_all<E, A>(ctx: &Ctx, persons: &[Rows], of: impl Fn(&Rows) -> &Vec<A>) -> Result<()>
where
    E: Guarded,
    E::Model: sea_orm::IntoActiveModel<A>,
    A: sea_orm::ActiveModelTrait<Entity = E>
        + sea_orm::ActiveModelBehavior
        + sea_orm::TryIntoModel<E::Model>
        + Send
        + Clone,
{
    let rows: Vec<A> = persons.iter().flat_map(|rows| of(rows).iter().cloned()).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let grant = ctx.allow::<E>(Action::Amend, &Target { linked: true, ..Target::default() })?;
    ctx.insert_many(&grant, rows).await
}
