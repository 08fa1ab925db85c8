//! How many persons of a project needed particular care in a quarter: numbers for the sheet, and no smaller cell than five.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Quarter;
use people::PersonId;
use programmes::ProjectId;
use sea_orm::{ColumnTrait, Condition, QueryFilter, QuerySelect};
use store::{Ctx, Result};

use super::{list, rules};
use crate::entities::{case, vulnerability};

/// One code of the list with its count; nothing where too few were counted to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeCount {
    pub code: String,
    pub persons: Option<i64>,
}

/// Of the cases of a project the reader may see. Each person counts once a code.
pub async fn vulnerabilities_count(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
) -> Result<Vec<CodeCount>> {
    programmes::project(ctx, project).await?;
    let everybody = ctx.unfiltered("a sheet tells how many, never who, and nothing of fewer than five");
    let of_project = everybody
        .find::<case::Entity>()
        .filter(case::Column::ProjectId.eq(project.uuid()))
        .select_only()
        .column(case::Column::Id);
    let standing = everybody
        .find::<vulnerability::Entity>()
        .filter(vulnerability::Column::CaseId.in_subquery(sea_orm::QueryTrait::into_query(of_project)))
        .filter(vulnerability::Column::WithdrawnAt.is_null())
        .filter(vulnerability::Column::SinceOn.lte(quarter.last_day()))
        .filter(
            Condition::any()
                .add(vulnerability::Column::UntilOn.is_null())
                .add(vulnerability::Column::UntilOn.gte(quarter.first_day())),
        );
    let mut persons: BTreeMap<String, BTreeSet<PersonId>> = BTreeMap::new();
    for row in ctx.all(standing).await? {
        persons.entry(row.code).or_default().insert(row.person_id);
    }
    let counted = |entry: &list::Entry| {
        let count = persons.get(&entry.code).map_or(0, BTreeSet::len);
        let persons = rules::shown(i64::try_from(count).unwrap_or(i64::MAX));
        CodeCount { code: entry.code.clone(), persons }
    };
    Ok(list::entries().iter().map(counted).collect())
}
