//! The projects an authority oversees, each with its last submitted figures and how it reports.
//!
//! Everything comes from submitted sheets and from their states: no fact, no person is read.

use std::collections::HashMap;

use authz::{Action, Target};
use kernel::Quarter;
use programmes::{ProjectId, ProjectLine};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Error, Result};

use super::rules::Reporting;
use super::summary::{self, Summary};
use crate::entities::sheets::{sheet, snapshot};
use crate::sheets::document::Sheet;
use crate::sheets::ids::SubmissionId;
use crate::sheets::standing::{self, Standing};
use crate::sheets::states::{self, State};
use crate::sheets::{overview, sources};

/// One project of the territory.
#[derive(Clone, Debug)]
pub struct Overseen {
    pub project: ProjectLine,
    /// The last quarter that ended while the project ran.
    pub quarter: Option<Quarter>,
    pub reporting: Option<Reporting>,
    pub figures: Option<Summary>,
}

impl Overseen {
    /// As the last sheet says; before the first one, as the project sheet does.
    pub fn budget_cents(&self) -> Option<i64> {
        let told = self.figures.as_ref().and_then(|found| found.budget_cents);
        told.or(self.project.budget.map(|budget| budget.0))
    }
}

/// Every project in the actor's view of the territory, in six queries whatever their number.
pub async fn overseen(ctx: &Ctx) -> Result<Vec<Overseen>> {
    let projects: Vec<ProjectLine> =
        programmes::projects(ctx).await?.into_iter().filter(|line| is_overseen(ctx, line.id)).collect();
    let ids: Vec<ProjectId> = projects.iter().map(|line| line.id).collect();
    let standings = standing::of_projects(ctx, &ids).await?;
    let due_days = sources::due_days_of(ctx, &ids).await?;
    let figures = last_figures(ctx, &standings).await?;
    let today = ctx.today();
    let row = |project: ProjectLine| {
        let quarter = overview::last_ended(&project, today);
        let reporting = quarter.map(|quarter| {
            let state = standings.get(&(project.id, quarter)).map_or(State::Draft, |found| found.state);
            let days = due_days.get(&project.id).copied().unwrap_or(sources::DUE_DAYS);
            summary::reporting(state, states::due_on(quarter, days), today)
        });
        let figures = figures.get(&project.id).map(summary::summary);
        Overseen { project, quarter, reporting, figures }
    };
    Ok(projects.into_iter().map(row).collect())
}

/// The last sheet a project submitted: all that an authority is shown of it.
pub async fn last_sheet(ctx: &Ctx, project: ProjectId) -> Result<(ProjectLine, Option<Sheet>)> {
    if !is_overseen(ctx, project) {
        return Err(Error::NotFound);
    }
    let line = sources::project(ctx, project).await?;
    let standings = standing::of_projects(ctx, &[project]).await?;
    let mut figures = last_figures(ctx, &standings).await?;
    Ok((line, figures.remove(&project)))
}

fn is_overseen(ctx: &Ctx, project: ProjectId) -> bool {
    let target = Target { project: Some(project.uuid()), ..Target::default() };
    ctx.allow::<sheet::Entity>(Action::View, &target).is_ok()
}

async fn last_figures(
    ctx: &Ctx,
    standings: &HashMap<(ProjectId, Quarter), Standing>,
) -> Result<HashMap<ProjectId, Sheet>> {
    let mut last: HashMap<ProjectId, (Quarter, SubmissionId)> = HashMap::new();
    for ((project, quarter), standing) in standings {
        let Some(submission) = &standing.submission else { continue };
        let known = last.entry(*project).or_insert((*quarter, submission.id));
        if *quarter > known.0 {
            *known = (*quarter, submission.id);
        }
    }
    let ids: Vec<SubmissionId> = last.values().map(|(_, submission)| *submission).collect();
    let rows = ctx.all(ctx.find::<snapshot::Entity>().filter(snapshot::Column::Id.is_in(ids))).await?;
    let sheet = |row: snapshot::Model| {
        let sheet = serde_json::from_str(&row.content).map_err(Error::broken)?;
        Ok((row.project_id, sheet))
    };
    rows.into_iter().map(sheet).collect()
}
