//! A body, or one of its workers, leaves the team of a case.

use authz::{Action, Target};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};

use crate::entities::{case, member};
use crate::ids::MemberId;
use crate::policy::CASE;
use crate::words::Part;

/// When the last of a body leaves, the body follows the person no longer because of this case.
pub async fn leave(ctx: &Ctx, seat: MemberId) -> Result<()> {
    let (row, _) = ctx.load::<member::Entity>(seat, Action::View).await?;
    let (case, _) = ctx.load::<case::Entity>(row.case_id, Action::Record).await?;
    if row.part == Part::Reference {
        return Err(Refusal::new("cases-team-reference-by-handover").into());
    }
    if row.left_at.is_some() {
        return Ok(());
    }

    let (body, case_id) = (row.organisation_id, row.case_id);
    end(ctx, row).await?;
    let others = ctx
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case_id))
        .filter(member::Column::OrganisationId.eq(body))
        .filter(member::Column::LeftAt.is_null());
    if ctx.one(others).await?.is_none() {
        let record = RecordRef::new(CASE, case.id.uuid());
        people::access::end(ctx, case.person_id, OrganisationId(body), &record).await?;
    }
    Ok(())
}

pub(super) async fn end(ctx: &Ctx, row: member::Model) -> Result<()> {
    let target = Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<member::Entity>(Action::Decide, &target)?;
    let mut left: member::ActiveModel = row.into();
    left.left_at = Set(Some(ctx.now()));
    left.left_by = Set(ctx.actor().user);
    ctx.update(&grant, left).await?;
    Ok(())
}
