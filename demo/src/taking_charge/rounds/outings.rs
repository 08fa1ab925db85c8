//! A round from its first stop to its end: who is met, what they need, where they are taken, what is given.

use services::contacts::record::Contact;
use services::contacts::words::{Outcome, Topic};
use services::desks::ids::{ContactId, StopId};
use services::outreach::close::close as close_round;
use services::outreach::queries::stops;
use services::outreach::stops::{Line, describe, met, note_line};
use services::outreach::words::LineKind;
use store::{Ctx, Result};

use super::super::Stage;

const TOPICS: &[Topic] = &[
    Topic::Residence,
    Topic::Work,
    Topic::Housing,
    Topic::Health,
    Topic::Exploitation,
    Topic::Italian,
    Topic::FoodAndClothes,
];
const NEEDS: &[&str] = &["housing", "work", "health", "residence", "exploitation", "italian", "food-clothes"];
const TAKEN_TO: &[&str] = &["health", "police", "registry-office", "employment", "legal"];
const GIVEN: &[&str] = &["leaflet", "rights-card", "service-map", "hygiene-kit", "food-water", "blanket"];
/// Grown men and women mostly, as the nine cells are ordered.
const SEEN: &[i32] = &[1, 1, 4, 4, 4, 4, 4, 0, 3, 2, 5];

pub async fn arrive(ctx: &Ctx, stage: &mut Stage, (round, stop): (usize, usize)) -> Result<()> {
    let id = stage.rounds.rounds[round].id;
    let all = stops(ctx, id).await?;
    let Some(here) = all.get(stop).map(|stop| stop.id) else { return Ok(()) };
    services::outreach::stops::arrive(ctx, here).await?;
    people(ctx, stage, (round, here)).await?;
    if stage.dice.chance(70) {
        line(ctx, here, (LineKind::Need, NEEDS), stage).await?;
    }
    if stage.dice.chance(25) {
        line(ctx, here, (LineKind::Accompaniment, TAKEN_TO), stage).await?;
    }
    if stage.dice.chance(60) {
        line(ctx, here, (LineKind::Material, GIVEN), stage).await?;
    }
    if stage.dice.chance(20) {
        describe(ctx, here, true, None).await?;
    }
    Ok(())
}

/// Some one by one, the others in a group that nobody describes.
async fn people(ctx: &Ctx, stage: &mut Stage, (round, here): (usize, StopId)) -> Result<()> {
    let outing = &stage.rounds.goings[stage.rounds.rounds[round].outing];
    let (going, organisation) = (outing.going, outing.organisation);
    let all = stage.dice.between(going.people.0, going.people.1);
    let alone = all.min(stage.dice.between(1, 3));
    for _ in 0..alone {
        let language = *stage.dice.pick(going.languages);
        let contact = Contact { cell: Some(*stage.dice.pick(SEEN)), ..anybody(ctx, stage, language) };
        met(ctx, here, contact).await?;
    }
    if stage.dice.chance(12)
        && let Some(known) = stage.folk.anybody(&mut stage.dice, organisation)
    {
        let contact = Contact { person: Some(known.id), ..anybody(ctx, stage, known.language) };
        met(ctx, here, contact).await?;
    }
    if all > alone {
        let language = *stage.dice.pick(going.languages);
        let people = i32::try_from(all - alone).unwrap_or(1);
        met(ctx, here, Contact { people, ..anybody(ctx, stage, language) }).await?;
    }
    Ok(())
}

fn anybody(ctx: &Ctx, stage: &mut Stage, language: &str) -> Contact {
    Contact {
        id: ContactId::new(ctx),
        topics: vec![*stage.dice.pick(TOPICS)],
        needs: Vec::new(),
        language: Some(language.to_owned()),
        people: 1,
        cell: None,
        minutes: 10,
        outcome: *stage.dice.pick(&[
            Outcome::Informed,
            Outcome::Informed,
            Outcome::SentOn,
            Outcome::Accompanied,
        ]),
        note: None,
        person: None,
    }
}

async fn line(ctx: &Ctx, stop: StopId, (kind, words): (LineKind, &[&str]), stage: &mut Stage) -> Result<()> {
    let word: &str = stage.dice.pick::<&str>(words);
    let quantity = match kind {
        LineKind::Accompaniment => 1,
        _ => i32::try_from(stage.dice.between(1, 6)).unwrap_or(1),
    };
    note_line(ctx, Line { stop, kind, word: word.to_owned(), language: None, quantity }).await?;
    Ok(())
}

pub async fn close(ctx: &Ctx, stage: &mut Stage, round: usize) -> Result<()> {
    let id = stage.rounds.rounds[round].id;
    debug_assert_eq!(ctx.actor().user, Some(stage.rounds.rounds[round].leader.uuid()));
    close_round(ctx, id).await?;
    Ok(())
}
