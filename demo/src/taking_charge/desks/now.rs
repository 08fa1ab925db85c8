//! The Sportello Unico at this very hour: open, somebody at the counter, some waiting, some gone; whatever the hour is.

use chrono::{TimeDelta, Timelike};
use services::desks::hours::add_hours;
use services::desks::rules::Spell;
use services::desks::when::{local, weekday};
use services::desks::words::Kind;
use store::Result;

use super::super::Setting;
use super::super::agenda::Deed as Any;
use super::contacts::on_turn;
use super::{Deed, Desk, Ticket, World, appointments};

/// Minutes before now at which somebody took a ticket, was called, was served; who waits has not been called.
const TICKETS: &[(u32, Option<u32>, Option<u32>)] = &[
    (95, Some(88), Some(70)),
    (74, Some(69), Some(52)),
    (66, Some(51), Some(33)),
    (49, Some(32), Some(12)),
    (31, Some(11), None),
    (24, None, None),
    (13, None, None),
    (6, None, None),
];

/// Minutes from now at which appointments begin, and whether the person comes.
const BOOKED: &[(i32, bool)] = &[(-85, true), (-60, true), (-95, false), (25, true), (50, true), (75, true)];

pub(super) async fn plan(set: &mut Setting<'_>, world: &mut World, place: usize) -> Result<()> {
    // On a holiday nothing can be opened.
    if world.desks[place].counter.kind != Kind::Sui || delivery::holiday_on(set.today).is_some() {
        return Ok(());
    }
    let minute = local(set.now).hour() * 60 + local(set.now).minute();
    let (from, until) = open_now(set, &world.desks[place], minute).await?;
    for (turn, (taken, called, served)) in TICKETS.iter().enumerate() {
        if minute >= from + taken {
            ticket(set, world, (place, turn), (*taken, *called, *served));
        }
    }
    let by_appointment = world.desks[place].counter.procedures.len() - 2;
    for (turn, (after, comes)) in BOOKED.iter().enumerate() {
        let starts = minute.saturating_add_signed(*after) / 5 * 5;
        if starts >= from && starts + 30 <= until {
            let procedure = by_appointment + turn % 2;
            appointments::put(set, world, (place, procedure, turn), (set.today, starts, *comes));
        }
    }
    Ok(())
}

/// The hours of the day where they hold now; otherwise an extra opening around this hour.
async fn open_now(set: &Setting<'_>, desk: &Desk, minute: u32) -> Result<(u32, u32)> {
    let usual = desk.is_open(set.today).then(|| desk.spell(set.today)).flatten();
    let (mut from, mut until) = (minute.saturating_sub(150) / 5 * 5, (minute / 5 * 5 + 150).min(1_435));
    match usual {
        Some((opens, closes)) if (opens..closes).contains(&minute) => return Ok((opens, closes)),
        Some((_, closes)) if closes <= minute => from = from.max(closes),
        Some((opens, _)) => until = until.min(opens),
        None => {}
    }
    let in_minutes = |minute: u32| i32::try_from(minute).unwrap_or_default();
    let spell = Spell {
        weekday: weekday(set.today),
        from: in_minutes(from),
        until: in_minutes(until),
        since: set.today,
        ends: Some(set.today),
    };
    add_hours(set.ctx, desk.id, spell).await?;
    Ok((from, until))
}

fn ticket(
    set: &mut Setting<'_>,
    world: &mut World,
    (place, turn): (usize, usize),
    (taken, called, served): (u32, Option<u32>, Option<u32>),
) {
    let desk = &world.desks[place];
    let worker = on_turn(&desk.workers, turn);
    let ticket = world.tickets.len();
    let minutes = called.zip(served).map_or(15, |(called, served)| called - served);
    world.tickets.push(Ticket {
        desk: place,
        procedure: turn % 4,
        language: desk.counter.languages[turn % desk.counter.languages.len()],
        minutes: i32::try_from(minutes).unwrap_or(15),
        visit: None,
        appointment: None,
    });
    let moments =
        [(Some(taken), Deed::Take(ticket)), (called, Deed::Call(ticket)), (served, Deed::Serve(ticket))];
    for (before, deed) in moments {
        let Some(before) = before else { continue };
        set.agenda.put(set.now - TimeDelta::minutes(before.into()), worker, Any::Desk(deed));
    }
}
