//! The sheets of all projects the actor follows: what is due, what waits, who is late.

use authz::{Action, Target};
use chrono::{Days, NaiveDate};
use kernel::{Quarter, TodayItem, TodayList, Urgency};
use programmes::{ProjectId, ProjectLine};
use store::{Ctx, Result};

use super::states::{self, State};
use super::{sources, standing, url};
use crate::entities::sheets::{decision, sheet};

/// The sheet of one project's last ended quarter.
#[derive(Clone, Debug)]
pub struct Due {
    pub project: ProjectLine,
    pub quarter: Quarter,
    pub state: State,
    pub due_on: NaiveDate,
}

impl Due {
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state.is_open() && today > self.due_on
    }
}

/// The last ended quarter of every project whose sheets the actor may see.
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
    let line = |project: ProjectLine| {
        let quarter = last_ended(&project, today)?;
        let state = standings.get(&(project.id, quarter)).map_or(State::Draft, |found| found.state);
        let days = days.get(&project.id).copied().unwrap_or(sources::DUE_DAYS);
        Some(Due { due_on: states::due_on(quarter, days), project, quarter, state })
    };
    let mut found: Vec<Due> = projects.into_iter().filter_map(line).collect();
    found.sort_by_key(|due| (!due.is_late(today), due.due_on, due.project.code.clone()));
    Ok(found)
}

/// The last quarter that ended while the project ran.
pub fn last_ended(project: &ProjectLine, today: NaiveDate) -> Option<Quarter> {
    let ended = Quarter::of(today).previous();
    let last = project.ends_on.map_or(ended, |end| Quarter::of(end).min(ended));
    let first = project.starts_on.map(Quarter::of);
    first.is_none_or(|first| first <= last).then_some(last)
}

/// Sheets to submit, to correct and to decide, for *Oggi*.
pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    if !ctx.can(Action::List, crate::SHEET) {
        return Ok(Vec::new());
    }
    let today = ctx.today();
    Ok(due(ctx).await?.iter().filter_map(|due| item(ctx, due, today)).collect())
}

fn item(ctx: &Ctx, due: &Due, today: NaiveDate) -> Option<TodayItem> {
    let (list, key) = match due.state {
        State::Draft if may(ctx, Action::Close, due.project.id) => {
            (TodayList::Expiring, "monitoring-sheets-oggi-due")
        }
        State::Returned if may(ctx, Action::Close, due.project.id) => {
            (TodayList::WaitingForMe, "monitoring-sheets-oggi-returned")
        }
        State::Submitted if decides(ctx, due.project.id) => {
            (TodayList::WaitingForMe, "monitoring-sheets-oggi-decide")
        }
        _ => return None,
    };
    let urgency = match (due.is_late(today), due.due_on <= today + Days::new(7)) {
        (true, _) => Urgency::Late,
        (false, true) => Urgency::Soon,
        (false, false) => Urgency::Calm,
    };
    let code = due.project.code.as_str();
    Some(TodayItem {
        list,
        urgency,
        key,
        args: vec![("code", code.into()), ("day", due.due_on.into())],
        action: "monitoring-sheets-oggi-open",
        url: url::sheet(due.project.id, due.quarter),
        progress: None,
    })
}

fn may(ctx: &Ctx, action: Action, project: ProjectId) -> bool {
    ctx.allow::<sheet::Entity>(action, &of(project)).is_ok()
}

fn decides(ctx: &Ctx, project: ProjectId) -> bool {
    ctx.allow::<decision::Entity>(Action::Create, &of(project)).is_ok()
}

fn of(project: ProjectId) -> Target {
    Target { project: Some(project.uuid()), ..Target::default() }
}
