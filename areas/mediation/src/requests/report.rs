//! The form in which a mediated conversation is written down.

use askama::Template;
use chrono::{NaiveDateTime, Timelike};
use web::{Form, Page, Path, Reply, Work};

use super::done::{Report, Spent, done};
use super::queries::{RequestLine, person_of, request};
use super::sealing::LONGEST;
use crate::ids::{MediatorId, RequestId};
use crate::mediators::queries::names;
use crate::words::{Outcome, Topic};
use crate::{clock, say, url};

#[derive(Template)]
#[template(path = "mediation/requests/done.html")]
pub struct DonePage {
    page: Page,
    form: Form,
    back: String,
    url: String,
    lead: String,
    coming: Vec<Line>,
    topics: say::Choices,
    outcomes: say::Choices,
    /// The reader does not know whom it was with: counted without a name.
    is_unnamed: bool,
}

struct Line {
    name: String,
    minutes: String,
    preparation: String,
}

fn minutes_field(id: MediatorId) -> String {
    format!("minutes.{id}")
}

fn preparation_field(id: MediatorId) -> String {
    format!("preparation.{id}")
}

pub async fn show(work: Work, Path(id): Path<RequestId>) -> Reply {
    let line = request(&work.ctx, id).await?;
    let mut form = Form::empty(&work.page);
    if let Some(at) = line.starts_at {
        let local = clock::local(at);
        form.set("day", local.date());
        form.set("from", format!("{:02}:{:02}", local.hour(), local.minute()));
    }
    form.set("minutes", line.minutes);
    form.set("heads", line.heads);
    form.set("themes", line.topic.code());
    form.set("outcome", Outcome::Reached.code());
    for mediator in &line.coming {
        form.set(minutes_field(*mediator), line.minutes);
        form.set(preparation_field(*mediator), 0);
    }
    let shown = DonePage::of(&work, &line, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let line = request(&work.ctx, id).await?;
    if let Some(wish) = read(&line, &mut form).filter(|_| form.is_valid())
        && form.accepted(done(&work.ctx, wish).await)?.is_some()
    {
        return work.redirect(url::request(id)).notice("mediation-done-saved");
    }
    let shown = DonePage::of(&work, &line, form).await?;
    work.invalid(&shown)
}

fn read(line: &RequestLine, form: &mut Form) -> Option<Report> {
    let from = begun(form);
    let minutes = form.integer("minutes", 5..=720);
    let minutes = form.need("minutes", minutes);
    let heads = form.integer("heads", 1..=i64::from(super::rules::MOST_HEADS));
    let heads = form.need("heads", heads);
    let outcome = form.choice::<Outcome>("outcome");
    let outcome = form.need("outcome", outcome);
    let themes: Vec<Topic> = form.all("themes").into_iter().filter_map(|code| code.parse().ok()).collect();
    let note = form.text("note", LONGEST);
    let spent: Vec<Spent> = line.coming.iter().filter_map(|id| spent(form, *id)).collect();
    Some(Report {
        request: line.id,
        from: from?,
        minutes: i32::try_from(minutes?).ok()?,
        spent,
        heads: i32::try_from(heads?).ok()?,
        themes,
        note,
        outcome: outcome?,
    })
}

fn begun(form: &mut Form) -> Option<NaiveDateTime> {
    let (day, from) = (form.date("day"), form.time("from"));
    let (day, from) = (form.need("day", day), form.need("from", from));
    Some(day?.and_time(from?))
}

/// Nothing typed, or nought: this one did not come.
fn spent(form: &mut Form, mediator: MediatorId) -> Option<Spent> {
    let (minutes, preparation) = (minutes_field(mediator), preparation_field(mediator));
    let minutes = whole(form, minutes)?;
    let preparation = whole(form, preparation).unwrap_or(0);
    (minutes > 0).then_some(Spent { mediator, minutes, preparation })
}

fn whole(form: &mut Form, field: String) -> Option<i32> {
    let typed = form.value(&field).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    match typed.parse::<i32>() {
        Ok(number) if (0..=1_440).contains(&number) => Some(number),
        _ => {
            let refusal = kernel::Refusal::new("web-form-integer").with("least", 0).with("most", 1_440);
            form.refuse_at(field, refusal.with("typed", typed));
            None
        }
    }
}

impl DonePage {
    async fn of(work: &Work, line: &RequestLine, form: Form) -> store::Result<DonePage> {
        let page = work.page.clone();
        let names = names(&work.ctx, &line.coming).await?;
        let one = |id: &MediatorId| Line {
            name: names.get(id).cloned().unwrap_or_default(),
            minutes: minutes_field(*id),
            preparation: preparation_field(*id),
        };
        Ok(DonePage {
            back: url::request(line.id),
            url: url::of_request(line.id, "done"),
            lead: format!("{} · {}", say::when(&page, line), say::place(&page, line)),
            coming: line.coming.iter().map(one).collect(),
            topics: say::choices(&page, Topic::ALL, Topic::code, Topic::key),
            outcomes: say::choices(&page, Outcome::ALL, Outcome::code, Outcome::key),
            is_unnamed: person_of(&work.ctx, line.id).await?.is_none(),
            page,
            form,
        })
    }
}
