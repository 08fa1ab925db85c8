//! The sheets of all projects the actor follows: what is due, what waits, who is late.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::Quarter;
use programmes::{ProjectId, ProjectLine};
use store::{Ctx, Result};

use super::states::{self, State};
use super::{sources, standing};
use crate::entities::sheets::{decision, sheet};

/// The sheet of one ended quarter of a project.
#[derive(Clone, Debug)]
pub struct Due {
    pub project: ProjectLine,
    pub quarter: Quarter,
    pub state: State,
    pub due_on: NaiveDate,
    /// Whether it is the last quarter that ended.
    pub is_latest: bool,
}

impl Due {
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state.is_open() && today > self.due_on
    }
}

/// Of every project whose sheets the actor may see: the last ended quarter, and the earlier ones nobody has accepted.
pub async fn due(ctx: &Ctx) -> Result<Vec<Due>> {
    let projects: Vec<ProjectLine> = programmes::own_projects(ctx)
        .await?
        .into_iter()
        .filter(|line| may(ctx, Action::View, line.id))
        .collect();
    let ids: Vec<ProjectId> = projects.iter().map(|line| line.id).collect();
    let standings = standing::of_projects(ctx, &ids).await?;
    let days = sources::due_days_of(ctx, &ids).await?;
    let today = ctx.today();
    let mut found = Vec::new();
    for project in projects {
        let Some(latest) = last_ended(&project, today) else { continue };
        let days = days.get(&project.id).copied().unwrap_or(sources::DUE_DAYS);
        for quarter in quarters(project.starts_on, project.ends_on, today) {
            let state = standings.get(&(project.id, quarter)).map_or(State::Draft, |found| found.state);
            let is_latest = quarter == latest;
            // Of a project without a first day nobody can say which quarters it has left out.
            let is_left = state != State::Accepted && (state != State::Draft || project.starts_on.is_some());
            if is_latest || (quarter < latest && is_left) {
                let due_on = states::due_on(quarter, days);
                found.push(Due { due_on, project: project.clone(), quarter, state, is_latest });
            }
        }
    }
    found.sort_by_key(|due| (!due.is_late(today), due.due_on, due.project.code.clone()));
    Ok(found)
}

/// The project's quarters that have begun; where it has no dates, the last eight.
pub fn quarters(starts_on: Option<NaiveDate>, ends_on: Option<NaiveDate>, today: NaiveDate) -> Vec<Quarter> {
    let last = Quarter::of(ends_on.map_or(today, |end| end.min(today)));
    let mut quarter = match starts_on {
        Some(start) => Quarter::of(start),
        None => (0..7).fold(last, |quarter, _| quarter.previous()),
    };
    let mut quarters = Vec::new();
    while quarter <= last {
        quarters.push(quarter);
        quarter = quarter.next();
    }
    quarters
}

/// The last quarter that ended while the project ran.
pub fn last_ended(project: &ProjectLine, today: NaiveDate) -> Option<Quarter> {
    let ended = Quarter::of(today).previous();
    let last = project.ends_on.map_or(ended, |end| Quarter::of(end).min(ended));
    let first = project.starts_on.map(Quarter::of);
    first.is_none_or(|first| first <= last).then_some(last)
}

pub(super) fn may(ctx: &Ctx, action: Action, project: ProjectId) -> bool {
    ctx.allow::<sheet::Entity>(action, &of(project)).is_ok()
}

pub(super) fn decides(ctx: &Ctx, project: ProjectId) -> bool {
    ctx.allow::<decision::Entity>(Action::Create, &of(project)).is_ok()
}

pub(super) fn of(project: ProjectId) -> Target {
    Target { project: Some(project.uuid()), ..Target::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_project_has_a_sheet_for_every_quarter_that_has_begun() {
        let found = quarters(Some(day("2023-03-01")), Some(day("2024-02-29")), day("2023-08-10"));
        assert_eq!(
            found.iter().map(Quarter::to_string).collect::<Vec<_>>(),
            ["2023-Q1", "2023-Q2", "2023-Q3"]
        );
    }

    #[test]
    fn a_project_that_ended_has_no_later_sheet_and_one_to_come_none_yet() {
        let ended = quarters(Some(day("2023-03-01")), Some(day("2023-05-31")), day("2026-01-10"));
        assert_eq!(ended.len(), 2);
        assert_eq!(quarters(Some(day("2027-01-01")), None, day("2026-01-10")), []);
    }

    #[test]
    fn a_project_without_dates_shows_the_last_eight_quarters() {
        assert_eq!(quarters(None, None, day("2026-01-10")).len(), 8);
    }
}
