//! Let an organisation see a person, and keep why.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use crate::entities::{access_link, person};
use crate::ids::{AccessLinkId, PersonId};
use crate::rights::refuse_if_restricted;
use crate::words::Basis;

pub struct Grant {
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub basis: Basis,
    pub record: Option<RecordRef>,
    pub reason: Option<String>,
    pub until: Option<NaiveDate>,
}

/// Links a person to an organisation on behalf of another area; `basis` is a code of `Basis`.
///
/// Only who may see the person can open the file to somebody else. One standing link is enough: a second is not made.
pub async fn grant_access(
    ctx: &Ctx,
    person: PersonId,
    organisation: OrganisationId,
    basis: &str,
    record: RecordRef,
) -> Result<()> {
    let basis = basis.parse().map_err(|_| Error::broken(format!("{basis} is no basis of an access link")))?;
    grant(ctx, Grant { person, organisation, basis, record: Some(record), reason: None, until: None }).await
}

pub async fn grant(ctx: &Ctx, wish: Grant) -> Result<()> {
    let (person, _) = ctx.load::<person::Entity>(wish.person, Action::View).await?;
    if wish.until.is_some_and(|until| until < ctx.today()) {
        return Err(kernel::Refusal::new("people-share-until-past").on("until").into());
    }
    if stands(ctx, &wish).await? {
        return Ok(());
    }
    refuse_if_restricted(ctx, wish.person).await?;

    let target = Target { organisation: Some(wish.organisation.uuid()), linked: true, ..Target::default() };
    let grant = match ctx.allow::<access_link::Entity>(Action::Create, &target) {
        Err(Error::Denied) => ctx.allow::<access_link::Entity>(Action::Decide, &target)?,
        allowed => allowed?,
    };
    let row = access_link::ActiveModel {
        id: Set(AccessLinkId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        person_id: Set(wish.person),
        basis: Set(wish.basis),
        record_kind: Set(wish.record.as_ref().map(|record| record.kind.to_string())),
        record_id: Set(wish.record.as_ref().map(|record| record.id)),
        reason: Set(wish.reason),
        from_on: Set(ctx.today()),
        until_at: Set(None),
        until_on: Set(wish.until),
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

/// Whether a link stands already that lasts as long as the one wished for.
async fn stands(ctx: &Ctx, wish: &Grant) -> Result<bool> {
    let standing = ctx
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(wish.person))
        .filter(access_link::Column::OrganisationId.eq(wish.organisation.uuid()))
        .filter(access_link::Column::EndedAt.is_null());
    let lasts = |link: &access_link::Model| match (link.until_on, wish.until) {
        (None, _) => true,
        (Some(until), Some(wished)) => until >= wished,
        (Some(_), None) => false,
    };
    Ok(ctx.all(standing).await?.iter().any(lasts))
}
