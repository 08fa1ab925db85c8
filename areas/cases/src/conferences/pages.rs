//! Call a conference, write it down, read it again.

use askama::Template;
use authz::Action;
use chrono::NaiveDate;
use kernel::RecordRef;
use programmes::{ActivityId, ActivityLine};
use store::Result;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::hold::{Counted, Decided, Hold, hold};
use super::plan::{Call, call, cancel};
use super::queries::{Conference, ConferenceLine, conference, conferences_of};
use super::rules::MOST_DECISIONS;
use crate::file::pages::top::{Top, names};
use crate::ids::{CaseId, ConferenceId, SeatId};
use crate::policy::CONFERENCE;
use crate::tasks::pages::workers;
use crate::words::ConferenceState;

/// Lines for decisions on the form; the rest comes with a second look.
const LINES: usize = 5;
const LONGEST_RECORD: usize = 20_000;

#[derive(Template)]
#[template(path = "cases/conferences/list.html")]
struct ListPage {
    page: Page,
    top: Top,
    rows: Vec<Row>,
    call: String,
}

struct Row {
    url: String,
    when: String,
    agenda: String,
    kind: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "cases/conferences/call.html")]
struct CallPage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    workers: Vec<(Uuid, String)>,
}

#[derive(Template)]
#[template(path = "cases/conferences/one.html")]
struct OnePage {
    page: Page,
    form: Form,
    top: Top,
    url: String,
    when: String,
    agenda: String,
    seats: Vec<SeatLine>,
    record: String,
    decisions: Vec<(String, String)>,
    is_held: bool,
    why_cancelled: String,
    may_record: bool,
    lines: Vec<[String; 3]>,
    workers: Vec<(Uuid, String)>,
    activities: Vec<(ActivityLine, String)>,
}

struct SeatLine {
    id: SeatId,
    name: String,
    kind: &'static str,
    state: String,
}

pub async fn list(work: Work, Path(case): Path<CaseId>) -> Reply {
    let top = Top::of(&work, case).await?;
    let may_call = top.case.is_open() && work.ctx.can(Action::Create, CONFERENCE);
    let rows = conferences_of(&work.ctx, case).await?;
    let shown = ListPage {
        rows: rows.iter().map(|line| row(&work, line)).collect(),
        call: if may_call { top.url("conferences/new") } else { String::new() },
        top,
        page: work.page.clone(),
    };
    work.page(&shown)
}

fn row(work: &Work, line: &ConferenceLine) -> Row {
    let kind = match line.state {
        ConferenceState::Planned if line.starts_at < work.ctx.now() => "late",
        ConferenceState::Planned => "wait",
        ConferenceState::Held => "ok",
        ConferenceState::Cancelled => "off",
    };
    let state = match kind {
        "late" => work.page.t("cases-conference-to-record"),
        _ => work.page.t(line.state.key()),
    };
    Row {
        url: format!("/cases/conferences/{}", line.id),
        when: when(&work.page, line),
        agenda: line.agenda.clone(),
        kind,
        state,
    }
}

fn when(page: &Page, line: &ConferenceLine) -> String {
    let time = format!("{}, {}", page.instant(line.starts_at), page.minutes(line.minutes));
    if line.place.is_empty() { time } else { format!("{time} · {}", line.place) }
}

pub async fn show_call(work: Work, Path(case): Path<CaseId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("minutes", 60);
    let shown = call_page(&work, case, form).await?;
    work.page(&shown)
}

pub async fn submit_call(work: Work, Path(case): Path<CaseId>, mut form: Form) -> Reply {
    if let Some(wish) = read_call(case, &mut form).filter(|_| form.is_valid())
        && let Some(id) = form.accepted(call(&work.ctx, wish).await)?
    {
        return work.redirect(format!("/cases/conferences/{id}")).notice("cases-conference-called");
    }
    let shown = call_page(&work, case, form).await?;
    work.invalid(&shown)
}

fn read_call(case: CaseId, form: &mut Form) -> Option<Call> {
    let (day, time) = (form.date("day"), form.time("time"));
    let (day, time) = (form.need("day", day), form.need("time", time));
    let minutes = form.integer("minutes", 10..=480);
    let minutes = form.need("minutes", minutes);
    let place = form.text("place", 200).unwrap_or_default();
    let agenda = form.required("agenda", 1_000);
    let members = form.all("members").iter().filter_map(|id| id.parse().ok()).collect();
    let guests = form.text("guests", 1_000).unwrap_or_default();
    let guests = guests.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let starts = day?.and_time(time?);
    let minutes = i32::try_from(minutes?).ok()?;
    Some(Call { case, starts, minutes, place, agenda, members, guests })
}

