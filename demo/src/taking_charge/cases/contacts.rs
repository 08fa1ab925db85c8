//! What is written down of contacts, and what is to be done by a day.

use cases::notes::write::{CameOfIt, Spent, Write, write};
use cases::tasks::add::{Add, add};
use cases::tasks::settle::{Settled, settle as settled};
use cases::{CaseId, Contact, NoteId, Readers};
use chrono::{NaiveDate, TimeDelta};
use delivery::{Mode, OutcomeKind};
use identity::UserId;
use services::desks::when::local;
use store::{Ctx, Error, Result};

use super::super::Stage;
use super::{Case, words};

const COPY: &str = "Copia della ricevuta nel fascicolo (dimostrazione)";
const MINUTES: &[i32] = &[45, 60, 30, 60, 90];

pub(super) async fn note(ctx: &Ctx, stage: &mut Stage, (place, nth): (usize, usize)) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let wish = told(ctx, case, (id, nth));
    match write(ctx, wish).await {
        // Of the team, but not of this case.
        Err(Error::NotFound | Error::Denied) if ctx.actor().user != Some(case.worker.uuid()) => Ok(()),
        other => other.map(drop),
    }
}

fn told(ctx: &Ctx, case: &Case, (id, nth): (CaseId, usize)) -> Write {
    let is_own = ctx.actor().user == Some(case.worker.uuid());
    let (kind, text) = words::CONTACTS[(nth + case.turn) % words::CONTACTS.len()];
    let minutes = MINUTES[(nth + case.turn) % MINUTES.len()];
    let takes_time = is_own && kind != Contact::Missed;
    let spent = takes_time.then(|| Spent {
        title: words::title(kind).to_owned(),
        minutes,
        activity: case.activity,
        role: delivery::Role::CaseWorker,
        place: case.district.place.to_owned(),
        mode: if kind.is_at_a_distance() { Mode::Online } else { Mode::InPerson },
    });
    let has_outcome = takes_time && kind.meets_the_person() && case.activity.is_some();
    Write {
        id: NoteId::new(ctx),
        case: id,
        kind,
        at: local(ctx.now()) - TimeDelta::minutes(i64::from(minutes) + 5),
        text: text.to_owned(),
        readers: if nth % 6 == 4 { Readers::Body } else { Readers::Team },
        spent,
        came_of_it: if has_outcome { outcome(case, nth) } else { None },
        next: Vec::new(),
        author: None,
    }
}

/// Applications with their protocol number; some say that it helped.
fn outcome(case: &Case, nth: usize) -> Option<CameOfIt> {
    let protocol =
        |office: &str| Some(format!("{office}-{:04}/{:02} (dimostrazione)", 1_000 + case.turn * 37, nth));
    let none = CameOfIt {
        kind: OutcomeKind::Helpful,
        protocol: None,
        evidence: Some(COPY.to_owned()),
        was_helpful: None,
    };
    match (nth, case.turn % 4) {
        (2, 0) => Some(CameOfIt { kind: OutcomeKind::LongTermApplied, protocol: protocol("QUE"), ..none }),
        (2, 2) => {
            Some(CameOfIt { kind: OutcomeKind::RecognitionApplied, protocol: protocol("MIUR"), ..none })
        }
        (1 | 2, _) if case.district.recognises && nth == 1 + case.turn % 2 => {
            Some(CameOfIt { kind: OutcomeKind::RecognitionApplied, protocol: protocol("CIMEA"), ..none })
        }
        _ => None,
    }
}

pub(super) async fn give(
    ctx: &Ctx,
    stage: &mut Stage,
    (place, to, due_on): (usize, UserId, NaiveDate),
) -> Result<()> {
    let Some((id, case)) = stage.followed(place) else { return Ok(()) };
    let title = words::TASKS[(case.turn + case.tasks.len()) % words::TASKS.len()].to_owned();
    let wish = Add { case: id, worker: to.uuid(), title, due_on, source: None };
    let task = add(ctx, wish).await?;
    case.tasks.push(task);
    Ok(())
}

/// The first that was given is done in time.
pub(super) async fn settle(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let Some((_, case)) = stage.followed(place) else { return Ok(()) };
    match case.tasks.first().copied() {
        Some(task) => settled(ctx, task, Settled::Done).await,
        None => Ok(()),
    }
}
