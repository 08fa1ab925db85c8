//! Which projects records of this area belong to: for whoever keeps something worked out from a project.

use std::collections::HashSet;

use kernel::RecordRef;
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::ids::ProjectId;
use crate::policy;

const WHY: &str = "says only which projects must be counted again";

/// Where records of this area stand, by the kind the trail knows them under. What is not named here (targets, areas,
/// texts) changes with a version only.
const RECORDS: &[(&str, &str, &str)] = &[
    (policy::PROJECT, "programmes_projects", "id"),
    (policy::ACTIVITY, "programmes_activities", "project_id"),
    (policy::PARTNERSHIP, "programmes_partnerships", "project_id"),
    (policy::DELIVERABLE, "programmes_deliverables", "project_id"),
    (policy::DELIVERABLE, "programmes_handovers", "project_id"),
    (policy::VERSION, "programmes_versions", "project_id"),
];

/// Identifiers in one statement.
const AT_ONCE: usize = 10_000;

#[derive(FromQueryResult)]
struct Touched {
    touched: ProjectId,
}

/// The projects that `records` belong to.
pub async fn projects_touched(ctx: &Ctx, records: &[RecordRef]) -> Result<HashSet<ProjectId>> {
    let mut projects = HashSet::new();
    for (kind, table, column) in RECORDS {
        let ids: HashSet<Uuid> =
            records.iter().filter(|record| record.kind == *kind).map(|record| record.id).collect();
        let ids: Vec<Uuid> = ids.into_iter().collect();
        for some in ids.chunks(AT_ONCE) {
            let query = Query::select()
                .distinct()
                .expr_as(Expr::col(Alias::new(*column)), Alias::new("touched"))
                .from(Alias::new(*table))
                .and_where(Expr::col(Alias::new("id")).is_in(some.iter().copied()))
                .take();
            let found: Vec<Touched> = ctx.unfiltered(WHY).rows(&query).await?;
            projects.extend(found.into_iter().map(|row| row.touched));
        }
    }
    Ok(projects)
}
