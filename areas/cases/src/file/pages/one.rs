//! The case on one screen, read while talking to the person: who they are, what comes next, who works with them, what
//! happened.

use askama::Template;
use authz::Action;
use chrono::NaiveDate;
use kernel::Arg;
use people::Glance;
use web::{Listing, Page, Path, Reply, Work};

use super::now::{Now, now};
use super::story::{EventRow, Known, event_row, known};
use super::top::Top;
use crate::file::story::story;
use crate::file::terms;
use crate::ids::CaseId;
use crate::policy::{CLOSURE, HANDOVER, NOTE, REFERRAL, TASK};
use crate::tasks::queries::{TaskLine, open_of};
use crate::team::queries::{HandoverLine, Seat, handovers_of, team};

#[derive(Template)]
#[template(path = "cases/file/one.html")]
struct CasePage {
    page: Page,
    listing: Listing,
    top: Top,
    glance: Glance,
    contact: Sign,
    since: Vec<String>,
    now: Now,
    tasks: Vec<TaskRow>,
    events: Vec<EventRow>,
    total: i64,
    team: Vec<SeatLine>,
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

struct SeatLine {
    name: String,
    detail: String,
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
        glance: people::glance(ctx, &work.page, top.case.person).await?,
        contact: contact(&work, &top),
        since: since(&work.page, &top),
        now: now(&work, &top).await?,
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

/// A worker with the body, or the body where it came as a whole.
fn seat_line(page: &Page, seat: &Seat, known: &Known) -> SeatLine {
    let body = known.bodies.get(&seat.organisation).cloned().unwrap_or_default();
    let part = page.t(seat.part.key());
    match seat.worker.map_or("", |worker| known.worker(worker)) {
        "" => SeatLine { name: body, detail: part },
        who => SeatLine { name: who.to_owned(), detail: format!("{part}, {body}") },
    }
}

/// When somebody last met the person; silence stands out.
fn contact(work: &Work, top: &Top) -> Sign {
    let today = work.ctx.today();
    let case = &top.case;
    let quiet = (today - case.last_contact_on.unwrap_or(case.opened_on)).num_days();
    let is_silent = case.is_open() && quiet > terms::on(today).silent_days;
    let text = match case.last_contact_on {
        Some(on) => {
            let values = [("day", Arg::from(on)), ("days", Arg::from((today - on).num_days()))];
            work.page.ta("cases-last-contact-days", &values)
        }
        None => work.page.t("cases-last-contact-none"),
    };
    Sign { kind: if is_silent { "late" } else { "" }, text }
}

/// dal 02/03/2026 · allo sportello
fn since(page: &Page, top: &Top) -> Vec<String> {
    vec![page.t1("cases-team-since", "day", top.case.opened_on), page.t(top.case.origin.key())]
}

fn waiting(work: &Work, line: &HandoverLine, known: &Known) -> Waiting {
    Waiting {
        text: work.page.t1("cases-handover-waits", "worker", known.worker(line.to_worker)),
        url: format!("/cases/handovers/{}", line.id),
        is_mine: work.ctx.actor().user == Some(line.to_worker),
    }
}
