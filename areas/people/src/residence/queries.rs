//! What a person's documents say about work, as far as the reader may see them.

use authz::Action;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::work::{self, Answer, Held};
use crate::entities::{document, person, status};
use crate::ids::PersonId;
use crate::words::TargetGroup;

/// The answer for a day; none where nothing is known or the reader may not see papers.
pub async fn work_on(ctx: &Ctx, id: PersonId, on: NaiveDate) -> Result<Option<Answer>> {
    let (person, _) = ctx.load::<person::Entity>(id, Action::View).await?;
    let documents = ctx
        .find::<document::Entity>()
        .filter(document::Column::PersonId.eq(id))
        .filter(document::Column::WithdrawnAt.is_null())
        .order_by_asc(document::Column::Id);
    let documents = ctx.all(documents).await?;
    if documents.is_empty() {
        return Ok(None);
    }
    let applied_on = applied_on(ctx, id).await?;
    let held = |row: &document::Model| {
        let held = Held {
            kind: &row.kind,
            issued_on: row.issued_on,
            expires_on: row.expires_on,
            renewal_asked_on: row.renewal_asked_on,
            applied_on,
            birth_date: person.birth_date,
        };
        work::can_work(&held, on)
    };
    Ok(work::best(documents.iter().map(held)))
}

/// Asylum was asked for on the day the person became an applicant.
async fn applied_on(ctx: &Ctx, id: PersonId) -> Result<Option<NaiveDate>> {
    let applied = ctx
        .find::<status::Entity>()
        .filter(status::Column::PersonId.eq(id))
        .filter(status::Column::WithdrawnAt.is_null())
        .filter(status::Column::Status.is_in([TargetGroup::Applicant, TargetGroup::ApplicantInAppeal]))
        .order_by_asc(status::Column::FromOn);
    Ok(ctx.all(applied).await?.first().map(|row| row.from_on))
}
