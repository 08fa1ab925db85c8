//! Whether a person's data may only be kept: what other areas ask before they share or refer.

use std::collections::HashSet;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::entities::rights_request;
use crate::ids::PersonId;
use crate::words::{Right, RightOutcome};

const WHY: &str = "a restriction binds every body, whoever took the request";

impl rights_request::Model {
    /// Restricts the person's data today.
    pub(super) fn restricts(&self) -> bool {
        self.kind == Right::Restriction
            && self.outcome.is_some_and(RightOutcome::is_granted)
            && self.lifted_on.is_none()
    }
}

/// Whether a restriction is in force.
pub async fn restricted(ctx: &Ctx, person: PersonId) -> Result<bool> {
    Ok(restricted_since(ctx, person).await?.is_some())
}

/// Since when.
pub async fn restricted_since(ctx: &Ctx, person: PersonId) -> Result<Option<NaiveDate>> {
    let select = ctx
        .unfiltered(WHY)
        .find::<rights_request::Entity>()
        .filter(rights_request::Column::PersonId.eq(person))
        .filter(rights_request::Column::Kind.eq(Right::Restriction))
        .order_by_asc(rights_request::Column::ClosedOn);
    let rows = ctx.all(select).await?;
    Ok(rows.into_iter().find(rights_request::Model::restricts).and_then(|row| row.closed_on))
}

/// Nothing new is written, arranged or shared and nobody is referred while a restriction is in force.
pub async fn refuse_if_restricted(ctx: &Ctx, person: PersonId) -> Result<()> {
    match restricted_since(ctx, person).await? {
        Some(since) => Err(kernel::Refusal::new("people-restricted").with("day", since).into()),
        None => Ok(()),
    }
}

/// Those of `persons` who wait for an answer, or whose data are restricted: nothing of theirs may go.
pub(crate) async fn with_open_requests(ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
    let select = ctx
        .unfiltered(WHY)
        .find::<rights_request::Entity>()
        .filter(rights_request::Column::PersonId.is_in(persons.iter().copied()));
    let stands = |row: &rights_request::Model| row.closed_on.is_none() || row.restricts();
    Ok(ctx.all(select).await?.into_iter().filter(stands).map(|row| row.person_id).collect())
}
