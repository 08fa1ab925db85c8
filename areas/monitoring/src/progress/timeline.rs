//! The project's plan over time, filled with what is done up to today.

use std::collections::HashMap;

use askama::Template;
use kernel::Quarter;
use programmes::{Advance, Coded, ProjectId, Schedule};
use web::{Page, Path, Reply, Work};

use super::queries::{ActivityProgress, progress};
use crate::speech::{self, Sign};
use crate::targets::Standing;
use crate::url;

#[derive(Template)]
#[template(path = "monitoring/progress/timeline.html")]
pub struct TimelinePage {
    page: Page,
    project: String,
    project_url: String,
    progress_url: String,
    schedule: Schedule,
}

pub async fn show(work: Work, Path(project): Path<ProjectId>) -> Reply {
    let quarter = Quarter::of(work.ctx.today());
    let found = progress(&work.ctx, project, quarter).await?;
    let line = &found.gathered.project;
    let known: HashMap<_, _> =
        found.activities.iter().map(|one| (one.activity.id, advance(&work.page, one))).collect();
    let template = TimelinePage {
        project: format!("{} {}", line.code, line.title),
        project_url: line.url(),
        progress_url: url::progress(project, quarter),
        schedule: programmes::schedule(&work, line, Some(&known)).await?,
        page: work.page.clone(),
    };
    work.page(&template)
}

fn advance(page: &Page, one: &ActivityProgress) -> Advance {
    let sign = Sign::of(page, one.standing.as_ref());
    Advance {
        percent: one.share(),
        done: speech::quantity(page, one.activity.unit.code(), one.done.to_date),
        kind: sign.kind,
        standing: sign.text,
        is_late: one.standing.as_ref().is_some_and(Standing::is_behind),
    }
}
