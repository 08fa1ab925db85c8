//! The authority's answer: accept, or send back with remarks.

use askama::Template;
use kernel::Quarter;
use programmes::ProjectId;
use web::{Form, Page, Path, Reply, Work};

use super::super::{decide, url};
use super::Head;

/// The longest remarks.
const MOST_CHARACTERS: usize = 4_000;

#[derive(Template)]
#[template(path = "monitoring/sheets/decision.html")]
pub struct DecisionPage {
    pub page: Page,
    pub head: Head,
    pub form: Form,
    pub decision_url: String,
    pub accept_url: String,
}

pub async fn ask(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>) -> Reply {
    let form = Form::empty(&work.page);
    let template = template(&work, project, quarter, form).await?;
    work.page(&template)
}

pub async fn send_back(
    work: Work,
    Path((project, quarter)): Path<(ProjectId, Quarter)>,
    mut form: Form,
) -> Reply {
    let remarks = form.text("remarks", MOST_CHARACTERS).unwrap_or_default();
    let outcome = match form.is_valid() {
        true => decide::send_back(&work.ctx, project, quarter, &remarks).await,
        false => return again(work, project, quarter, form).await,
    };
    answered(work, (project, quarter), form, (outcome, "monitoring-sheets-sent-back")).await
}

pub async fn accept(work: Work, Path((project, quarter)): Path<(ProjectId, Quarter)>, form: Form) -> Reply {
    let outcome = decide::accept(&work.ctx, project, quarter).await;
    answered(work, (project, quarter), form, (outcome, "monitoring-sheets-accepted")).await
}

/// Back to the sheet with a notice, or the form again with what a rule said.
async fn answered(
    work: Work,
    (project, quarter): (ProjectId, Quarter),
    mut form: Form,
    (outcome, notice): (store::Result<()>, &'static str),
) -> Reply {
    match form.accepted(outcome)? {
        Some(()) => work.redirect(url::sheet(project, quarter)).notice(notice),
        None => again(work, project, quarter, form).await,
    }
}

async fn again(work: Work, project: ProjectId, quarter: Quarter, form: Form) -> Reply {
    let template = template(&work, project, quarter, form).await?;
    work.invalid(&template)
}

async fn template(
    work: &Work,
    project: ProjectId,
    quarter: Quarter,
    form: Form,
) -> store::Result<DecisionPage> {
    Ok(DecisionPage {
        page: work.page.clone(),
        head: Head::read(work, project, quarter).await?,
        form,
        decision_url: url::below(project, quarter, "decision"),
        accept_url: url::below(project, quarter, "acceptance"),
    })
}
