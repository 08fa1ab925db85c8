//! Whose figures may have moved: the projects that records, or persons, have to do with.

use std::collections::HashSet;

use kernel::RecordRef;
use programmes::ProjectId;
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, IntoIden, Query};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::policy;

const WHY: &str = "says only which projects must be counted again";

/// Tables whose rows belong to a project, by the kind of record the trail knows them under.
const RECORDS: &[(&str, &str)] = &[
    (policy::SESSION, "delivery_sessions"),
    (policy::PARTICIPATION, "delivery_participations"),
    (policy::HEADCOUNT, "delivery_headcounts"),
    (policy::STAFF_TIME, "delivery_staff_times"),
    (policy::OUTCOME, "delivery_outcomes"),
    (policy::WITHDRAWAL, "delivery_withdrawals"),
];

/// Columns that name whom a fact is about.
const SUBJECTS: &[(&str, &str)] =
    &[("delivery_participations", "participant_id"), ("delivery_outcomes", "person_id")];

/// Identifiers in one statement.
const AT_ONCE: usize = 10_000;

#[derive(FromQueryResult)]
struct Touched {
    project_id: Option<ProjectId>,
}

/// Projects with a fact among `records`, or about somebody among them.
pub async fn projects_touched(ctx: &Ctx, records: &[RecordRef]) -> Result<HashSet<ProjectId>> {
    let mut projects = HashSet::new();
    for (kind, table) in RECORDS {
        let ids = ids(records, |record| record.kind == *kind);
        collect(ctx, &mut projects, table, "id", &ids).await?;
    }
    let subjects = ids(records, |record| record.kind == people::PERSON || record.kind == policy::OPERATOR);
    for (table, column) in SUBJECTS {
        collect(ctx, &mut projects, table, column, &subjects).await?;
    }
    Ok(projects)
}

fn ids(records: &[RecordRef], is_wanted: impl Fn(&RecordRef) -> bool) -> Vec<Uuid> {
    let ids: HashSet<Uuid> =
        records.iter().filter(|record| is_wanted(record)).map(|record| record.id).collect();
    ids.into_iter().collect()
}

async fn collect(
    ctx: &Ctx,
    projects: &mut HashSet<ProjectId>,
    table: &'static str,
    column: &'static str,
    ids: &[Uuid],
) -> Result<()> {
    for some in ids.chunks(AT_ONCE) {
        let query = Query::select()
            .distinct()
            .column(Alias::new("project_id").into_iden())
            .from(Alias::new(table))
            .and_where(Expr::col(Alias::new(column)).is_in(some.iter().copied()))
            .take();
        let found: Vec<Touched> = ctx.unfiltered(WHY).rows(&query).await?;
        projects.extend(found.into_iter().filter_map(|row| row.project_id));
    }
    Ok(())
}
