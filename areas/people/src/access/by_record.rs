//! A record of another area opens a person's file to a body: whoever acts need not see the person yet.

use authz::{Action, Target};
use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use crate::entities::{access_link, person};
use crate::ids::{AccessLinkId, PersonId};
use crate::words::Basis;

/// On behalf of the area that owns `record`, which has proven that somebody who sees the person wanted it: a referral
/// that is accepted. One standing link without an end is enough: a second is not made.
pub async fn open_by_record(
    ctx: &Ctx,
    person: PersonId,
    body: OrganisationId,
    basis: Basis,
    record: RecordRef,
) -> Result<()> {
    let everybody = ctx.unfiltered("whom a record opens to a body, that body does not see before");
    let known = everybody.find::<person::Entity>().filter(person::Column::Id.eq(person));
    let person = ctx.one(known).await?.ok_or(Error::NotFound)?;
    let standing = everybody
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(person.id))
        .filter(access_link::Column::OrganisationId.eq(body.uuid()))
        .filter(access_link::Column::EndedAt.is_null())
        .filter(access_link::Column::UntilOn.is_null())
        .filter(access_link::Column::UntilAt.is_null());
    if ctx.one(standing).await?.is_some() {
        return Ok(());
    }

    let target = Target { organisation: Some(body.uuid()), linked: true, ..Target::default() };
    let grant = ctx.allow::<access_link::Entity>(Action::Create, &target)?;
    let row = access_link::ActiveModel {
        id: Set(AccessLinkId::new(ctx)),
        organisation_id: Set(body.uuid()),
        person_id: Set(person.id),
        basis: Set(basis),
        record_kind: Set(Some(record.kind.to_string())),
        record_id: Set(Some(record.id)),
        reason: Set(None),
        from_on: Set(ctx.today()),
        until_at: Set(None),
        until_on: Set(None),
        ended_at: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
        name_key: Set(person.name_key),
        permit_expires_on: Set(person.permit_expires_on),
        is_complete: Set(person.is_complete),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}
