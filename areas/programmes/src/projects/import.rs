//! Bring a project in from its sheet: the first version of a new project, the next one of a known one.

use kernel::Refusal;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::apply::{Change, apply};
use super::queries::latest_sheet;
use crate::entities::codes::ChangeKind;
use crate::entities::project;
use crate::ids::ProjectId;
use crate::reference::known_programme;
use crate::sheet::Sheet;

/// What is kept as the reason where nobody gave one; pages say it in the reader's words.
pub(super) const NO_REASON: &str = "import";

/// What importing did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    pub project: ProjectId,
    pub version: i32,
    /// The sheet said something else than the version before; false, and nothing was written.
    pub is_changed: bool,
}

/// Imports without further reason: the first import, and the demonstration.
pub async fn import_sheet(ctx: &Ctx, sheet: &Sheet) -> Result<ProjectId> {
    Ok(import(ctx, sheet, NO_REASON).await?.project)
}

/// Importing the same sheet twice changes nothing; importing another one makes a version, and the
/// earlier version stays.
pub async fn import(ctx: &Ctx, sheet: &Sheet, reason: &str) -> Result<Imported> {
    let known = known_project(ctx, sheet).await?;
    if let Some(known) = &known
        && latest_sheet(ctx, known.id).await?.as_ref() == Some(sheet)
    {
        return Ok(Imported { project: known.id, version: known.version, is_changed: false });
    }
    let change = Change { kind: ChangeKind::Import, reason: reason.to_owned(), effective_on: ctx.today() };
    let project = apply(ctx, sheet, change).await?;
    let version = known.map_or(1, |known| known.version + 1);
    Ok(Imported { project, version, is_changed: true })
}

async fn known_project(ctx: &Ctx, sheet: &Sheet) -> Result<Option<project::Model>> {
    let code = &sheet.project.programme;
    let programme = known_programme(ctx, code).await?;
    let programme =
        programme.ok_or_else(|| Refusal::new("programmes-import-programme-unknown").with("code", code))?;
    let same = ctx
        .find::<project::Entity>()
        .filter(project::Column::ProgrammeId.eq(programme))
        .filter(project::Column::Code.eq(sheet.project.code.as_str()));
    ctx.one(same).await
}
