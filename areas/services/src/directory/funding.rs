//! Say who pays for a service from a day on, and until when: a new specification is a new line, never an edit.

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::entities::funding;
use super::ids::{FundingId, ServiceId};
use super::parts::Of;
use super::places::to_amend;
use super::sheet::NewFunding;
use super::{edition, rules};

pub async fn add_funding(ctx: &Ctx, service: ServiceId, paid: NewFunding) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    write(ctx, of, paid).await?;
    edition::turn(ctx).await
}

pub async fn end_funding(ctx: &Ctx, service: ServiceId, line: FundingId, last: NaiveDate) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    let (row, grant) = ctx.load::<funding::Entity>(line, Action::Amend).await?;
    if row.service_id != of.service {
        return Err(Error::NotFound);
    }
    if row.valid_until.is_some_and(|until| until <= last) {
        return Err(rules::Refusal::AlreadyEnded.into());
    }

    let mut row = row.into_active_model();
    row.valid_until = Set(Some(last));
    ctx.update(&grant, row).await?;
    edition::turn(ctx).await
}

pub(super) async fn write(ctx: &Ctx, of: Of, paid: NewFunding) -> Result<()> {
    rules::funding(&paid)?;

    let grant = ctx.allow::<funding::Entity>(Action::Amend, &of.target())?;
    let row = funding::ActiveModel {
        id: Set(FundingId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        payer: Set(paid.payer),
        reception: Set(paid.reception),
        is_paid: Set(paid.is_paid),
        valid_from: Set(paid.from),
        valid_until: Set(paid.until),
        source: Set(paid.source),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}
