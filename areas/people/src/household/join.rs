//! Put a person into another's household, or begin one for both.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::Refusal;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Result};

use crate::entities::{household_member, person};
use crate::ids::{HouseholdId, HouseholdMemberId, PersonId};
use crate::words::Kinship;

pub struct Join {
    /// Somebody already there, or alone until now.
    pub with: PersonId,
    pub person: PersonId,
    /// What the person is in the household.
    pub kinship: Kinship,
    pub from: Option<NaiveDate>,
}

/// Both files must be the actor's to change: a household says something about each.
pub async fn join(ctx: &Ctx, wish: Join) -> Result<()> {
    if wish.with == wish.person {
        return Err(Refusal::new("people-household-oneself").on("who").into());
    }
    let (host, host_grant) = ctx.load::<person::Entity>(wish.with, Action::Amend).await?;
    let (guest, guest_grant) = ctx.load::<person::Entity>(wish.person, Action::Amend).await?;
    if guest.household_id.is_some() {
        return Err(Refusal::new("people-household-has-one").on("who").into());
    }

    let household = host.household_id.unwrap_or_else(|| HouseholdId::new(ctx));
    if host.household_id.is_none() {
        enter(ctx, household, host.id, Kinship::Head, wish.from).await?;
        settle(ctx, &host_grant, host, household).await?;
    }
    enter(ctx, household, guest.id, wish.kinship, wish.from).await?;
    settle(ctx, &guest_grant, guest, household).await
}

async fn enter(
    ctx: &Ctx,
    household: HouseholdId,
    person: PersonId,
    kinship: Kinship,
    from: Option<NaiveDate>,
) -> Result<()> {
    let grant =
        ctx.allow::<household_member::Entity>(Action::Amend, &Target { linked: true, ..Target::default() })?;
    let row = household_member::ActiveModel {
        id: Set(HouseholdMemberId::new(ctx)),
        person_id: Set(person),
        household_id: Set(household),
        kinship: Set(kinship),
        from_on: Set(from),
        until_on: Set(None),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

async fn settle(
    ctx: &Ctx,
    grant: &store::Grant<person::Entity>,
    row: person::Model,
    household: HouseholdId,
) -> Result<()> {
    let version = row.version + 1;
    let mut change = row.into_active_model();
    change.household_id = Set(Some(household));
    change.version = Set(version);
    ctx.update(grant, change).await?;
    Ok(())
}
