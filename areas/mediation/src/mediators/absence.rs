//! Days on which a mediator is away: noted, and lifted.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::Set;
use store::{Ctx, Result};

use super::rules;
use crate::entities::{absence, mediator};
use crate::ids::{EntryId, MediatorId};

/// The mediator or the employer says so.
pub async fn note_absence(ctx: &Ctx, id: MediatorId, from: NaiveDate, until: NaiveDate) -> Result<EntryId> {
    let (mediator, _) = ctx.load::<mediator::Entity>(id, Action::View).await?;
    rules::absence(from, until, ctx.today()).map_err(kernel::Refusal::from)?;

    let organisation = Some(mediator.organisation_id);
    let target = Target { owner: mediator.user_id, organisation, ..Target::default() };
    let grant = ctx.allow::<absence::Entity>(Action::Record, &target)?;
    let row = absence::ActiveModel {
        id: Set(EntryId::new(ctx)),
        organisation_id: Set(mediator.organisation_id),
        mediator_id: Set(id),
        from_on: Set(from),
        until_on: Set(until),
        noted_at: Set(ctx.now()),
        noted_by: Set(ctx.actor().user),
        lifted_at: Set(None),
        lifted_by: Set(None),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

pub async fn lift_absence(ctx: &Ctx, id: EntryId) -> Result<MediatorId> {
    let (row, grant) = ctx.load::<absence::Entity>(id, Action::Record).await?;
    let mediator = row.mediator_id;
    if row.lifted_at.is_some() {
        return Ok(mediator);
    }
    let mut lifted: absence::ActiveModel = row.into();
    lifted.lifted_at = Set(Some(ctx.now()));
    lifted.lifted_by = Set(ctx.actor().user);
    ctx.update(&grant, lifted).await?;
    Ok(mediator)
}
