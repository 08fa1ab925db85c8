//! A round on a phone: arrive, count, write down what was heard and given, go on, close.

use std::collections::HashMap;

use askama::Template;
use people::PersonId;
use web::{Form, Page, Path, Reply, Work};

use super::units::sign;
use crate::contacts::pages::{cells, topics};
use crate::contacts::record::Contact;
use crate::contacts::words::{Outcome, Topic};
use crate::desks::choices::{self, Choice};
use crate::desks::ids::{ContactId, RoundId, StopId};
use crate::outreach::close::close;
use crate::outreach::queries::{Stop, contacts_at, lines_at, place_names, round, stops, unit};
use crate::outreach::rounds::cancel;
use crate::outreach::rules::is_under_way;
use crate::outreach::stops::{self as at, Line, arrive, describe, leave, met, note_line};
use crate::outreach::words::{Accompanied, LineKind, Material, RoundState};

#[derive(Template)]
#[template(path = "services/outreach/round.html")]
struct RoundPage {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    back: String,
    url: String,
    kind: &'static str,
    state: String,
    is_open: bool,
    may_close: bool,
    may_cancel: bool,
    places: Vec<PlaceLine>,
    cells: Vec<Choice>,
    topics: Vec<Choice>,
    accompanied: Vec<Choice>,
    materials: Vec<Choice>,
    languages: Vec<Choice>,
    found: Vec<Choice>,
    /// Where the search was asked.
    asked: String,
}

struct PlaceLine {
    id: String,
    url: String,
    name: String,
    state: String,
    is_here: bool,
    has_been: bool,
    contacts: String,
    with_mediator: bool,
    lines: Vec<String>,
    /// Makes each press of the big button one contact.
    press: String,
}

