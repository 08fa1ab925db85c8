//! What is written down of a contact at a desk, and the contact that turns out to be somebody known.

use identity::UserId;
use services::contacts::link::link;
use services::contacts::record::{AtDesk, Contact, record};
use services::contacts::words::Outcome;
use services::desks::ids::ContactId;
use store::{Ctx, Result};

use super::super::Stage;

/// Grown men and women mostly, as the nine cells are ordered.
pub const SEEN: &[i32] = &[1, 1, 1, 4, 4, 4, 4, 4, 0, 3, 2, 5, 7];

/// A contact of a kind of procedure: with a name where the desk asks for one.
pub(super) fn contact(
    ctx: &Ctx,
    stage: &mut Stage,
    (place, procedure): (usize, usize),
    (language, minutes, may_be_named): (&'static str, i32, bool),
) -> Contact {
    let desk = &stage.desks.desks[place];
    let (topics, needs) = desk.words(procedure);
    let is_named = may_be_named && stage.dice.chance(desk.counter.named);
    let somebody = if is_named { stage.folk.anybody(&mut stage.dice, desk.organisation) } else { None };
    let is_alone = somebody.is_some() || stage.dice.chance(80);
    Contact {
        id: ContactId::new(ctx),
        topics: topics.to_vec(),
        needs: if stage.dice.chance(40) { needs.to_vec() } else { Vec::new() },
        language: Some(somebody.as_ref().map_or(language, |somebody| somebody.language).to_owned()),
        people: if is_alone { 1 } else { 2 },
        cell: Some(*stage.dice.pick(SEEN)).filter(|_| is_alone && somebody.is_none()),
        minutes: minutes.max(5),
        outcome: *stage.dice.pick(&[
            Outcome::Informed,
            Outcome::Informed,
            Outcome::Appointment,
            Outcome::SentOn,
            Outcome::Accompanied,
        ]),
        note: None,
        person: somebody.map(|somebody| somebody.id),
    }
}

/// The contacts of a morning, written down at its end by one of the workers.
pub(super) async fn day(ctx: &Ctx, stage: &mut Stage, (place, turn): (usize, usize)) -> Result<()> {
    let people = stage.desks.desks[place].counter.people;
    let count = stage.dice.between(people.0, people.1).min(5);
    for nth in 0..count {
        let counter = stage.desks.desks[place].counter;
        let procedure = (turn + usize::try_from(nth).unwrap_or_default()) % counter.procedures.len();
        let language = *stage.dice.pick(counter.languages);
        let minutes = counter.procedures[procedure].minutes;
        let contact = contact(ctx, stage, (place, procedure), (language, minutes, true));
        let desk = &stage.desks.desks[place];
        let procedure = Some(desk.procedures[procedure]);
        record(ctx, AtDesk { desk: desk.id, procedure, visit: None, contact }).await?;
    }
    Ok(())
}

/// «That contact was me»: found again among the persons of the body.
pub(super) async fn link_one(ctx: &Ctx, stage: &mut Stage, turn: usize) -> Result<()> {
    let Some((place, id)) = stage.desks.nameless.iter().rev().nth(turn * 3).copied() else { return Ok(()) };
    let body = stage.desks.desks[place].organisation;
    let Some(somebody) = stage.folk.take(body, false) else { return Ok(()) };
    let because = "La persona ha mostrato il biglietto del giorno (dimostrazione)";
    match link(ctx, id, somebody.id, because).await {
        // Two people came together: the rules do not say which of them it was.
        Err(store::Error::Refused(_)) => Ok(()),
        other => other,
    }
}

/// Who is at the counter that day.
pub(super) fn on_turn(workers: &[UserId], turn: usize) -> UserId {
    workers[turn % workers.len()]
}
