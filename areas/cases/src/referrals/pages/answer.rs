//! The page behind a personal link: only what was told, and the answer. A wrong link and an old one look the same.

use std::sync::Arc;

use askama::Template;
use authz::Actor;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse};
use identity::Caller;
use store::Error;
use web::{Failure, Form, Page, Path, Reply, Work};

use super::told;
use crate::referrals::answer::{Opened, answer, open};
use crate::referrals::queries::bodies;
use crate::referrals::rules::{Side, open_to};
use crate::referrals::steps::Happening;
use crate::referrals::words::{Outcome, Reason, Step};

#[derive(Template)]
#[template(path = "cases/referrals/answer.html")]
struct AnswerPage {
    page: Page,
    form: Form,
    url: String,
    facts: Vec<(String, String)>,
    told: Vec<(String, String)>,
    /// Neither yes nor no was said.
    waits: bool,
    may_fulfil: bool,
    may_drop: bool,
    refusals: Vec<(&'static str, String)>,
    droppings: Vec<(&'static str, String)>,
    outcomes: Vec<(&'static str, String)>,
}

/// What is left when there is nothing to answer.
#[derive(Template)]
#[template(path = "cases/referrals/closed.html")]
struct ClosedPage {
    page: Page,
    title: String,
    text: String,
}

pub async fn show(work: Work, caller: Caller, Path(secret): Path<String>) -> Reply {
    if must_wait(&work, &caller).await? {
        return nothing(work);
    }
    let form = Form::empty(&work.page);
    answerable(work, &caller, (&secret, form), StatusCode::OK).await
}

pub async fn submit(work: Work, caller: Caller, Path(secret): Path<String>, mut form: Form) -> Reply {
    if must_wait(&work, &caller).await? {
        return nothing(work);
    }
    let step = form.choice::<Step>("step");
    let step = form.need("step", step);
    let what = Happening {
        reason: form.choice::<Reason>("reason"),
        outcome: form.choice::<Outcome>("outcome"),
        words: form.text("words", 2_000),
        ..Happening::of(step.unwrap_or(Step::Seen))
    };
    if !form.is_valid() {
        return answerable(work, &caller, (&secret, form), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let ctx = work.site().db.begin_system();
    match answer(&ctx, &secret, what).await {
        Ok(state) => {
            ctx.commit().await?;
            if state.is_final() { thanks(work) } else { back(work, &secret) }
        }
        Err(Error::NotFound) => {
            caller.guessed_wrong(&ctx).await?;
            ctx.commit().await?;
            nothing(work)
        }
        Err(Error::Refused(refusal)) => {
            ctx.abandon().await?;
            form.refuse(refusal);
            answerable(work, &caller, (&secret, form), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(other) => Err(other.into()),
    }
}

fn back(work: Work, secret: &str) -> Reply {
    work.redirect(format!("/r/{secret}")).notice("cases-link-saved")
}

async fn must_wait(work: &Work, caller: &Caller) -> store::Result<bool> {
    caller.must_wait(&work.site().db.read(Arc::new(Actor::system()))).await
}

/// Opens the link, with its line and its step, and shows what it opens.
async fn answerable(work: Work, caller: &Caller, (secret, form): (&str, Form), status: StatusCode) -> Reply {
    let ctx = work.site().db.begin_system();
    let Some(opened) = open(&ctx, secret).await? else {
        caller.guessed_wrong(&ctx).await?;
        ctx.commit().await?;
        return nothing(work);
    };
    let names = bodies(&ctx, std::slice::from_ref(&opened.row)).await?;
    ctx.commit().await?;
    let from = names.get(&opened.row.organisation_id).cloned().unwrap_or_default();
    let shown = answer_page(&work.page, (opened, from), format!("/r/{secret}"), form);
    html(work, status, &shown)
}

fn answer_page(page: &Page, (opened, from): (Opened, String), url: String, form: Form) -> AnswerPage {
    let row = &opened.row;
    let mut facts = vec![
        (page.t("cases-link-from"), from),
        (page.t("cases-link-asked"), page.t(row.asked.key())),
        (page.t("cases-link-state"), page.t(row.state.key())),
    ];
    facts.extend(row.service_name.clone().map(|name| (page.t("cases-link-service"), name)));
    if row.state.waits() {
        facts.extend(row.due_on.map(|due| (page.t("cases-link-due"), page.whole_day(due))));
    }
    let may = open_to(row.state, Side::Receiver);
    let said = |reason: &Reason| (reason.code(), page.t(reason.key()));
    AnswerPage {
        told: told::rows(page, &opened.snapshot),
        facts,
        waits: row.state.waits(),
        may_fulfil: may.contains(&Step::Fulfilled),
        may_drop: may.contains(&Step::Dropped),
        refusals: Reason::OF_REFUSAL.iter().map(said).collect(),
        droppings: Reason::OF_DROPPING.iter().map(said).collect(),
        outcomes: Outcome::ALL.iter().map(|outcome| (outcome.code(), page.t(outcome.key()))).collect(),
        page: page.clone(),
        form,
        url,
    }
}

fn nothing(work: Work) -> Reply {
    let shown = ClosedPage {
        title: work.page.t("cases-link-closed"),
        text: work.page.t("cases-link-closed-text"),
        page: work.page.clone(),
    };
    html(work, StatusCode::NOT_FOUND, &shown)
}

fn thanks(work: Work) -> Reply {
    let shown = ClosedPage {
        title: work.page.t("cases-link-thanks"),
        text: work.page.t("cases-link-thanks-text"),
        page: work.page.clone(),
    };
    html(work, StatusCode::OK, &shown)
}

/// No browser and no machine on the way keeps it.
fn html(work: Work, status: StatusCode, template: &impl Template) -> Reply {
    let html = Html(template.render().map_err(Failure::broken)?);
    work.answer((status, [(header::CACHE_CONTROL, "no-store")], html).into_response())
}
