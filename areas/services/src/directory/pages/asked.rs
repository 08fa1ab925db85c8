//! The page behind the link that asks an owner, without an account: what is asked, three answers, thanks.

use askama::Template;
use web::{Form, Page, Path, Reply, Work};

use super::say;
use crate::directory::answering::{self, Answer};
use crate::directory::attempts::{self, Sender};
use crate::directory::index::Entry;
use crate::directory::words::CheckResult;

#[derive(Template)]
#[template(path = "services/directory/asked.html")]
struct AskedPage {
    page: Page,
    form: Form,
    entry: Entry,
    url: String,
}

#[derive(Template)]
#[template(path = "services/directory/told.html")]
struct ToldPage {
    page: Page,
    title: String,
    text: String,
}

pub async fn show(work: Work, Path(secret): Path<String>, sender: Sender) -> Reply {
    let form = Form::empty(&work.page);
    ask_again(work, secret, sender, form).await
}

pub async fn submit(work: Work, Path(secret): Path<String>, sender: Sender, mut form: Form) -> Reply {
    let Some(answer) = read(&mut form) else { return ask_again(work, secret, sender, form).await };
    let ctx = work.ctx.db().begin_system();
    if attempts::must_wait(&ctx, &sender).await? {
        return told(work, "services-asked-wait-title", "services-asked-wait");
    }
    let outcome = answering::answer(&ctx, &secret, answer).await;
    match form.accepted(outcome)? {
        Some(true) => {
            ctx.commit().await?;
            told(work, "services-asked-thanks-title", "services-asked-thanks")
        }
        Some(false) => {
            ctx.abandon().await?;
            nowhere(work, &sender).await
        }
        None => {
            ctx.abandon().await?;
            ask_again(work, secret, sender, form).await
        }
    }
}

fn read(form: &mut Form) -> Option<Answer> {
    let said: Option<CheckResult> = form.choice("answer");
    let said = form.need("answer", said)?;
    let until = form.date("closed_until");
    let note = form.text("note", 1_000);
    let answer = match said {
        CheckResult::Right => Answer::Right,
        CheckResult::Closed => Answer::Closed { until },
        CheckResult::Changed => Answer::Changed { note: form.need("note", note)? },
    };
    form.is_valid().then_some(answer)
}

async fn ask_again(work: Work, secret: String, sender: Sender, form: Form) -> Reply {
    if attempts::must_wait(&work.ctx, &sender).await? {
        return told(work, "services-asked-wait-title", "services-asked-wait");
    }
    let Some(entry) = answering::asked(&work.ctx, &secret).await? else {
        return nowhere(work, &sender).await;
    };
    let is_valid = form.is_valid();
    let url = format!("/services/asked/{secret}");
    let shown = AskedPage { page: work.page.clone(), form, entry, url };
    if is_valid { work.page(&shown) } else { work.invalid(&shown) }
}

/// Unknown, answered and expired links are told the same, and counted.
async fn nowhere(work: Work, sender: &Sender) -> Reply {
    let ctx = work.ctx.db().begin_system();
    attempts::count(&ctx, sender).await?;
    ctx.commit().await?;
    told(work, "services-asked-over-title", "services-asked-over")
}

fn told(work: Work, title: &str, text: &str) -> Reply {
    let page = work.page.clone();
    let shown = ToldPage { title: page.t(title), text: page.t(text), page };
    work.page(&shown)
}
