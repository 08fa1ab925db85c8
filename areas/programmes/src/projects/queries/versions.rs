//! The versions of a project, and the sheet as it stood in each.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use super::of_project;
use crate::entities::codes::ChangeKind;
use crate::entities::version;
use crate::ids::ProjectId;
use crate::sheet::{Coded, Sheet};

/// One version in the list of amendments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionLine {
    pub version: i32,
    pub kind: ChangeKind,
    pub reason: String,
    pub effective_on: NaiveDate,
    pub made_by: String,
    pub made_at: DateTime<Utc>,
}

impl VersionLine {
    /// The text key of what kind of change it was.
    pub fn kind_key(&self) -> String {
        self.kind.label()
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

pub(crate) async fn latest_sheet(ctx: &Ctx, project: ProjectId) -> Result<Option<Sheet>> {
    let latest = of_project::<version::Entity>(ctx, version::Column::ProjectId, project)
        .order_by_desc(version::Column::Version);
    let Some(row) = ctx.one(latest).await? else { return Ok(None) };
    serde_json::from_str(&row.snapshot).map(Some).map_err(Error::broken)
}
