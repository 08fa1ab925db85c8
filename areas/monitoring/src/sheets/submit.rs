//! Submit a sheet: figures, evidence and checksum are frozen in the same transaction.

use authz::{Action, Target};
use kernel::{Quarter, Refusal};
use programmes::ProjectId;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::ids::{EvidenceId, SheetId, SubmissionId};
use super::proofs::{self, Proofs};
use super::{assemble, canonical, missing, prepare, standing, states};
use crate::entities::sheets::{evidence, sheet, snapshot, submission};

/// Freezes the sheet as it is now.
pub async fn submit(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<SubmissionId> {
    let sheet = prepare::prepare(ctx, project, quarter).await?;
    let (sheet, _) = ctx.load::<sheet::Entity>(sheet, Action::Close).await?;
    let standing = standing::of(ctx, project, quarter).await?;
    let live = assemble::live(ctx, project, quarter).await?;
    let blocking = missing::blocking(&missing::missing(&live.sheet, &live.delivered));
    let number = states::submit(standing.state, quarter, ctx.today(), standing.number(), blocking)
        .map_err(Refusal::from)?;

    let target = Target { project: Some(project.uuid()), ..Target::default() };
    let id = record(ctx, &target, sheet.id, project, number).await?;
    freeze(ctx, &target, id, project, &live).await?;
    Ok(id)
}

async fn record(
    ctx: &Ctx,
    target: &Target,
    sheet: SheetId,
    project: ProjectId,
    number: i32,
) -> Result<SubmissionId> {
    let grant = ctx.allow::<submission::Entity>(Action::Create, target)?;
    let row = submission::ActiveModel {
        id: Set(SubmissionId::new(ctx)),
        sheet_id: Set(sheet),
        project_id: Set(project),
        number: Set(number),
        submitted_at: Set(ctx.now()),
        submitted_by: Set(ctx.actor().user),
        submitted_by_name: Set(ctx.actor().name.clone()),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

async fn freeze(
    ctx: &Ctx,
    target: &Target,
    id: SubmissionId,
    project: ProjectId,
    live: &assemble::Live,
) -> Result<()> {
    let content = canonical::canonical(&live.sheet).map_err(Error::broken)?;
    let grant = ctx.allow::<snapshot::Entity>(Action::Create, target)?;
    let row = snapshot::ActiveModel {
        id: Set(id),
        project_id: Set(project),
        checksum: Set(canonical::checksum(&content)),
        content: Set(content),
    };
    ctx.insert(&grant, row).await?;

    let grant = ctx.allow::<evidence::Entity>(Action::Create, target)?;
    let rows = live.proofs.iter().map(|found| evidence_row(ctx, id, project, found)).collect();
    ctx.insert_many(&grant, rows).await
}

fn evidence_row(ctx: &Ctx, id: SubmissionId, project: ProjectId, found: &Proofs) -> evidence::ActiveModel {
    let list = proofs::write(&found.records);
    evidence::ActiveModel {
        id: Set(EvidenceId::new(ctx)),
        submission_id: Set(id),
        project_id: Set(project),
        indicator: Set(found.indicator.clone()),
        definition_version: Set(found.definition_version),
        records: Set(i32::try_from(list.lines().count()).unwrap_or(i32::MAX)),
        checksum: Set(canonical::checksum(&list)),
        list: Set(list),
    }
}
