//! The indicators a project's sheet declares for itself, beside the common and the shared ones.

use sea_orm::QueryOrder;
use store::{Ctx, Result};

use super::of_project;
use crate::entities::indicator;
use crate::ids::ProjectId;
use crate::sheet::Unit;

/// One of them, in the sheet's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnIndicator {
    pub code: String,
    pub title: String,
    pub unit: Unit,
    /// What is counted and when, in one sentence.
    pub counts: String,
    pub source: String,
}

/// Those of the present version, in the order of the sheet.
pub async fn own_indicators(ctx: &Ctx, project: ProjectId) -> Result<Vec<OwnIndicator>> {
    let all = of_project::<indicator::Entity>(ctx, indicator::Column::ProjectId, project)
        .order_by_asc(indicator::Column::Position);
    let line = |row: indicator::Model| OwnIndicator {
        code: row.code,
        title: row.title,
        unit: row.unit,
        counts: row.counts,
        source: row.source,
    };
    Ok(ctx.all(all).await?.into_iter().map(line).collect())
}
