//! Say that a service is not as it is written: whoever tried to use it, or a referral that came back.

use authz::Action;
use sea_orm::Set;
use store::{Ctx, Result};

use super::edition;
use super::entities::{report, service};
use super::ids::{ReportId, ServiceId};
use super::parts::Of;
use super::words::{Origin, ReportWhat};

#[derive(Clone, Debug)]
pub struct Report {
    pub service: ServiceId,
    pub what: ReportWhat,
    pub note: Option<String>,
}

/// Somebody found it out.
pub async fn report(ctx: &Ctx, wish: Report) -> Result<()> {
    write(ctx, wish, Origin::Person).await
}

/// A referral to the service came back with it.
pub async fn report_from_referral(ctx: &Ctx, service: ServiceId, what: ReportWhat) -> Result<()> {
    write(ctx, Report { service, what, note: None }, Origin::Referral).await
}

async fn write(ctx: &Ctx, wish: Report, origin: Origin) -> Result<()> {
    let (service, _) = ctx.load::<service::Entity>(wish.service, Action::View).await?;

    let of = Of { service: service.id, organisation: service.organisation_id };
    let grant = ctx.allow::<report::Entity>(Action::Create, &of.target())?;
    let row = report::ActiveModel {
        id: Set(ReportId::new(ctx)),
        service_id: Set(of.service),
        organisation_id: Set(of.organisation),
        what: Set(wish.what),
        origin: Set(origin),
        note: Set(wish.note),
        reported_on: Set(ctx.today()),
        reported_at: Set(ctx.now()),
        reported_by: Set(ctx.actor().user),
        answered_at: Set(None),
        answered_by: Set(None),
    };
    ctx.insert(&grant, row).await?;
    edition::turn(ctx).await
}
