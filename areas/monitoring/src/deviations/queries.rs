//! Deviations of a project in a quarter, each with its explanation.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::Quarter;
use organisations::OrganisationId;
use programmes::{Coded, ProjectId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use crate::entities::explanation;
use crate::figures::{Board, board};
use crate::progress::of_gathered;
use crate::targets::{Cause, Deviation};

/// What may deviate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    Activity,
    Indicator,
}

/// One deviation that asks for an explanation.
#[derive(Clone, Debug)]
pub struct Line {
    pub about: About,
    pub code: String,
    pub title: String,
    /// Minutes where it is `hours`.
    pub unit: &'static str,
    pub deviation: Deviation,
    pub responsible: Option<OrganisationId>,
    pub explanation: Option<Explanation>,
}

/// Why, and what will be done.
#[derive(Clone, Debug)]
pub struct Explanation {
    pub cause: Cause,
    pub text: String,
    pub measure: Option<String>,
    pub measure_owner: Option<OrganisationId>,
    pub measure_due_on: Option<NaiveDate>,
    pub by: String,
    pub at: DateTime<Utc>,
}

/// Everything behind its plan beyond tolerance, activities first.
pub async fn deviations(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<Line>> {
    let board = board(ctx, project, quarter).await?;
    let settings = programmes::call_settings(ctx, project, quarter.last_day()).await?;
    let explained = explained(ctx, project, quarter).await?;
    let tolerance = settings.deviation_tolerance_percent.into();
    let mut lines = late_activities(&board, ctx.today(), tolerance);
    lines.extend(late_indicators(&board));
    for line in &mut lines {
        let same = |row: &&explanation::Model| row.about == line.about.code() && row.code == line.code;
        line.explanation = explained.iter().find(same).map(Explanation::from);
    }
    Ok(lines)
}

/// One deviation, or not found when there is none.
pub async fn deviation(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
    about: About,
    code: &str,
) -> Result<Line> {
    let lines = deviations(ctx, project, quarter).await?;
    lines.into_iter().find(|line| line.about == about && line.code == code).ok_or(Error::NotFound)
}

/// Corrective measures due by `until` that the reader's bodies promised, soonest first.
pub async fn measures_due(
    ctx: &Ctx,
    until: NaiveDate,
) -> Result<Vec<(ProjectId, Quarter, String, NaiveDate)>> {
    use explanation::Column;
    let due = ctx
        .find::<explanation::Entity>()
        .filter(Column::SupersededAt.is_null())
        .filter(Column::MeasureOwnerId.is_in(ctx.actor().organisations()))
        .filter(Column::MeasureDueOn.between(ctx.today(), until))
        .order_by_asc(Column::MeasureDueOn);
    let due = ctx.all(due).await?.into_iter();
    let line = |row: explanation::Model| {
        Some((ProjectId(row.project_id), row.quarter.parse().ok()?, row.measure?, row.measure_due_on?))
    };
    Ok(due.filter_map(line).collect())
}

async fn explained(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<explanation::Model>> {
    use explanation::Column;
    let current = ctx
        .find::<explanation::Entity>()
        .filter(Column::ProjectId.eq(project.uuid()))
        .filter(Column::Quarter.eq(quarter.to_string()))
        .filter(Column::SupersededAt.is_null());
    ctx.all(current).await
}

fn late_activities(board: &Board, today: NaiveDate, tolerance: i64) -> Vec<Line> {
    let activities = of_gathered(&board.gathered, board.quarter, today, tolerance).into_iter();
    let late = |one: crate::progress::ActivityProgress| {
        let standing = one.standing.filter(crate::targets::Standing::is_behind)?;
        Some(Line {
            about: About::Activity,
            code: one.activity.code.clone(),
            title: one.activity.title.clone(),
            unit: one.activity.unit.code(),
            deviation: standing.deviation()?,
            responsible: one.activity.responsible,
            explanation: None,
        })
    };
    activities.filter_map(late).collect()
}

fn late_indicators(board: &Board) -> Vec<Line> {
    let late = |row: &crate::figures::Row| {
        let standing = row.standing.filter(crate::targets::Standing::is_behind)?;
        Some(Line {
            about: About::Indicator,
            code: row.definition.code.clone(),
            title: row.definition.label.clone(),
            unit: row.definition.unit.code(),
            deviation: standing.deviation()?,
            responsible: None,
            explanation: None,
        })
    };
    board.rows.iter().filter_map(late).collect()
}

impl From<&explanation::Model> for Explanation {
    fn from(row: &explanation::Model) -> Explanation {
        Explanation {
            // Only codes of the list are ever written.
            cause: row.cause.parse().unwrap_or(Cause::Other),
            text: row.text.clone(),
            measure: row.measure.clone(),
            measure_owner: row.measure_owner_id.map(OrganisationId),
            measure_due_on: row.measure_due_on,
            by: row.explained_by_name.clone(),
            at: row.explained_at,
        }
    }
}

impl About {
    pub fn code(self) -> &'static str {
        match self {
            About::Activity => "activity",
            About::Indicator => "indicator",
        }
    }
}

impl FromStr for About {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<About, ()> {
        [About::Activity, About::Indicator].into_iter().find(|about| about.code() == text).ok_or(())
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
