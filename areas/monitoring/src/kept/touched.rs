//! Whose figures may have moved since a line of the trail.

use std::collections::HashSet;

use kernel::RecordRef;
use programmes::ProjectId;
use store::{Ctx, Result};

/// Lines looked through at once. Where more were written, any project may have moved.
const MOST_LINES: u64 = 100_000;

const WHY: &str = "says only which projects must be counted again";

/// The projects that records written after `line` have to do with; `None` for all of them.
pub(crate) async fn touched_since(ctx: &Ctx, line: i64) -> Result<Option<HashSet<ProjectId>>> {
    let written = ctx.unfiltered(WHY).written_since(line, MOST_LINES).await?;
    let is_too_much = written.len() as u64 == MOST_LINES;
    // What kind of body somebody is decides who counts as an authority: rare, and anywhere.
    if is_too_much || written.iter().any(|one| one.record.kind == organisations::ORGANISATION) {
        return Ok(None);
    }
    let records: Vec<RecordRef> = written.into_iter().map(|one| one.record).collect();
    let mut touched = delivery::projects_touched(ctx, &records).await?;
    touched.extend(programmes::projects_touched(ctx, &records).await?);
    Ok(Some(touched))
}