async fn call_page(work: &Work, case: CaseId, form: Form) -> Result<CallPage> {
    let top = Top::of(work, case).await?;
    let workers = workers(work, case).await?;
    Ok(CallPage { url: top.url("conferences/new"), workers, top, form, page: work.page.clone() })
}

pub async fn show(work: Work, Path(id): Path<ConferenceId>) -> Reply {
    let whole = conference(&work.ctx, id).await?;
    let mut form = Form::empty(&work.page);
    form.set("version", whole.line.version);
    form.set("counted", "1");
    let shown = one_page(&work, whole, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<ConferenceId>, mut form: Form) -> Reply {
    let whole = conference(&work.ctx, id).await?;
    let wish = read_hold(&work, id, &mut form);
    if form.is_valid() && form.accepted(hold(&work.ctx, wish).await)?.is_some() {
        return work.redirect(format!("/cases/conferences/{id}")).notice("cases-conference-saved");
    }
    let shown = one_page(&work, whole, form).await?;
    work.invalid(&shown)
}

fn read_hold(work: &Work, conference: ConferenceId, form: &mut Form) -> Hold {
    let there = form.all("there").iter().filter_map(|id| id.parse().ok()).collect();
    let record = form.text("record", LONGEST_RECORD).unwrap_or_default();
    let is_counted = form.checked("counted");
    let activity = form.id::<ActivityId>("activity");
    let title = work.page.t("cases-conference-session");
    Hold {
        conference,
        there,
        record,
        decisions: decisions(form),
        counted: is_counted.then_some(Counted { title, activity }),
        seen_version: form.value("version").parse().ok(),
    }
}

fn decisions(form: &mut Form) -> Vec<Decided> {
    let mut all = Vec::new();
    for place in 0..MOST_DECISIONS {
        let text = form.value(format!("decision{place}")).trim().to_owned();
        if text.is_empty() {
            continue;
        }
        let worker = form.value(format!("worker{place}")).parse::<Uuid>().ok();
        let due_on = form.value(format!("due{place}")).parse::<NaiveDate>().ok();
        all.push(Decided { text: text.chars().take(200).collect(), worker, due_on });
    }
    all
}

pub async fn submit_cancel(work: Work, Path(id): Path<ConferenceId>, mut form: Form) -> Reply {
    let whole = conference(&work.ctx, id).await?;
    let why = form.required("why", 300);
    if form.is_valid()
        && let Some(case) = form.accepted(cancel(&work.ctx, id, why).await)?
    {
        return work
            .redirect(format!("/cases/{case}/conferences"))
            .notice("cases-conference-cancelled-notice");
    }
    let shown = one_page(&work, whole, form).await?;
    work.invalid(&shown)
}

async fn one_page(work: &Work, whole: Conference, form: Form) -> Result<OnePage> {
    let page = &work.page;
    let top = Top::of(work, whole.line.case).await?;
    work.ctx.saw(RecordRef::new(CONFERENCE, whole.line.id.uuid()));
    let known = names(&work.ctx, whole.seats.iter().filter_map(|seat| seat.user)).await?;
    let is_planned = whole.line.state == ConferenceState::Planned;
    let seat = |seat: &super::queries::Seated| {
        let (kind, key) = match seat.was_there {
            Some(true) => ("ok", "cases-conference-was-there"),
            Some(false) => ("off", "cases-conference-was-not-there"),
            None => ("info", "cases-conference-is-called"),
        };
        let user = seat.user.and_then(|user| known.get(&user).cloned());
        let name = user.or_else(|| seat.guest.clone()).unwrap_or_default();
        SeatLine { id: seat.id, name, kind, state: page.t(key) }
    };
    let lines = (0..LINES).map(|place| ["decision", "worker", "due"].map(|name| format!("{name}{place}")));
    let task = |task: &Option<crate::ids::TaskId>| task.map(|task| format!("/cases/tasks/{task}"));
    Ok(OnePage {
        url: format!("/cases/conferences/{}", whole.line.id),
        when: when(page, &whole.line),
        agenda: whole.line.agenda.clone(),
        seats: whole.seats.iter().map(seat).collect(),
        record: whole.record.unwrap_or_default(),
        decisions: whole
            .decisions
            .iter()
            .map(|line| (line.text.clone(), task(&line.task).unwrap_or_default()))
            .collect(),
        is_held: whole.line.state == ConferenceState::Held,
        why_cancelled: whole.line.why_cancelled.unwrap_or_default(),
        may_record: is_planned && work.ctx.can(Action::Record, CONFERENCE),
        lines: lines.collect(),
        workers: workers(work, whole.line.case).await?,
        activities: match work.ctx.can(Action::Create, delivery::SESSION) {
            true => programmes::own_activities(&work.ctx).await?,
            false => Vec::new(),
        },
        top,
        form,
        page: page.clone(),
    })
}
