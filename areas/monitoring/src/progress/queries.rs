//! Every activity of a project with what is planned and done up to a quarter.

use chrono::NaiveDate;
use kernel::Quarter;
use programmes::{ActivityLine, Coded, ProjectId};
use store::{Ctx, Result};

use super::done::{Done, done};
use crate::figures::{Gathered, gather};
use crate::targets::{Standing, compare, planned_by};

/// A project's activities at the end of a quarter.
pub struct Progress {
    pub gathered: std::sync::Arc<Gathered>,
    pub quarter: Quarter,
    pub activities: Vec<ActivityProgress>,
}

/// One activity. Quantities promised in hours are minutes.
#[derive(Clone, Debug)]
pub struct ActivityProgress {
    pub activity: ActivityLine,
    pub done: Done,
    pub planned: Option<i64>,
    pub planned_to_date: Option<i64>,
    pub standing: Option<Standing>,
}

impl ActivityProgress {
    /// Percent of the whole promise, never above a hundred; nothing where none was made.
    pub fn share(&self) -> Option<i64> {
        let promised = self.planned.filter(|planned| *planned > 0)?;
        Some((self.done.to_date * 100 / promised).clamp(0, 100))
    }
}

/// Done and planned by the end of `quarter` (today inside the quarter).
pub async fn progress(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Progress> {
    let gathered = gather(ctx, project).await?;
    let tolerance =
        programmes::call_settings(ctx, project, quarter.last_day()).await?.deviation_tolerance_percent;
    let activities = of_gathered(&gathered, quarter, ctx.today(), tolerance.into());
    Ok(Progress { gathered, quarter, activities })
}

/// The same from facts already at hand.
pub fn of_gathered(
    gathered: &Gathered,
    quarter: Quarter,
    today: NaiveDate,
    tolerance: i64,
) -> Vec<ActivityProgress> {
    let as_of = quarter.last_day().min(today);
    let line = |(activity, place): (&ActivityLine, u32)| {
        let facts = gathered.facts.facts.iter().filter(|fact| fact.activity == place);
        let done = done(activity.unit.code(), facts, quarter);
        let planned = activity.planned.map(|planned| i64::from(planned) * minutes_in(activity.unit.code()));
        let starts = activity.starts_on.or(gathered.project.starts_on);
        let ends = activity.ends_on.or(gathered.project.ends_on);
        let planned_to_date = planned.zip(starts.zip(ends));
        let planned_to_date =
            planned_to_date.map(|(planned, (starts, ends))| planned_by(planned, starts, ends, as_of));
        let standing = planned_to_date.map(|planned| compare(planned, done.to_date, tolerance));
        ActivityProgress { activity: activity.clone(), done, planned, planned_to_date, standing }
    };
    gathered.activities.iter().zip(0u32..).map(line).collect()
}

/// Hours are kept as minutes; every other unit is itself.
fn minutes_in(unit: &str) -> i64 {
    if unit == "hours" { 60 } else { 1 }
}
