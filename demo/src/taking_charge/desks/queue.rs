//! The queue of a desk: tickets, waiting, calling, and what was done.

use chrono::{Days, NaiveDate, TimeDelta};
use services::contacts::record::{AtDesk, record};
use services::desks::queue::{self as queue, WalkIn};
use store::{Ctx, Result};

use super::super::agenda::Deed as Any;
use super::super::days::at;
use super::super::{Setting, Stage};
use super::contacts::contact;
use super::{Deed, Ticket, World};

/// Of a hundred people in the queue, those who go away before their turn.
const GIVE_UP: usize = 6;

/// The tickets of the last weeks, and of today until now.
pub(super) fn plan(set: &mut Setting<'_>, world: &mut World, place: usize) {
    let weeks = world.desks[place].counter.queue_weeks;
    let first = set.today - Days::new(weeks * 7 - 1);
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= set.today).collect();
    for day in days {
        if !world.desks[place].is_open(day) {
            continue;
        }
        let people = world.desks[place].counter.people;
        for nth in 0..set.dice.between(people.0, people.1) {
            walk_in(set, world, (place, day, nth));
        }
    }
}

fn walk_in(set: &mut Setting<'_>, world: &mut World, (place, day, nth): (usize, NaiveDate, i64)) {
    let desk = &world.desks[place];
    let Some((opens, closes)) = desk.spell(day) else { return };
    let counter = desk.counter;
    let walk_in: Vec<usize> =
        (0..counter.procedures.len()).filter(|at| !counter.procedures[*at].by_appointment).collect();
    let procedure = *set.dice.pick(&walk_in);
    let usual = i64::from(counter.procedures[procedure].minutes);
    let span = i64::from(closes - opens) - 60;
    let arrives =
        at(day, 0, 0) + TimeDelta::minutes(i64::from(opens) + set.dice.between(0, span.max(10) / 5) * 5);
    let (waits, takes) = (set.dice.between(1, 8) * 5, (usual / 5 + set.dice.between(-1, 3)).max(1) * 5);
    let worker = desk.workers[usize::try_from(nth).unwrap_or_default() % desk.workers.len()];
    let ticket = world.tickets.len();
    world.tickets.push(Ticket {
        desk: place,
        procedure,
        language: set.dice.pick::<&str>(counter.languages),
        minutes: i32::try_from(takes).unwrap_or(15),
        visit: None,
        appointment: None,
    });
    set.agenda.put(arrives, worker, Any::Desk(Deed::Take(ticket)));
    follow(set, (ticket, worker), (arrives, waits, takes));
}

fn follow(
    set: &mut Setting<'_>,
    (ticket, worker): (usize, identity::UserId),
    (arrives, waits, takes): (chrono::DateTime<chrono::Utc>, i64, i64),
) {
    let called = arrives + TimeDelta::minutes(waits);
    if set.dice.chance(GIVE_UP) {
        set.agenda.put(called, worker, Any::Desk(Deed::Leave(ticket)));
        return;
    }
    set.agenda.put(called, worker, Any::Desk(Deed::Call(ticket)));
    set.agenda.put(called + TimeDelta::minutes(takes), worker, Any::Desk(Deed::Serve(ticket)));
}

pub(super) async fn take(ctx: &Ctx, stage: &mut Stage, ticket: usize) -> Result<()> {
    let one = &stage.desks.tickets[ticket];
    let desk = &stage.desks.desks[one.desk];
    let wish = WalkIn {
        desk: desk.id,
        procedure: Some(desk.procedures[one.procedure]),
        appointment: None,
        language: Some(one.language.to_owned()),
    };
    stage.desks.tickets[ticket].visit = Some(queue::take_ticket(ctx, wish).await?);
    Ok(())
}

pub(super) async fn call(ctx: &Ctx, stage: &mut Stage, ticket: usize) -> Result<()> {
    if let Some(visit) = stage.desks.tickets[ticket].visit {
        queue::call(ctx, visit).await?;
    }
    Ok(())
}

pub(super) async fn leave(ctx: &Ctx, stage: &mut Stage, ticket: usize) -> Result<()> {
    if let Some(visit) = stage.desks.tickets[ticket].visit {
        queue::leave(ctx, visit).await?;
    }
    Ok(())
}

pub(super) async fn serve(ctx: &Ctx, stage: &mut Stage, ticket: usize) -> Result<()> {
    let one = &stage.desks.tickets[ticket];
    let Some(visit) = one.visit else { return Ok(()) };
    let (place, procedure, minutes) = (one.desk, one.procedure, one.minutes);
    let language = one.language;
    let may_be_named = one.appointment.is_none();
    let contact = contact(ctx, stage, (place, procedure), (language, minutes, may_be_named));
    let (id, is_named) = (contact.id, contact.person.is_some());
    let desk = stage.desks.desks[place].id;
    record(ctx, AtDesk { desk, procedure: None, visit: Some(visit), contact }).await?;
    if !is_named && may_be_named && stage.desks.tickets[ticket].language != "it" {
        stage.desks.nameless.push((place, id));
    }
    Ok(())
}
