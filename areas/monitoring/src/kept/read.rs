//! Counts every figure of many projects from their packed facts.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use programmes::ProjectId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use crate::counting::{Definition, Registry};
use crate::entities::block;
use crate::packed::{Block, ProjectTable, counted_keys, wholesale};

/// Blocks in memory at the same time.
const AT_ONCE: usize = 16;

/// What packed facts say of some projects. Tables follow the order of the definitions asked for.
#[derive(Debug, Default)]
pub struct Counted {
    pub tables: HashMap<ProjectId, ProjectTable>,
    /// Codes of indicators that a project's activities name.
    pub named: HashMap<ProjectId, Vec<String>>,
    /// Persons, operators or bodies counted by the last definition over all these projects, each once. Only where one
    /// definition was asked for: an internal statistic (rule C3 counts once in each project).
    pub unique: Option<i64>,
    /// When the oldest block was packed.
    pub packed_at: Option<DateTime<Utc>>,
}

/// Counts `definitions` in `projects`, up to the end of the day `until` for those counted once over all.
pub async fn count(
    ctx: &Ctx,
    projects: &[ProjectId],
    definitions: Vec<&'static Definition>,
    until: NaiveDate,
) -> Result<Counted> {
    let mut counted = Counted::default();
    let mut keys: Vec<Uuid> = Vec::new();
    for some in projects.chunks(AT_ONCE) {
        let rows = ctx
            .unfiltered("packed facts of projects whose figures the reader may see")
            .find::<block::Entity>()
            .filter(block::Column::ProjectId.is_in(some.iter().copied()));
        let rows = ctx.all(rows).await?;
        counted.packed_at = rows.iter().map(|row| row.packed_at).chain(counted.packed_at).min();
        let asked = definitions.clone();
        // A core's work, not a moment's: not on a thread that serves pages.
        let helping = tokio::task::spawn_blocking(move || helping(&rows, &asked, until)).await;
        let helping = helping.map_err(Error::broken)?;
        counted.tables.extend(helping.tables);
        counted.named.extend(helping.named);
        keys.extend(helping.keys);
    }
    if definitions.len() == 1 {
        keys.sort_unstable();
        keys.dedup();
        counted.unique = i64::try_from(keys.len()).ok();
    }
    Ok(counted)
}

struct Helping {
    tables: Vec<(ProjectId, ProjectTable)>,
    named: Vec<(ProjectId, Vec<String>)>,
    keys: Vec<Uuid>,
}

fn helping(rows: &[block::Model], definitions: &[&Definition], until: NaiveDate) -> Helping {
    // A block that cannot be read is as good as none: its project is shown as not counted.
    let blocks: Vec<Block> = rows.iter().filter_map(|row| Block::open(&row.bytes).ok()).collect();
    let registry = Registry::shipped();
    let named = |block: &Block| {
        let named = block.activities().iter().flat_map(|activity| activity.indicators.iter().cloned());
        (ProjectId(block.project()), named.collect())
    };
    let keys = match definitions {
        [only] => counted_keys(registry, only, &blocks, until),
        _ => Vec::new(),
    };
    Helping {
        named: blocks.iter().map(named).collect(),
        tables: wholesale(registry, definitions, &blocks)
            .into_iter()
            .map(|table| (ProjectId(table.project), table))
            .collect(),
        keys,
    }
}
