//! Enter a service into the directory, whole.

use authz::Action;
use sea_orm::Set;
use store::{Ctx, Result};

use super::entities::service;
use super::ids::ServiceId;
use super::parts::{self, Of};
use super::sheet::{Register, Sheet};
use super::words::CheckResult;
use super::{capacity, check, clauses, edition, funding, places, rules};

pub async fn register(ctx: &Ctx, wish: Register) -> Result<ServiceId> {
    rules::sheet(&wish.sheet, ctx.today())?;

    let of = Of { service: ServiceId::new(ctx), organisation: wish.organisation };
    let grant = ctx.allow::<service::Entity>(Action::Create, &of.target())?;
    ctx.insert(&grant, row(ctx, of, &wish.sheet)).await?;
    parts::write(ctx, of, &Sheet::default(), &wish.sheet).await?;
    for place in wish.places {
        places::write(ctx, of, place).await?;
    }
    if let Some(wanted) = wish.capacity {
        capacity::write(ctx, of, &wanted).await?;
    }
    for clause in wish.clauses {
        clauses::write(ctx, of, clause).await?;
    }
    for paid in wish.funding {
        funding::write(ctx, of, paid).await?;
    }
    let assured = wish.assured_on.unwrap_or(ctx.today());
    check::write(ctx, of, check::Looked::by_hand(assured, CheckResult::Right, &wish.sheet.needs)).await?;
    edition::turn(ctx).await?;
    Ok(of.service)
}

fn row(ctx: &Ctx, of: Of, sheet: &Sheet) -> service::ActiveModel {
    service::ActiveModel {
        id: Set(of.service),
        organisation_id: Set(of.organisation),
        name: Set(sheet.name.trim().to_owned()),
        description: Set(sheet.description.clone()),
        status: Set(sheet.status),
        alert: Set(sheet.alert.clone()),
        closed_until: Set(sheet.closed_until),
        email: Set(sheet.email.clone()),
        phone: Set(sheet.phone.clone()),
        url: Set(sheet.url.clone()),
        application_process: Set(sheet.application_process.clone()),
        interpretation_services: Set(sheet.interpretation_services.clone()),
        fees_description: Set(sheet.fees_description.clone()),
        project_id: Set(sheet.project),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
        version: Set(1),
    }
}
