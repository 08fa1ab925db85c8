//! The signed paper of a version, for whoever may read the plan, whichever body keeps the paper.

use authz::Action;
use documents::{Content, DocumentId};
use kernel::RecordRef;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};

use crate::entities::{plan, plan_agreement};
use crate::ids::CaseId;
use crate::policy::PLAN;

/// Leaves the lines that plan and paper were read.
pub(crate) async fn scan(ctx: &Ctx, case: CaseId, number: i32) -> Result<Content> {
    let these = ctx
        .find::<plan::Entity>()
        .filter(plan::Column::CaseId.eq(case))
        .filter(plan::Column::Number.eq(number));
    let found = ctx.one(these).await?.ok_or(Error::NotFound)?;
    let (plan, _) = ctx.load::<plan::Entity>(found.id, Action::View).await?;
    let signed = ctx.find::<plan_agreement::Entity>().filter(plan_agreement::Column::PlanId.eq(plan.id));
    let document = ctx.one(signed).await?.and_then(|row| row.document_id).ok_or(Error::NotFound)?;

    let subject = RecordRef::new(PLAN, plan.id.uuid());
    ctx.saw(subject.clone());
    documents::content_for_reader(ctx, DocumentId(document), &subject).await
}
