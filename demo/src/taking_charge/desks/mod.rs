//! Desks: the Sportello Unico of Mantova and two others, with their hours, kinds of procedure, queues and appointments.

mod appointments;
mod contacts;
mod counters;
mod now;
mod queue;

use chrono::{Days, NaiveDate, Weekday};
use identity::UserId;
use l10n::Texts;
use organisations::OrganisationId;
use services::contacts::words::Topic;
use services::desks::hours::add_hours;
use services::desks::ids::{AppointmentId, ContactId, DeskId, ProcedureId, VisitId};
use services::desks::open::{Open, open};
use services::desks::procedures::{Offer, offer};
use services::desks::rules::Spell;
use services::desks::seats::{add_room, seat};
use store::{Ctx, Result};

use super::agenda::Deed as Any;
use super::days::{at, weekly};
use super::{Setting, Stage};
use counters::{COUNTERS, Counter};

#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Take(usize),
    Call(usize),
    Serve(usize),
    Leave(usize),
    /// Contacts of a day of which nobody kept the queue.
    Day(usize, usize),
    Link(usize),
    Book(usize),
    Arrive(usize),
    NoShow(usize),
}

pub(super) struct World {
    texts: Texts,
    desks: Vec<Desk>,
    tickets: Vec<Ticket>,
    booked: Vec<Booking>,
    /// Contacts without a name that may be linked later, with their desk.
    nameless: Vec<(usize, ContactId)>,
}

/// A desk as the story knows it.
struct Desk {
    id: DeskId,
    organisation: OrganisationId,
    counter: &'static Counter,
    workers: Vec<UserId>,
    procedures: Vec<ProcedureId>,
}

/// Somebody in the queue.
struct Ticket {
    desk: usize,
    procedure: usize,
    language: &'static str,
    minutes: i32,
    visit: Option<VisitId>,
    appointment: Option<usize>,
}

/// An appointment the story wants.
struct Booking {
    desk: usize,
    procedure: usize,
    worker: UserId,
    on: NaiveDate,
    /// Minutes after midnight.
    minute: u32,
    appointment: Option<AppointmentId>,
}

pub(super) async fn prepare(set: &mut Setting<'_>) -> Result<World> {
    // The program's own texts: they can be read.
    let texts = Texts::read(&[services::LOCALES]).map_err(store::Error::broken)?;
    let mut world =
        World { texts, desks: Vec::new(), tickets: Vec::new(), booked: Vec::new(), nameless: Vec::new() };
    for (place, counter) in COUNTERS.iter().enumerate() {
        let desk = furnish(set, counter).await?;
        world.desks.push(desk);
        appointments::plan(set, &mut world, place);
        queue::plan(set, &mut world, place);
        before(set, &world, place);
        now::plan(set, &mut world, place).await?;
    }
    for turn in 0..4 {
        set.agenda.put(
            at(super::days::ago(set.today, 5 + turn * 6), 18, 0),
            None,
            Any::Desk(Deed::Link(turn as usize)),
        );
    }
    Ok(world)
}

async fn furnish(set: &mut Setting<'_>, counter: &'static Counter) -> Result<Desk> {
    let organisation = set.body(counter.body).await?;
    let project = match counter.project {
        Some(code) => Some(crate::promises::project(set.ctx, code).await?),
        None => None,
    };
    let wish = Open {
        organisation,
        project,
        kind: counter.kind,
        name: counter.name.to_owned(),
        place: counter.place.to_owned(),
        territory: Some(counter.territory.to_owned()),
        slot_minutes: counter.slot,
    };
    let id = open(set.ctx, wish).await?;
    for (weekday, from, until) in counter.hours {
        let weekday = i32::try_from(weekday.num_days_from_monday()).unwrap_or_default();
        let spell = Spell { weekday, from: *from, until: *until, since: set.ctx.today(), ends: None };
        add_hours(set.ctx, id, spell).await?;
    }
    for room in counter.rooms {
        add_room(set.ctx, id, (*room).to_owned()).await?;
    }
    let workers: Vec<UserId> =
        (0..counter.workers).map(|nth| set.worker(organisation, authz::Role::CaseWorker, nth)).collect();
    for worker in &workers {
        seat(set.ctx, id, worker.uuid()).await?;
    }
    let procedures = offers(set, counter, id).await?;
    Ok(Desk { id, organisation, counter, workers, procedures })
}

async fn offers(set: &Setting<'_>, counter: &'static Counter, desk: DeskId) -> Result<Vec<ProcedureId>> {
    let mut procedures = Vec::with_capacity(counter.procedures.len());
    for procedure in counter.procedures {
        let activity = match (counter.project, procedure.activity) {
            (Some(project), Some(code)) => Some(set.activity(project, code).await?),
            _ => None,
        };
        let wish = Offer {
            desk,
            name: procedure.name.to_owned(),
            minutes: procedure.minutes,
            documents: procedure.documents.map(str::to_owned),
            activity,
            by_appointment: procedure.by_appointment,
            valid_from: set.ctx.today(),
        };
        procedures.push(offer(set.ctx, wish).await?);
    }
    Ok(procedures)
}

/// Before there was a queue to keep, contacts were written down in the evening.
fn before(set: &mut Setting<'_>, world: &World, place: usize) {
    let desk = &world.desks[place];
    let until = set.today - Days::new(desk.counter.queue_weeks * 7);
    let first = set.today - Days::new(desk.counter.since_weeks * 7);
    let Some((weekday, ..)) = desk.counter.hours.first() else { return };
    for (turn, day) in weekly(first, until, *weekday, 1).into_iter().enumerate() {
        let worker = desk.workers[turn % desk.workers.len()];
        set.agenda.put(at(day, 14, 0), worker, Any::Desk(Deed::Day(place, turn)));
    }
}

pub(super) async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Take(ticket) => queue::take(ctx, stage, ticket).await,
        Deed::Call(ticket) => queue::call(ctx, stage, ticket).await,
        Deed::Serve(ticket) => queue::serve(ctx, stage, ticket).await,
        Deed::Leave(ticket) => queue::leave(ctx, stage, ticket).await,
        Deed::Day(desk, turn) => contacts::day(ctx, stage, (desk, turn)).await,
        Deed::Link(turn) => contacts::link_one(ctx, stage, turn).await,
        Deed::Book(place) => appointments::book(ctx, stage, place).await,
        Deed::Arrive(place) => appointments::arrive(ctx, stage, place).await,
        Deed::NoShow(place) => appointments::no_show(ctx, stage, place).await,
    }
}

/// What people ask about in a kind of procedure, and what they need beside it.
type Words = (&'static [Topic], &'static [Topic]);

impl Desk {
    fn words(&self, procedure: usize) -> Words {
        let known = &self.counter.procedures[procedure];
        (known.topics, known.needs)
    }

    fn is_open(&self, day: NaiveDate) -> bool {
        let on = chrono::Datelike::weekday(&day);
        super::days::is_working(day) && self.counter.hours.iter().any(|(weekday, ..)| *weekday == on)
    }

    /// The spell in which it is open on a day, in minutes after midnight.
    fn spell(&self, day: NaiveDate) -> Option<(u32, u32)> {
        let on: Weekday = chrono::Datelike::weekday(&day);
        let found = self.counter.hours.iter().find(|(weekday, ..)| *weekday == on)?;
        Some((u32::try_from(found.1).ok()?, u32::try_from(found.2).ok()?))
    }
}