pub async fn show(work: Work, Path(id): Path<RoundId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = round_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_arrive(work: Work, Path(id): Path<StopId>, _: Form) -> Reply {
    let round = arrive(&work.ctx, id).await?;
    back(work, round)
}

pub async fn submit_leave(work: Work, Path(id): Path<StopId>, _: Form) -> Reply {
    let round = leave(&work.ctx, id).await?;
    back(work, round)
}

/// One person more: the button says who, where one looked; a name where one was given.
pub async fn submit_met(work: Work, Path(id): Path<StopId>, mut form: Form) -> Reply {
    let round = round_of(&work, id).await?;
    if form.value("then") == "find" {
        form.set("asked", id);
        let shown = round_page(&work, round, form).await?;
        return work.page(&shown);
    }
    let cell = form.integer("cell", 0..=8).and_then(|cell| i32::try_from(cell).ok());
    let people = form.integer("people", 1..=50).and_then(|people| i32::try_from(people).ok());
    let contact = Contact {
        id: form.id::<ContactId>("press").unwrap_or_else(|| ContactId::new(&work.ctx)),
        topics: form.all("topics").into_iter().filter_map(|code| code.parse().ok()).collect(),
        needs: Vec::new(),
        language: form.text("language", 10),
        people: people.unwrap_or(1),
        cell,
        minutes: 5,
        outcome: Outcome::Informed,
        note: None,
        person: form.id::<PersonId>("person"),
    };
    if form.is_valid() && form.accepted(met(&work.ctx, id, contact).await)?.is_some() {
        return back(work, round);
    }
    let shown = round_page(&work, round, form).await?;
    work.invalid(&shown)
}

pub async fn submit_undo(work: Work, Path(id): Path<StopId>, _: Form) -> Reply {
    let round = at::undo(&work.ctx, id).await?;
    back(work, round)
}

pub async fn submit_line(work: Work, Path(id): Path<StopId>, mut form: Form) -> Reply {
    let round = round_of(&work, id).await?;
    let kind = form.choice::<LineKind>("kind");
    // Each list has a name of its own: two fields of one name on a page are one to whoever hears it read.
    let name = kind.map_or("kind", LineKind::code);
    let word = form.value(name).to_owned();
    let is_known = match kind {
        Some(LineKind::Need) => word.parse::<Topic>().is_ok(),
        Some(LineKind::Accompaniment) => word.parse::<Accompanied>().is_ok(),
        Some(LineKind::Material) => word.parse::<Material>().is_ok(),
        None => false,
    };
    let quantity =
        form.integer("quantity", 1..=500).and_then(|number| i32::try_from(number).ok()).unwrap_or(1);
    let language = form.text("language", 10);
    form.need(name, Some(()).filter(|()| is_known));
    if let (true, Some(kind)) = (form.is_valid(), kind) {
        let wish = Line { stop: id, kind, word, language, quantity };
        if form.accepted(note_line(&work.ctx, wish).await)?.is_some() {
            return back(work, round);
        }
    }
    let shown = round_page(&work, round, form).await?;
    work.invalid(&shown)
}

pub async fn submit_describe(work: Work, Path(id): Path<StopId>, mut form: Form) -> Reply {
    let note = form.text("note", 1000);
    let round = describe(&work.ctx, id, form.checked("mediator"), note).await?;
    back(work, round)
}

pub async fn submit_close(work: Work, Path(id): Path<RoundId>, mut form: Form) -> Reply {
    if form.accepted(close(&work.ctx, id).await)?.is_some() {
        return work.redirect(format!("/rounds/{id}")).notice("services-round-closed");
    }
    let shown = round_page(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn submit_cancel(work: Work, Path(id): Path<RoundId>, mut form: Form) -> Reply {
    let why = form.required("why", 300);
    if form.is_valid() && form.accepted(cancel(&work.ctx, id, &why).await)?.is_some() {
        return work.redirect(format!("/rounds/{id}")).notice("services-round-cancelled");
    }
    let shown = round_page(&work, id, form).await?;
    work.invalid(&shown)
}

fn back(work: Work, round: RoundId) -> Reply {
    work.redirect(format!("/rounds/{round}")).quietly()
}

async fn round_of(work: &Work, id: StopId) -> store::Result<RoundId> {
    let (row, _) = work.ctx.load::<crate::entities::desks::stop::Entity>(id, authz::Action::View).await?;
    Ok(row.round_id)
}

async fn round_page(work: &Work, id: RoundId, form: Form) -> store::Result<RoundPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = round(ctx, id).await?;
    let unit = unit(ctx, row.unit_id).await?;
    let all = stops(ctx, id).await?;
    let ids: Vec<StopId> = all.iter().map(|stop| stop.id).collect();
    let names = place_names(ctx, all.iter().map(|stop| stop.place_id)).await?;
    let mut met: HashMap<StopId, i64> = HashMap::new();
    for contact in contacts_at(ctx, &ids).await? {
        if let Some(stop) = contact.stop_id {
            *met.entry(stop).or_default() += i64::from(contact.people);
        }
    }
    let mut lines: HashMap<StopId, Vec<String>> = HashMap::new();
    for line in lines_at(ctx, &ids).await? {
        let said = format!(
            "{}: {} × {}",
            page.t(line.kind.key()),
            page.t(said(line.kind, &line.word)),
            line.quantity
        );
        lines.entry(line.stop_id).or_default().push(said);
    }
    let place = |stop: &Stop| PlaceLine {
        id: stop.id.to_string(),
        url: format!("/rounds/stops/{}", stop.id),
        name: names.get(&stop.place_id).cloned().unwrap_or_default(),
        state: been(page, stop),
        is_here: stop.arrived_at.is_some() && is_under_way(row.state) && stop.left_at.is_none(),
        has_been: stop.arrived_at.is_some(),
        contacts: page.t1("services-round-contacts", "count", met.get(&stop.id).copied().unwrap_or_default()),
        with_mediator: stop.with_mediator,
        lines: lines.get(&stop.id).cloned().unwrap_or_default(),
        press: ContactId::new(ctx).to_string(),
    };
    Ok(RoundPage {
        title: unit.name,
        lead: format!(
            "{} {}–{}",
            page.whole_day(row.held_on),
            page.time(row.starts_at),
            page.time(row.ends_at)
        ),
        back: format!("/outreach/{}", row.unit_id),
        url: format!("/rounds/{id}"),
        kind: sign(row.state),
        state: page.t(row.state.key()),
        is_open: is_under_way(row.state),
        may_close: row.state == RoundState::Open,
        may_cancel: row.state == RoundState::Planned,
        places: all.iter().map(place).collect(),
        cells: cells(page),
        topics: topics(page),
        accompanied: choices::words(page, Accompanied::ALL, |word| (word.code(), word.key())),
        materials: choices::words(page, Material::ALL, |word| (word.code(), word.key())),
        languages: choices::languages(page),
        found: choices::found(work, form.value("find")).await?,
        asked: form.value("asked").to_owned(),
        form,
        page: page.clone(),
    })
}

fn been(page: &Page, stop: &Stop) -> String {
    match (stop.arrived_at, stop.left_at) {
        (None, _) => page.t("services-stop-not-yet"),
        (Some(arrived), None) => page.t1("services-stop-since", "time", page.time(arrived)),
        (Some(arrived), Some(left)) => {
            page.t2("services-stop-was", "from", page.time(arrived), "until", page.time(left))
        }
    }
}

/// The key of a stored word; a word no list has any more keeps its spelling.
fn said(kind: LineKind, word: &str) -> &str {
    let key = match kind {
        LineKind::Need => word.parse::<Topic>().map(Topic::key),
        LineKind::Accompaniment => word.parse::<Accompanied>().map(Accompanied::key),
        LineKind::Material => word.parse::<Material>().map(Material::key),
    };
    key.unwrap_or(word)
}
