//! The queue of persons incomplete for reporting, by the body that completes them.

use askama::Template;
use programmes::ProjectId;
use web::{Listing, Page, Path, Reply, Work};

use super::queries::{Group, Waiting, incomplete};
use crate::speech::{self, Quarters};
use crate::url;

#[derive(Template)]
#[template(path = "monitoring/incomplete/queue.html")]
pub struct QueuePage {
    pub page: Page,
    pub lead: String,
    pub indicators_url: String,
    pub quarters: Quarters,
    pub groups: Vec<GroupView>,
    pub total: String,
}

pub struct GroupView {
    pub name: String,
    pub count: String,
    pub lines: Vec<Line>,
}

pub struct Line {
    pub name: String,
    /// Empty where the reader may not open the person's file.
    pub url: String,
    pub fields: String,
    pub indicators: String,
}

pub async fn queue(work: Work, Path(project): Path<ProjectId>, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let line = programmes::project(&work.ctx, project).await?;
    let groups = incomplete(&work.ctx, project, quarter).await?;
    let page = &work.page;
    let total = groups.iter().map(|group| group.waiting.len()).sum::<usize>();
    let template = QueuePage {
        lead: speech::lead(page, quarter, &line),
        indicators_url: url::indicators(project, quarter),
        quarters: Quarters::of(page, &listing, quarter, work.ctx.today()),
        total: page.t1("monitoring-incomplete-count", "count", total),
        groups: groups.iter().map(|group| view(page, group)).collect(),
        page: work.page.clone(),
    };
    work.page(&template)
}

/// Persons the reader may not meet are one line with their number: there is nothing to open.
fn view(page: &Page, group: &Group) -> GroupView {
    let lines =
        group.waiting.iter().filter(|waiting| waiting.name.is_some()).map(|waiting| line(page, waiting));
    GroupView {
        name: group.name.clone(),
        count: page.t1("monitoring-incomplete-count", "count", group.waiting.len()),
        lines: lines.collect(),
    }
}

fn line(page: &Page, waiting: &Waiting) -> Line {
    let field = |field: &crate::counting::MissingField| page.t(format!("monitoring-field-{}", field.code()));
    Line {
        name: waiting.name.clone().unwrap_or_default(),
        url: format!("{}/amend", url::person(waiting.person.uuid())),
        fields: waiting.fields.iter().map(field).collect::<Vec<_>>().join(", "),
        indicators: waiting.indicators.join(", "),
    }
}
