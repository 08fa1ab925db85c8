//! What is done with one request: take, answer, pass on, close, reopen, join and part.

use askama::Template;
use authz::Action;
use kernel::{Arg, Refusal};
use l10n::Locale;
use web::{Form, Page, Path, Reply, Work};

use super::one::row;
use crate::asking::answer::{Answer, LONGEST, Note, answer};
use crate::asking::browser::Sender;
use crate::asking::ids::RequestId;
use crate::asking::triage::{self, Close, Pass};
use crate::asking::words::{Channel, Ending};
use crate::entities::request;

/// Answers that fit many requests; each language has its own words for them.
const TEMPLATES: [&str; 4] =
    ["asking-template-come", "asking-template-call", "asking-template-booked", "asking-template-more"];

#[derive(Template)]
#[template(path = "services/asking/answer.html")]
struct AnswerPage {
    page: Page,
    form: Form,
    id: RequestId,
    version: i32,
    templates: Vec<(&'static str, String)>,
    language: String,
    by_mail: bool,
}

#[derive(Template)]
#[template(path = "services/asking/pass.html")]
struct PassPage {
    page: Page,
    form: Form,
    id: RequestId,
    version: i32,
    bodies: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "services/asking/close.html")]
struct ClosePage {
    page: Page,
    form: Form,
    id: RequestId,
    version: i32,
    endings: Vec<(&'static str, String, String)>,
}

pub async fn take(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let version = version(&mut form);
    let outcome = triage::take(&work.ctx, id, version).await;
    settled(work, id, form.accepted(outcome)?, "asking-taken-done")
}

pub async fn show_answer(work: Work, Path(id): Path<RequestId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = answer_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_answer(work: Work, Path(id): Path<RequestId>, sender: Sender, mut form: Form) -> Reply {
    let request = row(&work.ctx, id).await?;
    let locale: Locale = request.locale.parse().unwrap_or_default();
    let chosen = TEMPLATES.iter().find(|key| **key == form.value("template"));
    let own = form.text("words", LONGEST);
    // The words of a template go in the person's language, own words as they are.
    let words = match (own, chosen) {
        (Some(own), Some(key)) => format!("{}\n\n{own}", work.site().texts.text(locale, key)),
        (Some(own), None) => own,
        (None, Some(key)) => work.site().texts.text(locale, key),
        (None, None) => {
            form.refuse(Refusal::new("web-form-missing").on("words"));
            String::new()
        }
    };
    let letter = form.checked("mail").then(|| note(&work, &sender, locale));
    let wish = Answer { request: id, version: version(&mut form), words, letter };
    if form.is_valid()
        && let Some(is_sent) = form.accepted(answer(&work.ctx, wish).await)?
    {
        let told = if is_sent { "asking-answered-and-sent" } else { "asking-answered-done" };
        return work.redirect(format!("/requests/{id}")).notice(told);
    }
    let shown = answer_page(&work, id, form).await?;
    work.invalid(&shown)
}

/// Others may read a mailbox: the letter says that an answer is there, and nothing of it.
fn note(work: &Work, sender: &Sender, locale: Locale) -> Note {
    let address = sender.link(&work.site().settings, "/aiuto/stato");
    let args = [("address", Arg::from(address)), ("body", Arg::from(work.page.installation()))];
    let texts = &work.site().texts;
    Note {
        subject: texts.text_with(locale, "asking-letter-subject", &args),
        text: texts.text_with(locale, "asking-letter-text", &args),
    }
}

async fn answer_page(work: &Work, id: RequestId, mut form: Form) -> store::Result<AnswerPage> {
    let request = to_write(work, id).await?;
    let locale: Locale = request.locale.parse().unwrap_or_default();
    let by_mail = request.channel == Channel::Email;
    if by_mail && form.is_valid() {
        form.set("mail", "1");
    }
    let template = |key: &&'static str| (*key, work.page.t(*key));
    Ok(AnswerPage {
        templates: TEMPLATES.iter().map(template).collect(),
        language: locale.name().to_owned(),
        by_mail,
        version: shown_version(&form, &request),
        id,
        form,
        page: work.page.clone(),
    })
}

pub async fn show_pass(work: Work, Path(id): Path<RequestId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = pass_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_pass(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let to = form.id("to");
    let to = form.need("to", to);
    let because = form.required("because", 500);
    let version = version(&mut form);
    if let Some(to) = to.filter(|_| form.is_valid()) {
        let outcome = triage::pass(&work.ctx, Pass { request: id, version, to, because }).await;
        if form.accepted(outcome)?.is_some() {
            // The request may be out of sight now.
            return work.redirect("/requests").notice("asking-passed-done");
        }
    }
    let shown = pass_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn pass_page(work: &Work, id: RequestId, form: Form) -> store::Result<PassPage> {
    let request = row(&work.ctx, id).await?;
    let bodies = organisations::search(&work.ctx, "", 500).await?;
    let others = bodies.into_iter().filter(|body| Some(body.id.uuid()) != request.organisation_id);
    Ok(PassPage {
        bodies: others.map(|body| (body.id.to_string(), body.name)).collect(),
        version: shown_version(&form, &request),
        id,
        form,
        page: work.page.clone(),
    })
}

pub async fn show_close(work: Work, Path(id): Path<RequestId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = close_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_close(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let ending = form.choice::<Ending>("ending");
    let ending = form.need("ending", ending);
    let words = form.required("words", LONGEST);
    let version = version(&mut form);
    if let Some(ending) = ending.filter(|_| form.is_valid()) {
        let outcome = triage::close(&work.ctx, Close { request: id, version, ending, words }).await;
        if form.accepted(outcome)?.is_some() {
            return work.redirect(format!("/requests/{id}")).notice("asking-closed-done");
        }
    }
    let shown = close_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn close_page(work: &Work, id: RequestId, form: Form) -> store::Result<ClosePage> {
    let request = to_write(work, id).await?;
    let ending =
        |one: Ending| (one.code(), work.page.t(one.key()), work.page.t(format!("{}-hint", one.key())));
    Ok(ClosePage {
        endings: [Ending::Done, Ending::Unreachable, Ending::NotOurs].map(ending).to_vec(),
        version: shown_version(&form, &request),
        id,
        form,
        page: work.page.clone(),
    })
}

pub async fn reopen(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let version = version(&mut form);
    let outcome = triage::reopen(&work.ctx, id, version).await;
    settled(work, id, form.accepted(outcome)?, "asking-reopened-done")
}

pub async fn join(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    work.ctx.load::<request::Entity>(id, Action::Record).await?;
    let outcome = match form.id::<RequestId>("into") {
        Some(into) => triage::join(&work.ctx, id, into).await,
        None => Err(Refusal::new("asking-join-not").into()),
    };
    settled(work, id, form.accepted(outcome)?, "asking-joined-done")
}

pub async fn part(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let outcome = triage::part(&work.ctx, id).await;
    settled(work, id, form.accepted(outcome)?, "asking-parted-done")
}

fn settled(work: Work, id: RequestId, done: Option<()>, told: &'static str) -> Reply {
    let back = work.redirect(format!("/requests/{id}"));
    match done {
        Some(()) => back.notice(told),
        None => back.warning("asking-not-possible"),
    }
}

fn version(form: &mut Form) -> i32 {
    form.integer("version", 0..=1_000_000).and_then(|number| i32::try_from(number).ok()).unwrap_or_default()
}

/// A form that comes back keeps the version it was written against.
fn shown_version(form: &Form, request: &request::Model) -> i32 {
    form.value("version").parse().unwrap_or(request.version)
}

async fn to_write(work: &Work, id: RequestId) -> store::Result<request::Model> {
    Ok(work.ctx.load::<request::Entity>(id, Action::Record).await?.0)
}
