//! The sheets of a project, quarter by quarter: state, when it is due, what happened.

use askama::Template;
use chrono::NaiveDate;
use kernel::Quarter;
use programmes::ProjectId;
use web::{Page, Path, Reply, Work};

use super::super::layout::Words;
use super::super::standing::Standing;
use super::super::states::{self, State};
use super::super::{overview, readings, sources, standing, url};
use super::{Sign, speech};

#[derive(Template)]
#[template(path = "monitoring/sheets/list.html")]
pub struct ListPage {
    pub page: Page,
    pub project: String,
    pub project_url: String,
    pub rows: Vec<QuarterRow>,
}

pub struct QuarterRow {
    pub url: String,
    pub name: String,
    pub sign: Sign,
    pub due: String,
    pub is_late: bool,
    pub told: String,
}

pub async fn list(work: Work, Path(project): Path<ProjectId>) -> Reply {
    let line = sources::project(&work.ctx, project).await?;
    let standings = standing::of_projects(&work.ctx, &[project]).await?;
    let due_days = sources::due_days(&work.ctx, project).await?;
    let today = work.ctx.today();
    let sees_drafts = readings::works_on(&work.ctx, project);
    let quarters = overview::quarters(line.starts_on, line.ends_on, today);
    let template = {
        let speech = speech(&work);
        let rows = quarters.into_iter().rev().filter_map(|quarter| {
            let standing = standings.get(&(project, quarter));
            let is_readable = sees_drafts || standing.is_some_and(|standing| standing.submission.is_some());
            let due = states::due_on(quarter, due_days);
            is_readable.then(|| row(&work.page, &speech, (project, quarter), standing, (due, today)))
        });
        ListPage {
            page: work.page.clone(),
            project: format!("{} {}", line.code, line.title),
            project_url: format!("/projects/{project}"),
            rows: rows.collect(),
        }
    };
    work.page(&template)
}

fn row(
    page: &Page,
    words: &dyn Words,
    (project, quarter): (ProjectId, Quarter),
    standing: Option<&Standing>,
    (due, today): (NaiveDate, NaiveDate),
) -> QuarterRow {
    let state = standing.map_or(State::Draft, |standing| standing.state);
    QuarterRow {
        url: url::sheet(project, quarter),
        name: words.code("quarter", &quarter.to_string()),
        sign: Sign::of_state(state, page),
        due: page.date(due),
        is_late: state.is_open() && today > due,
        told: standing.map(|standing| told(page, standing)).unwrap_or_default(),
    }
}

fn told(page: &Page, standing: &Standing) -> String {
    let (key, who, at) = match (&standing.decision, &standing.submission) {
        (Some(decision), _) if decision.is_acceptance => {
            ("monitoring-sheets-told-accepted", &decision.by, decision.at)
        }
        (Some(decision), _) => ("monitoring-sheets-told-returned", &decision.by, decision.at),
        (None, Some(submission)) => ("monitoring-sheets-told-submitted", &submission.by, submission.at),
        (None, None) => return String::new(),
    };
    page.ta(key, &[("who", who.into()), ("day", store::local_day(at).into())])
}
