//! The authority accepts a submitted sheet, or sends it back with remarks.

use authz::{Action, Target};
use kernel::{Quarter, Refusal};
use programmes::ProjectId;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::ids::DecisionId;
use super::standing::{self, Standing};
use super::states;
use crate::entities::sheets::decision::{self, Verdict};

pub async fn accept(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<()> {
    let standing = standing::of(ctx, project, quarter).await?;
    states::accept(standing.state).map_err(Refusal::from)?;
    decide(ctx, project, standing, Verdict::Accepted, None).await
}

pub async fn send_back(ctx: &Ctx, project: ProjectId, quarter: Quarter, remarks: &str) -> Result<()> {
    let standing = standing::of(ctx, project, quarter).await?;
    states::send_back(standing.state, remarks).map_err(Refusal::from)?;
    decide(ctx, project, standing, Verdict::Returned, Some(remarks.trim().to_owned())).await
}

async fn decide(
    ctx: &Ctx,
    project: ProjectId,
    standing: Standing,
    verdict: Verdict,
    remarks: Option<String>,
) -> Result<()> {
    // The rules let only a submitted sheet through.
    let submission = standing.submission.ok_or(Error::NotFound)?;
    let target = Target { project: Some(project.uuid()), ..Target::default() };
    let grant = ctx.allow::<decision::Entity>(Action::Create, &target)?;
    let row = decision::ActiveModel {
        id: Set(DecisionId::new(ctx)),
        submission_id: Set(submission.id),
        project_id: Set(project),
        verdict: Set(verdict),
        remarks: Set(remarks),
        decided_at: Set(ctx.now()),
        decided_by: Set(ctx.actor().user),
        decided_by_name: Set(ctx.actor().name.clone()),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}
