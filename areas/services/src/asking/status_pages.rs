//! The page of one request, for whoever holds its code. The code is typed and posted: it never stands in an address.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use kernel::Refusal;
use web::{Form, Page, Reply, Work};

use super::ask::LONGEST_WORDS;
use super::browser::Sender;
use super::by_code::{Deed, Status, by_code};
use super::terms;
use super::words::State;

/// Signs anybody can name, with the key of the name.
const PICTURES: [(&str, &str); 4] = [
    ("☀️", "asking-picture-sun"),
    ("🐟", "asking-picture-fish"),
    ("🌳", "asking-picture-tree"),
    ("🔑", "asking-picture-key"),
];

#[derive(Template)]
#[template(path = "services/asking/code.html")]
struct CodePage {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "services/asking/status.html")]
struct StatusPage {
    page: Page,
    form: Form,
    code: String,
    is_new: bool,
    is_late: bool,
    is_open: bool,
    kind: &'static str,
    state: String,
    facts: Vec<(String, String)>,
    said: Vec<Line>,
    /// The sign shown and the words to choose among, where the request waits for a confirmation.
    question: Option<&'static str>,
    pictures: Vec<(usize, String)>,
    wait: String,
    address: String,
}

struct Line {
    who: String,
    when: String,
    text: String,
}

/// What is shown, and to whom the code was told just now.
pub struct Shown {
    pub code: String,
    pub status: Status,
    pub is_new: bool,
}

pub async fn show(work: Work) -> Reply {
    let shown = CodePage { form: Form::empty(&work.page), page: work.page.clone() };
    work.page(&shown)
}

pub async fn submit(mut work: Work, sender: Sender, form: Form) -> Reply {
    if let Ok(locale) = form.value("lang").parse() {
        let kept = work.speak(locale);
        return Ok(look(work, sender, form).await?.with_cookie(kept));
    }
    look(work, sender, form).await
}

async fn look(work: Work, sender: Sender, mut form: Form) -> Reply {
    let code = form.required("code", 40);
    let deed = deed(&mut form);
    if !form.is_valid() && code.is_empty() {
        return again(work, form);
    }
    // What is wrong with the words is said on the request's own page.
    let wrong = form.errors().into_iter().next().map(|_| Refusal::new("web-form-missing").on("words"));
    let deed = if wrong.is_some() { Deed::Look } else { deed };
    let db = work.ctx.db().clone();
    match form.accepted(by_code(&db, &code, sender.address, deed).await)? {
        Some(outcome) => {
            let shown = Shown { code, status: outcome.status, is_new: form.checked("new") };
            answer(work, &sender, shown, outcome.refused.or(wrong)).await
        }
        None => again(work, form),
    }
}

fn deed(form: &mut Form) -> Deed {
    match form.value("act") {
        "add" => Deed::Add(form.required("words", LONGEST_WORDS)),
        "solved" => Deed::Solved,
        "withdraw" => Deed::Withdraw,
        "confirm" => Deed::Confirm(form.value("picture").parse().ok()),
        _ => Deed::Look,
    }
}

fn again(work: Work, form: Form) -> Reply {
    let shown = CodePage { form, page: work.page.clone() };
    work.invalid(&shown)
}

pub async fn answer(work: Work, sender: &Sender, shown: Shown, refused: Option<Refusal>) -> Reply {
    let mut form = Form::empty(&work.page);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if let Some(refusal) = refused {
        form.refuse(refusal);
    }
    let page = status_page(&work, sender, shown, form).await?;
    let html = Html(page.render().map_err(web::Failure::broken)?);
    work.answer((status, html).into_response())
}

async fn status_page(work: &Work, sender: &Sender, shown: Shown, form: Form) -> store::Result<StatusPage> {
    let page = work.page.clone();
    let status = shown.status;
    let mut facts = vec![
        (page.t("asking-check-need"), page.t(status.kind.public_key())),
        (page.t("asking-asked-on"), page.whole_day(store::local_day(status.asked_at))),
    ];
    if status.state.is_open() {
        facts.push((page.t("asking-due-by"), page.whole_day(status.due_on)));
    }
    if let Some(body) = status.body {
        let names = organisations::names_for_anybody(&work.ctx, &[body]).await?;
        facts.extend(names.into_values().map(|name| (page.t("asking-who-answers"), name)));
    }
    let line = |said: &super::by_code::Said| Line {
        who: page.t(if said.is_answer { "asking-said-answer" } else { "asking-said-you" }),
        when: page.whole_day(store::local_day(said.at)),
        text: said.text.clone(),
    };
    let waits = status.state == State::Unconfirmed;
    let state = match status.ending {
        Some(ending) => page.t(format!("asking-ended-{}", ending.code())),
        None => page.t(status.state.public_key()),
    };
    let pictures = PICTURES.iter().enumerate().map(|(place, (_, key))| (place, page.t(key)));
    Ok(StatusPage {
        code: shown.code,
        is_new: shown.is_new,
        is_late: status.is_late,
        is_open: status.state != State::Closed && !waits,
        kind: status.state.sign(),
        state,
        facts,
        said: status.said.iter().map(line).collect(),
        question: waits.then(|| PICTURES.get(status.question).map_or("", |(sign, _)| sign)),
        pictures: pictures.collect(),
        wait: page.t1("asking-confirm-or-wait", "minutes", terms::limits(work.ctx.today()).confirm_minutes),
        address: sender.link(&work.site().settings, "/aiuto/stato"),
        form,
        page,
    })
}
