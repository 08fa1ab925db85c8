//! Add a clause to a service, and end it: a clause is never erased, so that one can say what held on a day.

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::entities::{eligibility, eligibility_value};
use super::ids::{ClauseId, ClauseValueId, ServiceId};
use super::parts::Of;
use super::places::to_amend;
use super::sheet::NewClause;
use super::{edition, rules};

pub async fn add_clause(ctx: &Ctx, service: ServiceId, clause: NewClause) -> Result<ClauseId> {
    let of = to_amend(ctx, service).await?;
    let id = write(ctx, of, clause).await?;
    edition::turn(ctx).await?;
    Ok(id)
}

/// The clause holds on `last` for the last time.
pub async fn end_clause(ctx: &Ctx, service: ServiceId, clause: ClauseId, last: NaiveDate) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    let (row, grant) = ctx.load::<eligibility::Entity>(clause, Action::Amend).await?;
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

pub(super) async fn write(ctx: &Ctx, of: Of, clause: NewClause) -> Result<ClauseId> {
    rules::clause(&clause)?;

    let grant = ctx.allow::<eligibility::Entity>(Action::Amend, &of.target())?;
    let id = ClauseId::new(ctx);
    let row = eligibility::ActiveModel {
        id: Set(id),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        kind: Set(clause.kind),
        number: Set(clause.number),
        text: Set(clause.text),
        source: Set(clause.source),
        article: Set(clause.article),
        valid_from: Set(clause.from),
        valid_until: Set(clause.until),
        waivable_by: Set(clause.waivable_by),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    let grant = ctx.allow::<eligibility_value::Entity>(Action::Amend, &of.target())?;
    let value = |value: String| eligibility_value::ActiveModel {
        id: Set(ClauseValueId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        clause_id: Set(id),
        value: Set(value),
    };
    ctx.insert_many(&grant, clause.values.into_iter().map(value).collect()).await?;
    Ok(id)
}
