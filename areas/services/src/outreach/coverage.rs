//! Where units have been, week by week, and what they heard there: a table instead of a map.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::queries::place_names;
use super::rules::shown;
use super::words::{LineKind, RoundState};
use crate::desks::ids::StopId;
use crate::desks::terms;
use crate::desks::when::monday;
use crate::entities::desks::{contact, round, stop, stop_line};

const WHY: &str =
    "people met at a place and needs heard, as numbers for whoever may see the round: no name is read";

/// What is known of one place in one week. `None`: too few to be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub visits: i64,
    pub contacts: Option<i64>,
    pub needs: Option<i64>,
}

#[derive(Clone, Debug, Default)]
pub struct Coverage {
    pub weeks: Vec<NaiveDate>,
    /// By place name: one cell a week.
    pub places: BTreeMap<String, BTreeMap<NaiveDate, Cell>>,
    /// Needs heard by place and theme.
    pub needs: BTreeMap<(String, String), Option<i64>>,
}

pub async fn coverage(ctx: &Ctx, from: NaiveDate, until: NaiveDate) -> Result<Coverage> {
    let rounds = ctx
        .find::<round::Entity>()
        .filter(round::Column::HeldOn.between(from, until))
        .filter(round::Column::State.ne(RoundState::Cancelled));
    let rounds = ctx.all(rounds).await?;
    let stops = ctx
        .find::<stop::Entity>()
        .filter(stop::Column::RoundId.is_in(rounds.iter().map(|round| round.id)))
        .filter(stop::Column::ArrivedAt.is_not_null());
    let stops = ctx.all(stops).await?;
    let ids: Vec<StopId> = stops.iter().map(|stop| stop.id).collect();
    let (met, lines) = heard(ctx, &ids).await?;
    let names = place_names(ctx, stops.iter().map(|stop| stop.place_id)).await?;
    let (own, smallest) = (ctx.actor().organisations(), terms::on(ctx.today()).smallest);

    // Sums first, then what may be shown: a cell is suppressed as a whole, never visit by visit.
    let mut sums: BTreeMap<(String, NaiveDate, bool), (i64, i64, i64)> = BTreeMap::new();
    let mut needs: BTreeMap<(String, String, bool), i64> = BTreeMap::new();
    for stop in &stops {
        let Some(day) = rounds.iter().find(|round| round.id == stop.round_id).map(|round| round.held_on)
        else {
            continue;
        };
        let name = names.get(&stop.place_id).cloned().unwrap_or_default();
        let is_own = own.contains(&stop.organisation_id);
        let sum = sums.entry((name.clone(), monday(day), is_own)).or_default();
        sum.0 += 1;
        sum.1 += met.get(&stop.id).copied().unwrap_or_default();
        for (word, count) in lines.get(&stop.id).into_iter().flatten() {
            sum.2 += count;
            *needs.entry((name.clone(), word.clone(), is_own)).or_default() += count;
        }
    }
    let mut coverage = Coverage { weeks: weeks(from, until), ..Coverage::default() };
    for ((name, week, is_own), (visits, contacts, heard)) in sums {
        let cell = coverage.places.entry(name).or_default().entry(week).or_default();
        cell.visits += visits;
        cell.contacts = shown(contacts, smallest, is_own);
        cell.needs = shown(heard, smallest, is_own);
    }
    let needs =
        needs.into_iter().map(|((name, word, own), count)| ((name, word), shown(count, smallest, own)));
    coverage.needs = needs.collect();
    Ok(coverage)
}

fn weeks(from: NaiveDate, until: NaiveDate) -> Vec<NaiveDate> {
    monday(from).iter_weeks().take_while(|week| *week <= until).collect()
}

type Met = BTreeMap<StopId, i64>;
type Needs = BTreeMap<StopId, Vec<(String, i64)>>;

async fn heard(ctx: &Ctx, ids: &[StopId]) -> Result<(Met, Needs)> {
    let everything = ctx.unfiltered(WHY);
    let contacts =
        everything.find::<contact::Entity>().filter(contact::Column::StopId.is_in(ids.iter().copied()));
    let lines = everything
        .find::<stop_line::Entity>()
        .filter(stop_line::Column::StopId.is_in(ids.iter().copied()))
        .filter(stop_line::Column::Kind.eq(LineKind::Need));
    let mut met = Met::new();
    for row in ctx.all(contacts).await? {
        let Some(stop) = row.stop_id else { continue };
        *met.entry(stop).or_default() += i64::from(row.people);
    }
    let mut needs = Needs::new();
    for row in ctx.all(lines).await? {
        needs.entry(row.stop_id).or_default().push((row.word, row.quantity.into()));
    }
    Ok((met, needs))
}
