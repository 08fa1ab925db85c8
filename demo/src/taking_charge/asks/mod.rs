//! What people ask by themselves on the public pages, and how the staff answers: some wait, one asked twice.

mod lines;

use authz::Role;
use chrono::{DateTime, TimeDelta, Utc};
use identity::UserId;
use kernel::Page;
use l10n::Locale;
use services::asking::answer::{Answer, answer};
use services::asking::ask::{Ask, ask};
use services::asking::queries::{View, Wanted, inbox};
use services::asking::routing::{OpenRoute, open_route};
use services::asking::triage::{Close, close, open_words, take};
use services::asking::words::{Ending, Moment};
use store::{Ctx, Db, Error, Result};

use super::agenda::Deed as Any;
use super::days::{ago, at};
use super::{Setting, Stage};
use lines::{LINES, Line, ROUTES};

#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Public(usize),
    Take(usize),
    Answer(usize),
    Close(usize),
}

#[derive(Default)]
pub(super) struct World {
    asked: Vec<DateTime<Utc>>,
}

pub(super) async fn prepare(set: &mut Setting<'_>) -> Result<World> {
    for (body, territory, kind) in ROUTES {
        let organisation = set.body(body).await?;
        let wish =
            OpenRoute { organisation, territory: (*territory).to_owned(), kind: *kind, language: None };
        open_route(set.ctx, wish).await?;
    }
    let mut world = World::default();
    for (place, line) in LINES.iter().enumerate() {
        let minute = 3 + u32::try_from(place % 12).unwrap_or_default() * 4;
        let asked =
            at(ago(set.today, line.days), 11, minute).min(set.now - TimeDelta::minutes(20 + place as i64));
        world.asked.push(asked);
        set.agenda.put(asked, None, Any::Ask(Deed::Public(place)));
        staff(set, (place, line), asked).await?;
    }
    Ok(world)
}

/// What follows, as far as the line tells.
async fn staff(set: &mut Setting<'_>, (place, line): (usize, &Line), asked: DateTime<Utc>) -> Result<()> {
    let body = set.body(line.body).await?;
    let worker: UserId = set.worker(body, Role::CaseWorker, place);
    let steps = [(Deed::Take(place), 3), (Deed::Answer(place), 27), (Deed::Close(place), 190)];
    for (deed, hours) in steps.into_iter().take(line.steps) {
        let when = asked + TimeDelta::hours(hours);
        if when < set.now {
            set.agenda.put(when, worker, Any::Ask(deed));
        }
    }
    Ok(())
}

/// Whoever asks has no account, and the request is a unit of work of its own.
pub(super) async fn public(db: &Db, stage: &Stage, place: usize) -> Result<()> {
    db.clock().set(stage.asks.asked[place]);
    let line = &LINES[place];
    let wish = Ask {
        drawn: format!("dimostrazione-richiesta-{place:04}"),
        kind: line.kind,
        is_urgent: line.is_urgent,
        territory: line.territory.map(str::to_owned),
        language: line.language.to_owned(),
        reads: Some(place % 7 != 3),
        when_free: if place.is_multiple_of(3) { Moment::Afternoon } else { Moment::Any },
        channel: line.channel,
        contact: line.contact.map(str::to_owned),
        name: line.name.map(str::to_owned),
        words: Some(line.words.to_owned()),
        locale: Locale::It,
        address: None,
        is_odd: false,
    };
    ask(db, wish).await.map(drop)
}

pub(super) async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    let (Deed::Public(place) | Deed::Take(place) | Deed::Answer(place) | Deed::Close(place)) = deed;
    let asked = stage.asks.asked[place];
    let wanted = Wanted { view: View::Open, ..Wanted::default() };
    let all = inbox(ctx, &wanted, Page { number: 1, size: 200 }).await?;
    let line = all.rows.iter().find(|line| line.asked_at == asked);
    let request = line.ok_or(Error::NotFound)?.id;
    match deed {
        // Asked outside of anybody's unit of work.
        Deed::Public(_) => Ok(()),
        Deed::Take(_) => {
            open_words(ctx, request).await?;
            take(ctx, request, 1).await
        }
        Deed::Answer(_) => {
            let words = LINES[place].answer.to_owned();
            answer(ctx, Answer { request, version: 2, words, letter: None }).await?;
            Ok(())
        }
        Deed::Close(_) => {
            let words =
                "Siamo contenti di esserti stati utili. Puoi scrivere di nuovo quando vuoi.".to_owned();
            close(ctx, Close { request, version: 3, ending: Ending::Done, words }).await
        }
    }
}
