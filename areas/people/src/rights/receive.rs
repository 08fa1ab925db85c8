//! Write down what a person asked, and by when it is answered.

use authz::Action;
use chrono::NaiveDate;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use super::rules::{self, Refusal};
use super::terms;
use crate::entities::{access_link, person, rights_request};
use crate::ids::{PersonId, RightsRequestId};
use crate::words::{Channel, Right};

pub struct Receive {
    pub person: PersonId,
    pub kind: Right,
    pub channel: Channel,
    pub asked: String,
    pub received_on: NaiveDate,
    /// The body that answers.
    pub organisation: OrganisationId,
}

pub async fn receive(ctx: &Ctx, wish: Receive) -> Result<RightsRequestId> {
    let (row, _) = ctx.load::<person::Entity>(wish.person, Action::View).await?;
    rules::receive(&wish.asked, wish.received_on, ctx.today()).map_err(kernel::Refusal::from)?;
    if !follows(ctx, row.id, wish.organisation).await? {
        return Err(kernel::Refusal::from(Refusal::NotFollowed).into());
    }

    let target = authz::Target {
        organisation: Some(wish.organisation.uuid()),
        linked: true,
        ..authz::Target::default()
    };
    let grant = ctx.allow::<rights_request::Entity>(Action::Record, &target)?;
    let row = rights_request::ActiveModel {
        id: Set(RightsRequestId::new(ctx)),
        person_id: Set(wish.person),
        organisation_id: Set(wish.organisation.uuid()),
        kind: Set(wish.kind),
        channel: Set(wish.channel),
        asked: Set(wish.asked),
        received_on: Set(wish.received_on),
        due_on: Set(rules::due_on(wish.received_on, terms::on(wish.received_on))),
        extended_on: Set(None),
        extended_because: Set(None),
        outcome: Set(None),
        answer: Set(None),
        closed_on: Set(None),
        closed_by: Set(None),
        lifted_on: Set(None),
        lifted_because: Set(None),
        version: Set(1),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// Only a body that follows the person can answer for what it holds.
async fn follows(ctx: &Ctx, person: PersonId, body: OrganisationId) -> Result<bool> {
    let link = ctx
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(person))
        .filter(access_link::Column::OrganisationId.eq(body.uuid()))
        .filter(access_link::Column::EndedAt.is_null());
    Ok(ctx.one(link).await?.is_some())
}
