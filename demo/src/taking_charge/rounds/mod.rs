//! Outreach: the itinerant team with its three listening points, and the mobile units of the districts.

mod outings;
mod units;

use chrono::{Days, NaiveDate, TimeDelta};
use identity::UserId;
use organisations::OrganisationId;
use services::desks::ids::{PlaceId, RoundId, UnitId};
use services::outreach::rounds::{Plan, cancel, plan};
use services::outreach::units::{Form, Go, add_place, form, join};
use store::{Ctx, Result};

use super::agenda::Deed as Any;
use super::days::{ago, at, is_working, working};
use super::{Setting, Stage};
use units::{Going, UNITS, Unit};

#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    /// The weekly rounds of one going are planned.
    Plan(usize),
    Arrive(usize, usize),
    Close(usize),
    Cancel(usize),
}

pub(super) struct World {
    goings: Vec<Outing>,
    rounds: Vec<Known>,
}

/// A weekly way of a unit.
struct Outing {
    unit: UnitId,
    organisation: OrganisationId,
    going: &'static Going,
    places: Vec<PlaceId>,
    members: Vec<UserId>,
    first: NaiveDate,
    last: NaiveDate,
}

struct Known {
    id: RoundId,
    outing: usize,
    leader: UserId,
}

pub(super) async fn prepare(set: &mut Setting<'_>) -> Result<World> {
    let mut world = World { goings: Vec::new(), rounds: Vec::new() };
    for unit in UNITS {
        outfit(set, &mut world, unit).await?;
    }
    Ok(world)
}

async fn outfit(set: &mut Setting<'_>, world: &mut World, unit: &'static Unit) -> Result<()> {
    let organisation = set.body(unit.body).await?;
    let activity = set.activity(unit.project, unit.activity).await?;
    let wish = Form { organisation, kind: unit.kind, name: unit.name.to_owned(), activity: Some(activity) };
    let id = form(set.ctx, wish).await?;
    let members = set.cast.workers(organisation, authz::Role::Outreach);
    for member in &members {
        join(set.ctx, id, member.uuid()).await?;
    }
    for going in unit.goings {
        let mut places = Vec::with_capacity(going.places.len());
        for (name, territory, code) in going.places {
            let activity = match code {
                Some(code) => Some(set.activity(unit.project, code).await?),
                None => None,
            };
            let place =
                Go { unit: id, name: (*name).to_owned(), territory: Some((*territory).to_owned()), activity };
            places.push(add_place(set.ctx, place).await?);
        }
        let nth = world.goings.len();
        let first = set.today - Days::new(going.weeks * 7);
        let first =
            first.iter_days().find(|day| chrono::Datelike::weekday(day) == going.weekday).unwrap_or(first);
        let planned = at(ago(first, 6), 9, 0);
        let last = set.today + Days::new(13);
        let members = members.clone();
        world.goings.push(Outing { unit: id, organisation, going, places, members, first, last });
        set.agenda.put(planned, world.goings[nth].members.first().copied(), Any::Round(Deed::Plan(nth)));
    }
    Ok(())
}

pub(super) async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Plan(outing) => plan_all(ctx, stage, outing).await,
        Deed::Arrive(round, stop) => outings::arrive(ctx, stage, (round, stop)).await,
        Deed::Close(round) => outings::close(ctx, stage, round).await,
        Deed::Cancel(round) => {
            cancel(ctx, stage.rounds.rounds[round].id, "Allerta meteo: l'unità non esce (dimostrazione)")
                .await
        }
    }
}

/// Every second week where the unit goes every second week: a series each time, as the page does it.
async fn plan_all(ctx: &Ctx, stage: &mut Stage, outing: usize) -> Result<()> {
    let known = &stage.rounds.goings[outing];
    let going = known.going;
    let today = stage.today;
    let mut days = super::days::weekly(known.first, known.last, going.weekday, going.every);
    // Whoever looks at the demonstration meets a round under way or to come, whatever day it is.
    if going.also_now {
        days.push(working(today));
        days.sort_unstable();
        days.dedup();
    }
    for day in days.into_iter().filter(|day| is_working(*day)) {
        one(ctx, stage, (outing, day)).await?;
    }
    Ok(())
}

async fn one(ctx: &Ctx, stage: &mut Stage, (outing, day): (usize, NaiveDate)) -> Result<()> {
    let known = &stage.rounds.goings[outing];
    let time = |hour: u32| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    let wish = Plan {
        unit: known.unit,
        first_on: day,
        last_on: None,
        from: time(known.going.hour),
        until: time(known.going.hour + 3),
        places: known.places.clone(),
    };
    let (hour, stops) = (known.going.hour, known.places.len());
    let Some(id) = plan(ctx, wish).await?.first().copied() else { return Ok(()) };
    let round = stage.rounds.rounds.len();
    let members = &stage.rounds.goings[outing].members;
    let leader = members[round % members.len()];
    stage.rounds.rounds.push(Known { id, outing, leader });
    if day >= stage.today {
        return Ok(());
    }
    if stage.dice.chance(4) {
        stage.agenda.put(at(day, hour - 4, 0), leader, Any::Round(Deed::Cancel(round)));
        return Ok(());
    }
    for stop in 0..stops {
        let minutes = i64::try_from(stop * 165 / stops).unwrap_or_default() / 5 * 5;
        stage.agenda.put(
            at(day, hour, 5) + TimeDelta::minutes(minutes),
            leader,
            Any::Round(Deed::Arrive(round, stop)),
        );
    }
    stage.agenda.put(at(day, hour + 3, 0), leader, Any::Round(Deed::Close(round)));
    Ok(())
}
