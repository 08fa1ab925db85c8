//! The case itself: what is to be done, what happened, who works on it.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::Arg;
use organisations::OrganisationId;
use store::Result;
use uuid::Uuid;
use web::{Listing, Page, Path, Reply, Work};

use super::top::{Top, names};
use crate::file::story::{Event, story};
use crate::file::terms;
use crate::ids::CaseId;
use crate::policy::{CLOSURE, HANDOVER, NOTE, REFERRAL, TASK};
use crate::tasks::queries::{TaskLine, open_of};
use crate::team::queries::{HandoverLine, Seat, handovers_of, team};
use crate::words::{Readers, TaskState};

#[derive(Template)]
#[template(path = "cases/file/one.html")]
struct CasePage {
    page: Page,
    listing: Listing,
    top: Top,
    facts: Vec<(String, String)>,
    tasks: Vec<TaskRow>,
    events: Vec<EventRow>,
    total: i64,
    team: Vec<String>,
    handover: Option<Waiting>,
    may: May,
}

struct May {
    write: bool,
    task: bool,
    close: bool,
    hand_over: bool,
    refer: bool,
}

struct TaskRow {
    url: String,
    title: String,
    detail: String,
    kind: &'static str,
    state: String,
    done_url: String,
}

struct EventRow {
    when: String,
    title: String,
    text: String,
    url: String,
    links: Vec<(String, String)>,
}

struct Waiting {
    text: String,
    url: String,
    is_mine: bool,
}

pub async fn show(work: Work, Path(id): Path<CaseId>, listing: Listing) -> Reply {
    let ctx = &work.ctx;
    let top = Top::of(&work, id).await?;
    let tasks = if ctx.can(Action::View, TASK) { open_of(ctx, id).await? } else { Vec::new() };
    let seats = team(ctx, id).await?;
    let events = story(ctx, id).await?;
    let handover = handovers_of(ctx, id).await?.into_iter().find(|line| line.answered_at.is_none());
    let known = known(&work, &tasks, &seats, &events, handover.as_ref()).await?;

    let total = i64::try_from(events.len()).unwrap_or(i64::MAX);
    let skip = usize::try_from(listing.page().offset()).unwrap_or_default();
    let size = usize::try_from(listing.page().size).unwrap_or_default();
    let shown = CasePage {
        facts: facts(&work.page, &top, ctx.today()),
        tasks: tasks.iter().map(|task| task_row(&work, task, &known)).collect(),
        events: events
            .iter()
            .skip(skip)
            .take(size)
            .map(|(at, event)| event_row(&work, *at, event, &known))
            .collect(),
        total,
        team: seats
            .iter()
            .filter(|seat| seat.left_on.is_none())
            .map(|seat| seat_line(&work.page, seat, &known))
            .collect(),
        handover: handover.map(|line| waiting(&work, &line, &known)),
        may: May {
            write: top.case.is_open() && ctx.can(Action::Record, NOTE),
            task: top.case.is_open() && ctx.can(Action::Create, TASK),
            close: is_in_charge(&work, &top) && ctx.can(Action::Close, CLOSURE),
            refer: top.case.is_open() && ctx.can(Action::Create, REFERRAL),
            hand_over: top.case.is_open() && is_in_charge(&work, &top) && ctx.can(Action::Create, HANDOVER),
        },
        page: work.page.clone(),
        listing,
        top,
    };
    work.page(&shown)
}

pub(crate) fn is_in_charge(work: &Work, top: &Top) -> bool {
    work.ctx.actor().organisations().contains(&top.case.organisation.uuid())
}

/// Names of all workers and bodies the page speaks of, two queries.
struct Known {
    workers: HashMap<Uuid, String>,
    bodies: HashMap<OrganisationId, String>,
}

impl Known {
    fn worker(&self, id: Uuid) -> &str {
        self.workers.get(&id).map_or("", String::as_str)
    }
}

async fn known(
    work: &Work,
    tasks: &[TaskLine],
    seats: &[Seat],
    events: &[(DateTime<Utc>, Event)],
    handover: Option<&HandoverLine>,
) -> Result<Known> {
    let mut workers: Vec<Uuid> = tasks.iter().map(|task| task.worker).collect();
    workers.extend(seats.iter().filter_map(|seat| seat.worker));
    workers.extend(handover.map(|line| line.to_worker));
    for (_, event) in events {
        match event {
            Event::Note(note) => workers.push(note.author),
            Event::Task(task) => workers.push(task.worker),
            Event::Handover(line) => workers.extend([line.from_worker, line.to_worker]),
            Event::Closed { by, .. } | Event::Reopened { by, .. } => workers.extend(*by),
            Event::Conference(_) | Event::Referral(_) => {}
        }
    }
    let mut bodies: Vec<OrganisationId> = seats.iter().map(|seat| seat.organisation).collect();
    bodies.extend(events.iter().filter_map(|(_, event)| match event {
        Event::Conference(line) => Some(line.organisation),
        _ => None,
    }));
    Ok(Known {
        workers: names(&work.ctx, workers).await?,
        bodies: organisations::names_for_anybody(&work.ctx, &bodies).await?,
    })
}

