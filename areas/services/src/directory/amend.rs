//! Change what is written of a service. Its places, clauses, payers and free places change by commands of their own.

use authz::Action;
use sea_orm::{IntoActiveModel, Set};
use store::{Ctx, Error, Result};

use super::entities::service;
use super::ids::ServiceId;
use super::parts::{self, Of};
use super::sheet::Sheet;
use super::{edition, index, rules};

#[derive(Clone, Debug)]
pub struct Amend {
    pub service: ServiceId,
    /// The version the form was opened on.
    pub version: i32,
    pub sheet: Sheet,
}

pub async fn amend(ctx: &Ctx, wish: Amend) -> Result<()> {
    let (row, grant) = ctx.load::<service::Entity>(wish.service, Action::Amend).await?;
    if row.version != wish.version {
        return Err(Error::Stale);
    }
    rules::sheet(&wish.sheet, ctx.today())?;
    let of = Of { service: row.id, organisation: row.organisation_id };
    let old = index::one(ctx, row.id).await?.sheet;

    parts::write(ctx, of, &old, &wish.sheet).await?;
    ctx.update(&grant, changed(row, wish.sheet)).await?;
    edition::turn(ctx).await
}

fn changed(row: service::Model, sheet: Sheet) -> service::ActiveModel {
    let version = row.version + 1;
    let mut row = row.into_active_model();
    row.name.set_if_not_equals(sheet.name.trim().to_owned());
    row.description.set_if_not_equals(sheet.description);
    row.status.set_if_not_equals(sheet.status);
    row.alert.set_if_not_equals(sheet.alert);
    row.closed_until.set_if_not_equals(sheet.closed_until);
    row.email.set_if_not_equals(sheet.email);
    row.phone.set_if_not_equals(sheet.phone);
    row.url.set_if_not_equals(sheet.url);
    row.application_process.set_if_not_equals(sheet.application_process);
    row.interpretation_services.set_if_not_equals(sheet.interpretation_services);
    row.fees_description.set_if_not_equals(sheet.fees_description);
    row.project_id.set_if_not_equals(sheet.project);
    row.version = Set(version);
    row
}
