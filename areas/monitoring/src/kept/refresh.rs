//! Packs again the projects whose records were written since they were packed: the audit trail says which.

use std::collections::HashMap;
use std::sync::Arc;

use authz::Actor;
use programmes::ProjectId;
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use store::{Ctx, Db, Result};

use super::touched::touched_since;
use crate::entities::block;
use crate::figures::whole;
use crate::packed::{FORMAT, pack};

const WHY: &str = "packed facts hold no names, and every project's are kept alike";
const MADE_AGAIN: &str = "packed facts are worked out from records that have their lines";

/// Blocks that are true are marked as seen up to here when others are packed, or the trail has moved this far: not at
/// every look.
const FAR: i64 = 5_000;

/// What a refresh left undone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Projects whose block is out of date, or that have none.
    pub stale: usize,
}

#[derive(FromQueryResult)]
struct Kept {
    project_id: ProjectId,
    trail_seq: i64,
}

/// Packs at most `most` of the projects that need it, those without a block first.
pub async fn refresh(db: &Db, most: usize) -> Result<Left> {
    let look = db.read(Arc::new(Actor::system()));
    // Read before the records: what is written in between is found again next time.
    let last = look.unfiltered(WHY).last_line().await?;
    let kept = kept(&look).await?;
    let stale = stale(&look, &kept, last).await?;

    let fresh: Vec<ProjectId> = kept.keys().filter(|project| !stale.contains(project)).copied().collect();
    let oldest = fresh.iter().map(|project| kept[project]).min().unwrap_or(last);
    // Marked along with those packed again: else what was written to one would be found since the oldest of the others.
    if last - oldest > FAR || !stale.is_empty() {
        mark(db, &fresh, last).await?;
    }
    for project in stale.iter().take(most) {
        pack_one(db, *project, last).await?;
    }
    Ok(Left { stale: stale.len().saturating_sub(most) })
}

async fn kept(look: &Ctx) -> Result<HashMap<ProjectId, i64>> {
    let query = Query::select()
        .columns([block::Column::ProjectId, block::Column::TrailSeq])
        .from(block::Entity)
        .and_where(Expr::col(block::Column::Format).eq(i32::from(FORMAT)))
        .take();
    let rows: Vec<Kept> = look.unfiltered(WHY).rows(&query).await?;
    Ok(rows.into_iter().map(|row| (row.project_id, row.trail_seq)).collect())
}

async fn stale(look: &Ctx, kept: &HashMap<ProjectId, i64>, last: i64) -> Result<Vec<ProjectId>> {
    let all: Vec<ProjectId> = programmes::projects(look).await?.into_iter().map(|line| line.id).collect();
    let (known, mut stale): (Vec<ProjectId>, Vec<ProjectId>) =
        all.into_iter().partition(|project| kept.contains_key(project));
    let oldest = kept.values().copied().min().unwrap_or(last);
    let touched = touched_since(look, oldest).await?;
    stale.extend(known.into_iter().filter(|project| touched.concerns(project, kept[project])));
    // Those packed a moment ago come last, so that a few at a time get to all.
    stale.sort_by_key(|project| kept.get(project).copied().unwrap_or(-1));
    Ok(stale)
}

async fn pack_one(db: &Db, project: ProjectId, last: i64) -> Result<()> {
    let look = db.read(Arc::new(Actor::system()));
    let gathered = whole(&look, project).await?;
    // A project too large for a block has an empty one: it is shown as not counted, and not tried at every look.
    let bytes = pack(project.uuid(), &gathered.facts).unwrap_or_default();
    let ctx = db.begin_system();
    use block::Column::{Bytes, Format, PackedAt, ProjectId, TrailSeq};
    let insert = Query::insert()
        .into_table(block::Entity)
        .columns([ProjectId, TrailSeq, Format, PackedAt, Bytes])
        .values_panic([project.into(), last.into(), i32::from(FORMAT).into(), ctx.now().into(), bytes.into()])
        .on_conflict(
            OnConflict::column(ProjectId).update_columns([TrailSeq, Format, PackedAt, Bytes]).to_owned(),
        )
        .take();
    ctx.housekeeping(MADE_AGAIN).run(&insert).await?;
    ctx.commit().await
}

async fn mark(db: &Db, projects: &[ProjectId], last: i64) -> Result<()> {
    let ctx = db.begin_system();
    let update = Query::update()
        .table(block::Entity)
        .value(block::Column::TrailSeq, last)
        .and_where(Expr::col(block::Column::ProjectId).is_in(projects.iter().copied()))
        .and_where(Expr::col(block::Column::TrailSeq).lt(last))
        .take();
    ctx.housekeeping(MADE_AGAIN).run(&update).await?;
    ctx.commit().await
}
