//! The facts of the projects looked at last, kept in memory while no record of theirs is written: a figure, its lists and
//! its quarters are several pages about the same facts.

use std::sync::{Arc, Mutex, MutexGuard};

use chrono::NaiveDate;
use programmes::ProjectId;
use store::{Ctx, Result};

use super::gather::{Gathered, with_own};
use crate::kept::touched_since;

/// Facts kept at most, of all projects together: some tens of megabytes.
const MOST_FACTS: usize = 300_000;

const WHY: &str = "facts hold no names, and are the same for all who may see the project's figures";

struct Entry {
    /// Which database, where a process opens several.
    database: u64,
    project: ProjectId,
    /// Who is a citizen of a third country is asked for a day.
    today: NaiveDate,
    /// The trail's last line when the records were read, or when they were last found unchanged.
    line: i64,
    gathered: Arc<Gathered>,
}

/// The last looked at stands last.
static RECENT: Mutex<Vec<Entry>> = Mutex::new(Vec::new());

/// A project's facts as its records are now. A unit of work that writes sees its own records, never kept ones.
pub(super) async fn recent(ctx: &Ctx, project: ProjectId) -> Result<Arc<Gathered>> {
    if ctx.is_writing() {
        return Ok(Arc::new(with_own(ctx, project).await?));
    }
    // Before the records: what is written in between is found the next time.
    let line = ctx.unfiltered(WHY).last_line().await?;
    let gathered = match find(ctx, project) {
        Some((seen, gathered)) if !is_touched(ctx, project, seen, line).await? => gathered,
        _ => Arc::new(with_own(ctx, project).await?),
    };
    keep(Entry {
        database: ctx.db().number(),
        project,
        today: ctx.today(),
        line,
        gathered: gathered.clone(),
    });
    Ok(gathered)
}

async fn is_touched(ctx: &Ctx, project: ProjectId, seen: i64, line: i64) -> Result<bool> {
    if seen == line {
        return Ok(false);
    }
    Ok(touched_since(ctx, seen).await?.concerns(&project, seen))
}

fn find(ctx: &Ctx, project: ProjectId) -> Option<(i64, Arc<Gathered>)> {
    let (database, today) = (ctx.db().number(), ctx.today());
    let is_it =
        |entry: &&Entry| entry.database == database && entry.project == project && entry.today == today;
    locked().iter().find(is_it).map(|entry| (entry.line, entry.gathered.clone()))
}

fn keep(entry: Entry) {
    let mut recent = locked();
    recent.retain(|known| known.database != entry.database || known.project != entry.project);
    recent.push(entry);
    let size = |entry: &Entry| entry.gathered.facts.facts.len();
    let mut all: usize = recent.iter().map(size).sum();
    while all > MOST_FACTS && recent.len() > 1 {
        all -= size(&recent.remove(0));
    }
}

fn locked() -> MutexGuard<'static, Vec<Entry>> {
    RECENT.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
