//! Record what must be taken care of, end it, or withdraw what was recorded by mistake.

use authz::{Action, Target};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::rules::{self, Refusal};
use super::{list, queries};
use crate::entities::{case, vulnerability};
use crate::ids::{CaseId, VulnerabilityId};
use crate::sealed::seal_some;
use crate::words::State;

pub struct Flag {
    pub case: CaseId,
    pub code: String,
    pub since_on: NaiveDate,
    /// What must be taken care of.
    pub need: String,
}

pub async fn flag(ctx: &Ctx, wish: Flag) -> Result<VulnerabilityId> {
    queries::trusted(ctx, wish.case).await?;
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(refused(Refusal::CaseClosed));
    }
    if list::entry(&wish.code).is_none() {
        return Err(refused(Refusal::UnknownCode));
    }
    let same = ctx
        .find::<vulnerability::Entity>()
        .filter(vulnerability::Column::CaseId.eq(case.id))
        .filter(vulnerability::Column::Code.eq(wish.code.as_str()))
        .filter(vulnerability::Column::WithdrawnAt.is_null())
        .filter(vulnerability::Column::UntilOn.is_null());
    let stands = ctx.one(same).await?.is_some();
    rules::record(wish.since_on, ctx.today(), &wish.need, stands).map_err(refused)?;

    let owner = ctx.actor().user.ok_or(Error::Denied)?;
    let target = Target { owner: Some(owner), organisation: Some(case.organisation_id), ..Target::default() };
    let grant = ctx.allow::<vulnerability::Entity>(Action::Record, &target)?;
    let id = VulnerabilityId::new(ctx);
    let row = vulnerability::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(case.organisation_id),
        person_id: Set(case.person_id),
        code: Set(wish.code),
        since_on: Set(wish.since_on),
        until_on: Set(None),
        need: Set(seal_some(ctx, ("vulnerability-need", id.uuid()), &wish.need)?),
        withdrawn_at: Set(None),
        withdrawn_by: Set(None),
        owner_id: Set(owner),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

pub async fn end(ctx: &Ctx, case: CaseId, id: VulnerabilityId, until_on: NaiveDate) -> Result<()> {
    let (row, grant) = ctx.load::<vulnerability::Entity>(id, Action::Record).await?;
    of_case(&row, case)?;
    rules::end(row.since_on, row.until_on, until_on, ctx.today()).map_err(refused)?;

    let mut row: vulnerability::ActiveModel = row.into();
    row.until_on = Set(Some(until_on));
    ctx.update(&grant, row).await?;
    Ok(())
}

/// What was recorded by mistake is kept, and counts nowhere.
pub async fn withdraw(ctx: &Ctx, case: CaseId, id: VulnerabilityId) -> Result<()> {
    let (row, grant) = ctx.load::<vulnerability::Entity>(id, Action::Record).await?;
    of_case(&row, case)?;
    if row.withdrawn_at.is_some() {
        return Err(Error::Stale);
    }

    let mut row: vulnerability::ActiveModel = row.into();
    row.withdrawn_at = Set(Some(ctx.now()));
    row.withdrawn_by = Set(ctx.actor().user);
    ctx.update(&grant, row).await?;
    Ok(())
}

fn of_case(row: &vulnerability::Model, case: CaseId) -> Result<()> {
    if row.case_id == case { Ok(()) } else { Err(Error::NotFound) }
}

fn refused(refusal: Refusal) -> Error {
    kernel::Refusal::from(refusal).into()
}