fn facts(page: &Page, top: &Top, today: NaiveDate) -> Vec<(String, String)> {
    let case = &top.case;
    let contact = match case.last_contact_on {
        Some(on) => page.ta(
            "cases-last-contact-days",
            &[("day", Arg::from(on)), ("days", Arg::from((today - on).num_days()))],
        ),
        None => page.t("cases-last-contact-none"),
    };
    let review = case.review_on.map_or_else(|| page.t("cases-review-none"), |on| page.date(on));
    vec![
        (page.t("cases-last-contact"), contact),
        (page.t("cases-review"), review),
        (page.t("cases-origin"), page.t(case.origin.key())),
    ]
}

fn task_row(work: &Work, task: &TaskLine, known: &Known) -> TaskRow {
    let near = nearness(work, task.due_on);
    TaskRow {
        url: format!("/cases/tasks/{}", task.id),
        title: task.title.clone(),
        detail: known.worker(task.worker).to_owned(),
        kind: near.kind,
        state: near.text,
        done_url: format!("/cases/tasks/{}/done", task.id),
    }
}

/// A sign and the word beside it.
pub(crate) struct Sign {
    pub kind: &'static str,
    pub text: String,
}

/// How near a day is.
pub(crate) fn nearness(work: &Work, due_on: NaiveDate) -> Sign {
    let days = (due_on - work.ctx.today()).num_days();
    let kind = match days {
        ..0 => "late",
        days if days <= terms::on(work.ctx.today()).near_days => "wait",
        _ => "info",
    };
    let key = if days < 0 { "cases-task-late" } else { "cases-task-due" };
    let values = [("day", Arg::from(due_on)), ("days", Arg::from(days.abs()))];
    Sign { kind, text: work.page.ta(key, &values) }
}

fn seat_line(page: &Page, seat: &Seat, known: &Known) -> String {
    let body = known.bodies.get(&seat.organisation).map_or("", String::as_str);
    let who = seat.worker.map_or("", |worker| known.worker(worker));
    let parts = [who.to_owned(), body.to_owned(), page.t(seat.part.key())];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn waiting(work: &Work, line: &HandoverLine, known: &Known) -> Waiting {
    Waiting {
        text: work.page.t1("cases-handover-waits", "worker", known.worker(line.to_worker)),
        url: format!("/cases/handovers/{}", line.id),
        is_mine: work.ctx.actor().user == Some(line.to_worker),
    }
}

fn event_row(work: &Work, at: DateTime<Utc>, event: &Event, known: &Known) -> EventRow {
    let page = &work.page;
    let mut links = Vec::new();
    let (title, text, url) = match event {
        Event::Note(note) => {
            if work.ctx.actor().user == Some(note.author) {
                links.push((format!("/cases/notes/{}/correct", note.id), page.t("cases-note-correct")));
            }
            if let Some(session) = note.session {
                links.push((format!("/sessions/{session}"), page.t("cases-note-session")));
            }
            let mut title = format!("{} · {}", page.t(note.kind.key()), known.worker(note.author));
            if note.readers != Readers::Team {
                title = format!("{title} · {}", page.t(note.readers.key()));
            }
            if note.is_correction {
                title = format!("{title} · {}", page.t("cases-note-corrected"));
            }
            (title, note.text.clone(), String::new())
        }
        Event::Task(task) => {
            let done = task.state == TaskState::Done;
            let key = if done { "cases-story-task-done" } else { "cases-story-task-dropped" };
            let title = page.t1(key, "worker", known.worker(task.worker));
            let why = task.why_dropped.as_deref().map(|why| format!(" ({why})")).unwrap_or_default();
            (title, format!("{}{why}", task.title), String::new())
        }
        Event::Conference(line) => {
            let body = known.bodies.get(&line.organisation).map_or("", String::as_str);
            let title = page.t1("cases-story-conference", "body", body);
            (title, line.agenda.clone(), format!("/cases/conferences/{}", line.id))
        }
        Event::Handover(line) => {
            let key = match line.why_declined {
                None => "cases-story-handover",
                Some(_) => "cases-story-handover-declined",
            };
            let title =
                page.t2(key, "from", known.worker(line.from_worker), "to", known.worker(line.to_worker));
            (title, line.why_declined.clone().unwrap_or_else(|| line.why.clone()), String::new())
        }
        Event::Closed { ending, summary, by } => {
            let by = by.map_or("", |by| known.worker(by));
            let title = page.t2("cases-story-closed", "ending", page.t(ending.key()), "worker", by);
            (title, summary.clone().unwrap_or_default(), String::new())
        }
        Event::Reopened { why, by } => {
            let by = by.map_or("", |by| known.worker(by));
            (page.t1("cases-story-reopened", "worker", by), why.clone(), String::new())
        }
        Event::Referral(event) => {
            let step = page.t(event.step.key());
            let title = page.t2("cases-story-referral", "body", event.receiver.as_str(), "step", step);
            let said = event.reason.map(|reason| reason.key()).or(event.outcome.map(|outcome| outcome.key()));
            let text = said.map_or_else(|| page.t(event.asked.key()), |key| page.t(key));
            (title, text, format!("/referrals/{}", event.referral))
        }
    };
    EventRow { when: page.instant(at), title, text, url, links }
}
