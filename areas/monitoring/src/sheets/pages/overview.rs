//! The sheets of all my projects, the late ones first: the last quarter of each, earlier ones until they are accepted.

use askama::Template;
use web::{Page, Reply, Work};

use super::super::layout::Words;
use super::super::states::State;
use super::super::{overview, readings, url};
use super::{Sign, speech};

#[derive(Template)]
#[template(path = "monitoring/sheets/overview.html")]
pub struct OverviewPage {
    pub page: Page,
    pub rows: Vec<ProjectRow>,
}

pub struct ProjectRow {
    pub title: String,
    pub code: String,
    pub list_url: String,
    /// Empty where the reader sees a sheet only once it is submitted.
    pub sheet_url: String,
    pub quarter: String,
    pub sign: Sign,
    pub due: String,
    pub is_late: bool,
}

pub async fn overview(work: Work) -> Reply {
    let due = overview::due(&work.ctx).await?;
    let today = work.ctx.today();
    let template = {
        let words = speech(&work);
        let row = |due: &overview::Due| ProjectRow {
            title: due.project.title.clone(),
            code: due.project.code.clone(),
            list_url: url::list(due.project.id),
            sheet_url: match due.state != State::Draft || readings::works_on(&work.ctx, due.project.id) {
                true => url::sheet(due.project.id, due.quarter),
                false => String::new(),
            },
            quarter: words.code("quarter", &due.quarter.to_string()),
            sign: Sign::of_state(due.state, &work.page),
            due: work.page.date(due.due_on),
            is_late: due.is_late(today),
        };
        OverviewPage { rows: due.iter().map(row).collect(), page: work.page.clone() }
    };
    work.page(&template)
}
