//! Mediation by several contractors: asked, offered, accepted, done; some conversations nobody could mediate.

mod contracts;
mod flows;
mod play;
mod register;

use chrono::{Days, NaiveDate};
use identity::UserId;
use mediation::{Accept, MediatorId, OfferId, RequestId};
use organisations::OrganisationId;
use programmes::ActivityId;
use store::Result;

use super::agenda::Deed as Any;
use super::days::{ago, at, is_working, later, weekly};
use super::folk::Somebody;
use super::{Setting, Stage};
use flows::{FLOWS, Flow, With};
pub(super) use play::happen;
use register::Known;

/// Requests so many days ahead are on their way.
const AHEAD: u64 = 12;

#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Ask(usize),
    Yes(usize, OfferId),
    No(usize, OfferId),
    Settle(usize, End),
    Withdraw(usize),
    Away(usize),
}

/// How an accepted request ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Done,
    NobodyCame,
}

/// One request as the story wants it.
pub(super) struct Wish {
    flow: &'static Flow,
    organisation: OrganisationId,
    activity: Option<ActivityId>,
    asks: UserId,
    on: NaiveDate,
    languages: &'static [&'static str],
    minutes: i32,
    person: Option<Somebody>,
    heads: i32,
    fate: Fate,
    against: Vec<OrganisationId>,
    request: Option<RequestId>,
    offers: Vec<(OfferId, MediatorId)>,
    coming: Vec<MediatorId>,
}

/// What the dice say of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Done,
    NobodyCame,
    /// The first says no, the second yes.
    SecondTry,
    Uncovered,
    Withdrawn,
    /// Asked just now: the mediators have it before them.
    Waiting,
    /// Nobody was asked yet.
    Fresh,
}

#[derive(Default)]
pub(super) struct World {
    mediators: Vec<Known>,
    /// Who buys from whom.
    pairs: Vec<(OrganisationId, OrganisationId)>,
    wishes: Vec<Wish>,
}

pub(super) async fn prepare(set: &mut Setting<'_>) -> Result<World> {
    let mut world = World {
        mediators: register::enter(set).await?,
        pairs: contracts::sign(set).await?,
        wishes: Vec::new(),
    };
    for flow in FLOWS {
        plan(set, &mut world, flow).await?;
    }
    waiting_now(set, &mut world).await?;
    for place in [5, 17] {
        set.agenda.put(at(ago(set.today, 3), 12, 0), None, Any::Mediation(Deed::Away(place)));
    }
    Ok(world)
}

/// The requests of a flow, from weeks ago into the coming days.
async fn plan(set: &mut Setting<'_>, world: &mut World, flow: &'static Flow) -> Result<()> {
    let first = set.today - Days::new(flow.since * 7);
    let days = weekly(first, set.today + Days::new(AHEAD), flow.weekday, flow.every);
    for (turn, day) in days.into_iter().enumerate() {
        let is_ahead = day >= set.today;
        let fate = match set.dice.below(100) {
            0..16 if is_ahead => Fate::Fresh,
            0..5 => Fate::NobodyCame,
            5..12 => Fate::SecondTry,
            12..17 => Fate::Uncovered,
            17..19 => Fate::Withdrawn,
            _ => Fate::Done,
        };
        let wish = wish(set, flow, (turn, day), fate).await?;
        let lead = u64::try_from(set.dice.between(2, 9)).unwrap_or(3);
        let asked = later(at(ago(day, lead), 9, 0), &mut set.dice, (0, 480));
        put(set, world, asked.min(set.now - chrono::TimeDelta::hours(3)), wish);
    }
    Ok(())
}

/// Three requests that the first mediator has before her today.
async fn waiting_now(set: &mut Setting<'_>, world: &mut World) -> Result<()> {
    let flow = FLOWS.iter().find(|flow| flow.body == crate::bodies::REGIONE_ER);
    for (turn, days) in [(0, 3), (3, 6), (0, 9)] {
        let Some(flow) = flow else { return Ok(()) };
        let day = super::days::after(set.today, days);
        let wish = wish(set, flow, (turn, day), Fate::Waiting).await?;
        put(set, world, set.now - chrono::TimeDelta::hours(4 + i64::try_from(days).unwrap_or(0)), wish);
    }
    Ok(())
}

async fn wish(
    set: &mut Setting<'_>,
    flow: &'static Flow,
    (turn, on): (usize, NaiveDate),
    fate: Fate,
) -> Result<Wish> {
    let organisation = set.body(flow.body).await?;
    let activity = match flow.activity {
        Some((project, code)) => Some(set.activity(project, code).await?),
        None => None,
    };
    let mut against = Vec::new();
    for body in flow.against {
        against.push(set.body(body).await?);
    }
    let (person, heads) = match flow.with {
        With::Person => (set.folk.take(organisation, false), 1),
        With::Unnamed(least, most) | With::Group(least, most) => {
            (None, i32::try_from(set.dice.between(least, most)).unwrap_or(1))
        }
    };
    Ok(Wish {
        flow,
        organisation,
        activity,
        asks: set.worker(organisation, flow.role, turn),
        on,
        languages: flow.languages[turn % flow.languages.len()],
        minutes: *set.dice.pick(flow.minutes),
        person,
        heads,
        fate,
        against,
        request: None,
        offers: Vec::new(),
        coming: Vec::new(),
    })
}

fn put(set: &mut Setting<'_>, world: &mut World, asked: chrono::DateTime<chrono::Utc>, wish: Wish) {
    let (place, asks) = (world.wishes.len(), wish.asks);
    debug_assert!(is_working(wish.on));
    world.wishes.push(wish);
    set.agenda.put(asked, asks, Any::Mediation(Deed::Ask(place)));
}

/// Whoever answers: the mediator, or the one who asked, by telephone.
fn accept(offer: OfferId) -> Accept {
    Accept { offer, at: None, origin: None }
}

impl Wish {
    fn offered_to(&self, offer: OfferId) -> Option<MediatorId> {
        self.offers.iter().find(|(known, _)| *known == offer).map(|(_, mediator)| *mediator)
    }
}

impl Stage {
    fn wish(&mut self, place: usize) -> &mut Wish {
        &mut self.mediation.wishes[place]
    }
}
