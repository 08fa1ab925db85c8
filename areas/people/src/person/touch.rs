//! Keep the head of the file and the bodies' lists true after a change of papers or particulars.

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use store::{Ctx, Grant, Result};

use crate::birth::Birth;
use crate::enrolment::rules;
use crate::entities::{access_link, document, person, status};
use crate::residence::rules::{StatusPeriod, status_on};

/// Reckons what the head repeats (document in force, present target group, completeness) and writes it with a new
/// version.
pub(crate) async fn touch(
    ctx: &Ctx,
    grant: &Grant<person::Entity>,
    row: person::Model,
) -> Result<person::Model> {
    let document = latest_document(ctx, &row).await?;
    let status = present_status(ctx, &row).await?;
    let birth = Birth { year: row.birth_year, date: row.birth_date };
    let is_complete = rules::is_complete(&birth, row.gender, row.nationality.as_deref(), status);
    let version = row.version + 1;
    let mut change = row.into_active_model();
    change.permit_kind.set_if_not_equals(document.as_ref().map(|document| document.kind.clone()));
    change.permit_expires_on.set_if_not_equals(document.as_ref().and_then(|document| document.expires_on));
    change.status.set_if_not_equals(status);
    change.is_complete.set_if_not_equals(is_complete);
    change.version = Set(version);
    let row = ctx.update(grant, change).await?;
    repeat_in_lists(ctx, &row).await?;
    Ok(row)
}

/// The one that ends last; one without an end before all others.
async fn latest_document(ctx: &Ctx, row: &person::Model) -> Result<Option<document::Model>> {
    let standing = ctx
        .unfiltered("whoever changes a paper keeps the head of the file true")
        .find::<document::Entity>()
        .filter(document::Column::PersonId.eq(row.id))
        .filter(document::Column::WithdrawnAt.is_null())
        .order_by_desc(document::Column::Id);
    let documents = ctx.all(standing).await?;
    let end = |document: &document::Model| document.expires_on.unwrap_or(chrono::NaiveDate::MAX);
    // Of two that end together the one recorded last counts: it stands first.
    Ok(documents.into_iter().rev().max_by_key(end))
}

async fn present_status(ctx: &Ctx, row: &person::Model) -> Result<Option<crate::words::TargetGroup>> {
    let standing = ctx
        .unfiltered("whoever changes a target group keeps the head of the file true")
        .find::<status::Entity>()
        .filter(status::Column::PersonId.eq(row.id))
        .filter(status::Column::WithdrawnAt.is_null());
    let periods: Vec<StatusPeriod> = ctx.all(standing).await?.iter().map(status::Model::period).collect();
    Ok(status_on(&periods, ctx.today()))
}

async fn repeat_in_lists(ctx: &Ctx, row: &person::Model) -> Result<()> {
    let update = Query::update()
        .table(access_link::Entity)
        .value(access_link::Column::NameKey, row.name_key.clone())
        .value(access_link::Column::PermitExpiresOn, row.permit_expires_on)
        .value(access_link::Column::IsComplete, row.is_complete)
        .and_where(Expr::col(access_link::Column::PersonId).eq(row.id))
        .take();
    ctx.housekeeping("lists repeat what the head of the file says").run(&update).await?;
    Ok(())
}
