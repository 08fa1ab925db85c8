//! Before submitting: everything that is missing, all at once, and the one button.

use askama::Template;
use kernel::Quarter;
use programmes::ProjectId;
use web::{Form, Page, Path, Reply, Work};

use super::super::{readings, submit, url};
use super::Head;
use super::view::TodoView;

#[derive(Template)]
#[template(path = "monitoring/sheets/submission.html")]
pub struct SubmissionPage {
    pub page: Page,
    pub head: Head,
    pub form: Form,
    pub blocking: Vec<TodoView>,
    pub known: Vec<TodoView>,
    pub due: String,
    pub submit_url: String,
}

pub async fn review(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    let form = Form::empty(&work.page);
    let template = template(&work, project, quarter, form).await?;
    work.page(&template)
}

pub async fn submit_now(
    work: Work,
    Path((project, quarter)): Path<(ProjectId, Quarter)>,
    mut form: Form,
) -> Reply {
    match form.accepted(submit::submit(&work.ctx, project, quarter).await)? {
        Some(_) => work.redirect(url::sheet(project, quarter)).notice("monitoring-sheets-submitted"),
        None => {
            let template = template(&work, project, quarter, form).await?;
            work.invalid(&template)
        }
    }
}

async fn template(
    work: &Work,
    project: ProjectId,
    quarter: Quarter,
    form: Form,
) -> store::Result<SubmissionPage> {
    let reading = readings::reading(&work.ctx, project, quarter).await?;
    let page = work.page.clone();
    let todos = reading.missing.iter().map(|one| TodoView::of(one, project, quarter, &page));
    let (blocking, known): (Vec<_>, Vec<_>) = todos.partition(|todo| todo.is_blocking);
    Ok(SubmissionPage {
        head: Head::read(work, project, quarter).await?,
        due: page.date(reading.sheet.general.due_on),
        submit_url: url::below(project, quarter, "submission"),
        form,
        blocking,
        known,
        page,
    })
}
