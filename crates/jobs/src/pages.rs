//! The page of a long job: how far it is, and that one may leave.

use askama::Template;
use authz::Action::View;
use axum::http::{HeaderValue, StatusCode};
use axum::response::IntoResponse;
use web::{Page, Path, Reply, Work};

use crate::JobId;
use crate::entity::{Entity, Model, State};

#[derive(Template)]
#[template(path = "jobs/job.html")]
struct JobPage {
    page: Page,
    job: Told,
}

#[derive(Template)]
#[template(path = "jobs/_progress.html")]
struct ProgressPart {
    page: Page,
    job: Told,
}

/// A job as its page tells it.
struct Told {
    here: String,
    title: String,
    message: String,
    percent: i32,
    back: String,
    has_failed: bool,
}

impl Told {
    fn of(page: &Page, job: Model) -> Told {
        Told {
            here: crate::page_of(job.id),
            title: page.t(&job.title),
            message: page.t1(&job.message, "count", job.message_count),
            percent: job.percent,
            back: job.page,
            has_failed: job.state == State::Failed,
        }
    }
}

pub async fn show(work: Work, Path(id): Path<JobId>) -> Reply {
    let (job, _) = work.ctx.load::<Entity>(id, View).await?;
    if job.state == State::Done {
        return work.redirect(job.page).quietly();
    }
    let template = JobPage { page: work.page.clone(), job: Told::of(&work.page, job) };
    work.page(&template)
}

/// The part that htmx asks for again and again; when all is done it sends the browser on.
pub async fn progress(work: Work, Path(id): Path<JobId>) -> Reply {
    let (job, _) = work.ctx.load::<Entity>(id, View).await?;
    if job.state == State::Done {
        // Pages are addresses of our own, made of ASCII.
        let to = HeaderValue::from_str(&job.page).unwrap_or(HeaderValue::from_static("/"));
        return work.answer((StatusCode::OK, [("HX-Redirect", to)]).into_response());
    }
    let template = ProgressPart { page: work.page.clone(), job: Told::of(&work.page, job) };
    work.fragment(&template)
}
