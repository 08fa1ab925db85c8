//! Open the file of somebody the own body does not follow, for some hours and with a reason.

use authz::{Action, Target};
use chrono::{DateTime, Utc};
use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::audit::Verb;
use store::{Ctx, Error, Result, local_day};

use super::{rules, terms};
use crate::entities::{access_link, person};
use crate::ids::{AccessLinkId, PersonId};
use crate::policy::{EMERGENCY, PERSON};
use crate::words::Basis;

pub struct Open {
    pub person: PersonId,
    /// The body for which the worker opens it.
    pub organisation: OrganisationId,
    pub reason: String,
    pub hours: i64,
}

/// The moment at which it closes by itself.
pub async fn open(ctx: &Ctx, wish: Open) -> Result<DateTime<Utc>> {
    if !ctx.can(Action::Create, EMERGENCY) {
        return Err(Error::Denied);
    }
    let terms = terms::on(ctx.today()).ok_or(Error::NotFound)?;
    let until = rules::until(&wish.reason, wish.hours, terms, ctx.now()).map_err(kernel::Refusal::from)?;
    let person = closed(ctx, wish.person).await?;

    let target = Target { organisation: Some(wish.organisation.uuid()), ..Target::default() };
    let grant = ctx.allow::<access_link::Entity>(Action::Create, &target)?;
    ctx.because(wish.reason.clone());
    let row = access_link::ActiveModel {
        id: Set(AccessLinkId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        person_id: Set(person.id),
        basis: Set(Basis::Emergency),
        record_kind: Set(None),
        record_id: Set(None),
        reason: Set(Some(wish.reason)),
        from_on: Set(ctx.today()),
        // A list goes by days; the file itself closes at the moment.
        until_on: Set(Some(local_day(until))),
        until_at: Set(Some(until)),
        ended_at: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
        name_key: Set(person.name_key),
        permit_expires_on: Set(person.permit_expires_on),
        is_complete: Set(person.is_complete),
    };
    ctx.insert(&grant, row).await?;
    // Who looks in the trail for the person finds it under the person, with its reason.
    ctx.note(Verb::Create, RecordRef::new(PERSON, person.id.uuid()), Some("emergency".to_owned()));
    Ok(until)
}

/// The row of somebody whose file the reader cannot open.
pub(super) async fn closed(ctx: &Ctx, id: PersonId) -> Result<person::Model> {
    let there = ctx
        .unfiltered(
            "an emergency opens the file of somebody one is not linked to; nothing of it is shown before",
        )
        .find::<person::Entity>()
        .filter(person::Column::Id.eq(id))
        .filter(person::Column::ErasedAt.is_null());
    ctx.one(there).await?.ok_or(Error::NotFound)
}
