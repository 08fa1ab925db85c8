//! The versions of a project, and the sheet as it stood in each.

use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use super::of_project;
use crate::entities::codes::ChangeKind;
use crate::entities::{project, version};
use crate::ids::ProjectId;
use crate::projects::import::NO_REASON;
use crate::sheet::{Coded, Sheet};

/// One version in the list of amendments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionLine {
    pub version: i32,
    pub kind: ChangeKind,
    pub reason: String,
    pub effective_on: NaiveDate,
    pub made_by: String,
    /// On the command line or in the demonstration: no person's name.
    pub is_made_by_program: bool,
    pub made_at: DateTime<Utc>,
}

impl VersionLine {
    /// The text key of what kind of change it was.
    pub fn kind_key(&self) -> String {
        self.kind.label()
    }

    /// What stands in the place of the reason is then a word of the program's.
    pub fn is_import_without_reason(&self) -> bool {
        self.kind == ChangeKind::Import && self.reason == NO_REASON
    }
}

/// The latest first.
pub async fn versions(ctx: &Ctx, project: ProjectId) -> Result<Vec<VersionLine>> {
    let all = of_project::<version::Entity>(ctx, version::Column::ProjectId, project)
        .order_by_desc(version::Column::Version);
    let line = |row: version::Model| VersionLine {
        version: row.version,
        kind: row.kind,
        reason: row.reason,
        effective_on: row.effective_on,
        is_made_by_program: row.made_by.is_none(),
        made_by: row.made_by_name,
        made_at: row.made_at,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}

/// The whole sheet of one version.
pub async fn version_sheet(ctx: &Ctx, project: ProjectId, version: i32) -> Result<Sheet> {
    let same = of_project::<version::Entity>(ctx, version::Column::ProjectId, project)
        .filter(version::Column::Version.eq(version));
    let row = ctx.one(same).await?.ok_or(Error::NotFound)?;
    serde_json::from_str(&row.snapshot).map_err(Error::broken)
}

/// The whole sheet of the present version, for whoever may see the project; the reader leaves out the money of
/// parts and partners where its rule says so.
pub(crate) async fn present_sheet(ctx: &Ctx, project: ProjectId) -> Result<Sheet> {
    ctx.load::<project::Entity>(project, Action::View).await?;
    let latest = ctx
        .unfiltered("the present version says what the project's pages show")
        .find::<version::Entity>()
        .filter(version::Column::ProjectId.eq(project))
        .order_by_desc(version::Column::Version);
    let row = ctx.one(latest).await?.ok_or(Error::NotFound)?;
    serde_json::from_str(&row.snapshot).map_err(Error::broken)
}

pub(crate) async fn latest_sheet(ctx: &Ctx, project: ProjectId) -> Result<Option<Sheet>> {
    let latest = of_project::<version::Entity>(ctx, version::Column::ProjectId, project)
        .order_by_desc(version::Column::Version);
    let Some(row) = ctx.one(latest).await? else { return Ok(None) };
    serde_json::from_str(&row.snapshot).map(Some).map_err(Error::broken)
}
