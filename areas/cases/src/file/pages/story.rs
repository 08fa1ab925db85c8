//! What happened in a case, in the page's words.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use organisations::OrganisationId;
use store::Result;
use uuid::Uuid;
use web::Work;

use super::top::names;
use crate::file::story::Event;
use crate::tasks::queries::TaskLine;
use crate::team::queries::{HandoverLine, Seat};
use crate::words::{Readers, TaskState};

pub(super) struct EventRow {
    pub when: String,
    pub title: String,
    pub text: String,
    pub url: String,
    pub links: Vec<(String, String)>,
}

/// Names of all workers and bodies the page speaks of, two queries.
pub(super) struct Known {
    pub workers: HashMap<Uuid, String>,
    pub bodies: HashMap<OrganisationId, String>,
}

impl Known {
    pub fn worker(&self, id: Uuid) -> &str {
        self.workers.get(&id).map_or("", String::as_str)
    }
}

pub(super) async fn known(
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

pub(super) fn event_row(work: &Work, at: DateTime<Utc>, event: &Event, known: &Known) -> EventRow {
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
