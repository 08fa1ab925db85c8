//! "That contact was me": a contact without a name becomes a participation of the person, and back if it was a mistake.

use authz::Action;
use delivery::{NameOne, Participant, SessionId, name_one, take_name_back};
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::rules::{self, Refusal};
use crate::desks::ids::{ContactId, LinkId};
use crate::desks::open::of_body;
use crate::entities::desks::{contact, contact_link};

pub async fn link(ctx: &Ctx, id: ContactId, person: PersonId, because: &str) -> Result<()> {
    let (row, grant) = ctx.load::<contact::Entity>(id, Action::Amend).await?;
    if row.person_id.is_some() {
        return Err(kernel::Refusal::from(Refusal::AlreadyNamed).into());
    }
    if !people::lines(ctx, &[person]).await?.contains_key(&person) {
        return Err(Error::NotFound);
    }
    name_one(ctx, naming(&row, person, because)?).await?;

    let record = ctx.allow::<contact_link::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let link = contact_link::ActiveModel {
        id: Set(LinkId::new(ctx)),
        contact_id: Set(id),
        organisation_id: Set(row.organisation_id),
        person_id: Set(person.uuid()),
        because: Set(because.trim().to_owned()),
        linked_at: Set(ctx.now()),
        linked_by: Set(ctx.actor().user),
        undone_at: Set(None),
        undone_by: Set(None),
        undone_because: Set(None),
    };
    ctx.insert(&record, link).await?;
    let version = row.version + 1;
    let mut changed: contact::ActiveModel = row.into();
    changed.person_id = Set(Some(person.uuid()));
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}

/// Only what was linked is taken back: a contact written with a name is corrected where its participation is.
pub async fn unlink(ctx: &Ctx, id: ContactId, because: &str) -> Result<()> {
    let (row, grant) = ctx.load::<contact::Entity>(id, Action::Amend).await?;
    let standing = ctx
        .find::<contact_link::Entity>()
        .filter(contact_link::Column::ContactId.eq(id))
        .filter(contact_link::Column::UndoneAt.is_null());
    let link = ctx.one(standing).await?.ok_or(kernel::Refusal::from(Refusal::NotNamed))?;
    take_name_back(ctx, naming(&row, PersonId(link.person_id), because)?).await?;

    let amend = ctx.allow::<contact_link::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let mut undone: contact_link::ActiveModel = link.into();
    undone.undone_at = Set(Some(ctx.now()));
    undone.undone_by = Set(ctx.actor().user);
    undone.undone_because = Set(Some(because.trim().to_owned()));
    ctx.update(&amend, undone).await?;
    let version = row.version + 1;
    let mut changed: contact::ActiveModel = row.into();
    changed.person_id = Set(None);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}

fn naming(row: &contact::Model, person: PersonId, because: &str) -> Result<NameOne> {
    let session = row.session_id.map(SessionId).ok_or(kernel::Refusal::from(Refusal::RoundOpen))?;
    Ok(NameOne {
        session,
        cell: rules::place(row.people, row.cell),
        who: Participant { kind: delivery::Kind::Person, id: person.uuid() },
        because: because.to_owned(),
    })
}
