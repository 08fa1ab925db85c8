//! Appointments: those of the last weeks, kept or missed, and those of the days to come.

use chrono::{Days, NaiveDate, TimeDelta};
use services::appointments::book::{Book, book as keep};
use services::appointments::change;
use store::{Ctx, Error, Result};

use super::super::agenda::Deed as Any;
use super::super::days::{ago, at};
use super::super::{Setting, Stage};
use super::contacts::on_turn;
use super::{Booking, Deed, Ticket, World};

/// Weeks back and ahead.
const BACK: u64 = 8;
const AHEAD: u64 = 10;
/// Of a hundred people, those who do not come.
const ABSENT: usize = 14;

pub(super) fn plan(set: &mut Setting<'_>, world: &mut World, place: usize) {
    let back = BACK.min(world.desks[place].counter.queue_weeks);
    let first = set.today - Days::new(back * 7);
    let days: Vec<NaiveDate> =
        first.iter_days().take_while(|day| *day <= set.today + Days::new(AHEAD)).collect();
    let mut turn = 0;
    for day in days {
        if !world.desks[place].is_open(day) {
            continue;
        }
        let is_ahead = day > set.today;
        let count = if is_ahead { world.desks[place].counter.booked } else { 1 };
        for nth in 0..count {
            one(set, world, (place, day), (turn, nth));
            turn += 1;
        }
    }
}

fn one(
    set: &mut Setting<'_>,
    world: &mut World,
    (place, on): (usize, NaiveDate),
    (turn, nth): (usize, usize),
) {
    let desk = &world.desks[place];
    let Some((opens, _)) = desk.spell(on) else { return };
    let by_appointment: Vec<usize> = (0..desk.procedures.len())
        .filter(|at| desk.counter.procedures[*at].by_appointment || desk.counter.procedures.len() < 5)
        .collect();
    let procedure = by_appointment[turn % by_appointment.len()];
    let minute = opens + 45 * u32::try_from(nth).unwrap_or_default();
    let comes = !set.dice.chance(ABSENT);
    put(set, world, (place, procedure, turn), (on, minute, comes));
}

/// Books some days before; whoever comes is served, the others are missed.
pub(super) fn put(
    set: &mut Setting<'_>,
    world: &mut World,
    (place, procedure, turn): (usize, usize, usize),
    (on, minute, comes): (NaiveDate, u32, bool),
) {
    let worker = on_turn(&world.desks[place].workers, turn);
    let number = world.booked.len();
    world.booked.push(Booking { desk: place, procedure, worker, on, minute, appointment: None });
    let asked = at(ago(on, 4 + (turn % 5) as u64), 10, 30).min(set.now - TimeDelta::hours(2));
    set.agenda.put(asked, worker, Any::Desk(Deed::Book(number)));
    let starts = at(on, 0, 0) + TimeDelta::minutes(minute.into());
    match comes {
        true => set.agenda.put(starts, worker, Any::Desk(Deed::Arrive(number))),
        false => set.agenda.put(starts + TimeDelta::minutes(90), worker, Any::Desk(Deed::NoShow(number))),
    }
}

pub(super) async fn book(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let wish = &stage.desks.booked[place];
    let desk = &stage.desks.desks[wish.desk];
    let somebody = stage.folk.anybody(&mut stage.dice, desk.organisation);
    let language = somebody.as_ref().map_or("it", |somebody| somebody.language);
    let wish = Book {
        desk: desk.id,
        procedure: Some(desk.procedures[wish.procedure]),
        worker: Some(wish.worker.uuid()),
        room: None,
        person: somebody.map(|somebody| somebody.id),
        starts: wish.on.and_hms_opt(wish.minute / 60, wish.minute % 60, 0).unwrap_or_default(),
        language: language.to_owned(),
        email: None,
        wants_reminders: false,
        invitation: None,
    };
    match keep(ctx, &stage.desks.texts, wish).await {
        Ok(booked) => stage.desks.booked[place].appointment = Some(booked.id),
        // The same person has another appointment then: they keep that one.
        Err(Error::Refused(_)) => {}
        Err(other) => return Err(other),
    }
    Ok(())
}

/// Takes a ticket, is called at once, and is served.
pub(super) async fn arrive(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    let wish = &stage.desks.booked[place];
    let Some(id) = wish.appointment else { return Ok(()) };
    let visit = change::arrive(ctx, id).await?;
    let minutes = stage.desks.desks[wish.desk].counter.procedures[wish.procedure].minutes;
    let (worker, ticket) = (wish.worker, stage.desks.tickets.len());
    stage.desks.tickets.push(Ticket {
        desk: wish.desk,
        procedure: wish.procedure,
        language: "it",
        minutes,
        visit: Some(visit),
        appointment: Some(place),
    });
    let called = ctx.now() + TimeDelta::minutes(stage.dice.between(0, 2) * 5);
    stage.agenda.put(called, worker, Any::Desk(Deed::Call(ticket)));
    stage.agenda.put(called + TimeDelta::minutes(minutes.into()), worker, Any::Desk(Deed::Serve(ticket)));
    Ok(())
}

pub(super) async fn no_show(ctx: &Ctx, stage: &mut Stage, place: usize) -> Result<()> {
    match stage.desks.booked[place].appointment {
        Some(id) => change::no_show(ctx, id).await,
        None => Ok(()),
    }
}
