//! End a case, open it again, say when it will be looked at.

use askama::Template;
use web::{Form, Page, Path, Reply, Work};

use super::top::Top;
use crate::file::close::{Close, close, reopen, review_on};
use crate::ids::CaseId;
use crate::words::Ending;

const LONGEST: usize = 4_000;

#[derive(Template)]
#[template(path = "cases/file/close.html")]
struct ClosePage {
    page: Page,
    form: Form,
    top: Top,
    endings: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "cases/file/reopen.html")]
struct ReopenPage {
    page: Page,
    form: Form,
    top: Top,
}

#[derive(Template)]
#[template(path = "cases/file/review.html")]
struct ReviewPage {
    page: Page,
    form: Form,
    top: Top,
}

pub async fn show(work: Work, Path(id): Path<CaseId>) -> Reply {
    let top = Top::of(&work, id).await?;
    let mut form = Form::empty(&work.page);
    form.set("on", work.ctx.today());
    form.set("version", top.case.version);
    let shown = close_page(&work, top, form);
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<CaseId>, mut form: Form) -> Reply {
    let on = form.date("on");
    let on = form.need("on", on);
    let ending = form.choice::<Ending>("ending");
    let ending = form.need("ending", ending);
    let summary = form.text("summary", LONGEST);
    let seen_version = form.value("version").parse().ok();
    if let (true, Some(on), Some(ending)) = (form.is_valid(), on, ending) {
        let wish = Close { case: id, on, ending, summary, seen_version };
        if form.accepted(close(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/cases/{id}")).notice("cases-closed");
        }
    }
    let top = Top::of(&work, id).await?;
    let shown = close_page(&work, top, form);
    work.invalid(&shown)
}

fn close_page(work: &Work, top: Top, form: Form) -> ClosePage {
    let endings = Ending::ALL.iter().map(|ending| (ending.code(), work.page.t(ending.key()))).collect();
    ClosePage { page: work.page.clone(), form, top, endings }
}

pub async fn show_reopen(work: Work, Path(id): Path<CaseId>) -> Reply {
    let shown =
        ReopenPage { top: Top::of(&work, id).await?, form: Form::empty(&work.page), page: work.page.clone() };
    work.page(&shown)
}

pub async fn submit_reopen(work: Work, Path(id): Path<CaseId>, mut form: Form) -> Reply {
    let why = form.required("why", 500);
    if form.is_valid() && form.accepted(reopen(&work.ctx, id, why).await)?.is_some() {
        return work.redirect(format!("/cases/{id}")).notice("cases-reopened");
    }
    let shown = ReopenPage { top: Top::of(&work, id).await?, form, page: work.page.clone() };
    work.invalid(&shown)
}

pub async fn show_review(work: Work, Path(id): Path<CaseId>) -> Reply {
    let top = Top::of(&work, id).await?;
    let mut form = Form::empty(&work.page);
    if let Some(on) = top.case.review_on {
        form.set("review_on", on);
    }
    let shown = ReviewPage { top, form, page: work.page.clone() };
    work.page(&shown)
}

pub async fn submit_review(work: Work, Path(id): Path<CaseId>, mut form: Form) -> Reply {
    let on = form.date("review_on");
    if form.is_valid() && form.accepted(review_on(&work.ctx, id, on).await)?.is_some() {
        return work.redirect(format!("/cases/{id}")).notice("cases-review-saved");
    }
    let shown = ReviewPage { top: Top::of(&work, id).await?, form, page: work.page.clone() };
    work.invalid(&shown)
}
