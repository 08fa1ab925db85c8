//! Say that somebody looked whether what is written is right. What was reported before is answered with it.

use authz::Action;
use chrono::{Days, NaiveDate};
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use super::entities::{check, report, service};
use super::ids::{CheckId, ServiceId};
use super::parts::Of;
use super::places::to_amend;
use super::words::{CheckResult, Status};
use super::{edition, index, needs, rules};

/// What somebody saw.
#[derive(Clone, Debug)]
pub(super) struct Looked {
    on: NaiveDate,
    result: CheckResult,
    next_due: NaiveDate,
    by_link: bool,
}

impl Looked {
    pub fn by_hand(on: NaiveDate, result: CheckResult, needs: &[String]) -> Looked {
        let days = u64::try_from(needs::check_every_days(needs)).unwrap_or_default();
        Looked { on, result, next_due: on + Days::new(days), by_link: false }
    }

    pub fn by_link(on: NaiveDate, result: CheckResult, needs: &[String]) -> Looked {
        Looked { by_link: true, ..Looked::by_hand(on, result, needs) }
    }
}

/// Everything is as it is written.
pub async fn confirm(ctx: &Ctx, service: ServiceId) -> Result<()> {
    let of = to_amend(ctx, service).await?;
    let needs = index::one(ctx, service).await?.sheet.needs;
    write(ctx, of, Looked::by_hand(ctx.today(), CheckResult::Right, &needs)).await?;
    edition::turn(ctx).await
}

/// Closed for a while: until a day, or nobody knows.
pub(super) async fn close(ctx: &Ctx, service: ServiceId, until: Option<NaiveDate>) -> Result<()> {
    if until.is_some_and(|until| until < ctx.today()) {
        return Err(rules::Refusal::ClosedUntilThePast.into());
    }
    let (row, grant) = ctx.load::<service::Entity>(service, Action::Amend).await?;
    let version = row.version + 1;
    let mut row = row.into_active_model();
    row.status.set_if_not_equals(Status::TemporarilyClosed);
    row.closed_until.set_if_not_equals(until);
    row.version = Set(version);
    ctx.update(&grant, row).await?;
    Ok(())
}

/// Open as it is written: a closing that was noted is over.
pub(super) async fn reopen(ctx: &Ctx, service: ServiceId) -> Result<()> {
    let (row, grant) = ctx.load::<service::Entity>(service, Action::Amend).await?;
    if row.status != Status::TemporarilyClosed {
        return Ok(());
    }
    let version = row.version + 1;
    let mut row = row.into_active_model();
    row.status = Set(Status::Active);
    row.closed_until = Set(None);
    row.version = Set(version);
    ctx.update(&grant, row).await?;
    Ok(())
}

pub(super) async fn write(ctx: &Ctx, of: Of, looked: Looked) -> Result<()> {
    let grant = ctx.allow::<check::Entity>(Action::Amend, &of.target())?;
    let row = check::ActiveModel {
        id: Set(CheckId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        assured_date: Set(looked.on),
        assurer: Set(ctx.actor().user),
        by_link: Set(looked.by_link),
        result: Set(looked.result),
        next_due_on: Set(looked.next_due),
    };
    ctx.insert(&grant, row).await?;
    answer_reports(ctx, of, ctx.actor().user).await
}

async fn answer_reports(ctx: &Ctx, of: Of, by: Option<Uuid>) -> Result<()> {
    let open = ctx
        .find::<report::Entity>()
        .filter(report::Column::ServiceId.eq(of.service))
        .filter(report::Column::AnsweredAt.is_null());
    let grant = ctx.allow::<report::Entity>(Action::Amend, &of.target())?;
    for row in ctx.all(open).await? {
        let mut row = row.into_active_model();
        row.answered_at = Set(Some(ctx.now()));
        row.answered_by = Set(by);
        ctx.update(&grant, row).await?;
    }
    Ok(())
}
