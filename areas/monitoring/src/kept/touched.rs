//! Whose figures may have moved since a line of the trail.

use std::collections::HashSet;

use kernel::RecordRef;
use programmes::ProjectId;
use store::audit::Written;
use store::{Ctx, Result};

/// Lines looked through at once. Where more were written, any project may have moved.
const MOST_LINES: u64 = 100_000;

const WHY: &str = "says only which projects must be counted again";

/// What was written since a line.
pub(crate) struct Touched {
    /// Whatever was read before this line may be out of date, whichever the project.
    everything_before: i64,
    projects: HashSet<ProjectId>,
}

impl Touched {
    /// Whether a project's records may have changed since they were read at `line`.
    pub(crate) fn concerns(&self, project: &ProjectId, line: i64) -> bool {
        line < self.everything_before || self.projects.contains(project)
    }
}

/// The projects that records written after `line` have to do with.
pub(crate) async fn touched_since(ctx: &Ctx, line: i64) -> Result<Touched> {
    let written = ctx.unfiltered(WHY).written_since(line, MOST_LINES).await?;
    let is_too_much = written.len() as u64 == MOST_LINES;
    // What kind of body somebody is decides who counts as an authority: rare, and anywhere.
    let is_anywhere = |one: &&Written| one.record.kind == organisations::ORGANISATION;
    let everything_before = match is_too_much {
        true => ctx.unfiltered(WHY).last_line().await?,
        false => written.iter().filter(is_anywhere).map(|one| one.seq).max().unwrap_or(0),
    };
    let records: Vec<RecordRef> = written.into_iter().map(|one| one.record).collect();
    let mut projects = delivery::projects_touched(ctx, &records).await?;
    projects.extend(programmes::projects_touched(ctx, &records).await?);
    Ok(Touched { everything_before, projects })
}
