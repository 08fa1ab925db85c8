//! How long answers and outcomes take per pair of bodies: for the table. Few make a person known, so few are not shown.

use std::collections::{BTreeMap, HashMap};

use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, FromQueryResult};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::counts::days_to;
use super::rules::{is_overdue, median};
use super::words::ReferralState;
use crate::entities::referral;
use crate::policy::REFERRAL_PAIRS;

/// Below so many a cell says nothing.
const LEAST: usize = 3;

const WHY: &str =
    "days between sending and answer per pair of bodies: no person, no word, few are suppressed";

/// One body's referrals to another. What is `None` is unknown, or too few to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub from: String,
    pub to: String,
    /// Only where enough were sent.
    pub sent: Option<usize>,
    pub days_to_answer: Option<i64>,
    pub days_to_outcome: Option<i64>,
    /// In a hundred.
    pub unanswered: Option<i64>,
}

#[derive(Clone, Debug, FromQueryResult)]
struct Trip {
    organisation_id: Uuid,
    receiver_id: Option<Uuid>,
    outside_name: Option<String>,
    state: ReferralState,
    due_on: Option<NaiveDate>,
    sent_at: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
}

/// All pairs in which the reader's bodies stand; for an authority, the bodies of the projects it oversees.
pub async fn pairs(ctx: &Ctx) -> Result<Vec<Pair>> {
    if !ctx.can(Action::View, REFERRAL_PAIRS) {
        return Err(Error::Denied);
    }
    let trips = trips(ctx, &bodies(ctx).await?).await?;
    let ids: Vec<OrganisationId> = trips
        .iter()
        .flat_map(|trip| [Some(trip.organisation_id), trip.receiver_id])
        .flatten()
        .map(OrganisationId)
        .collect();
    let names = organisations::names_for_anybody(ctx, &ids).await?;
    let mut grouped: BTreeMap<(String, String), Vec<Trip>> = BTreeMap::new();
    for trip in trips {
        grouped.entry(ends(&trip, &names)).or_default().push(trip);
    }
    Ok(grouped.into_iter().map(|(ends, trips)| pair(ends, &trips, ctx.today())).collect())
}

async fn bodies(ctx: &Ctx) -> Result<Vec<Uuid>> {
    let actor = ctx.actor();
    let mut bodies = Vec::new();
    for held in &actor.assignments {
        if held.role != authz::Role::Authority {
            bodies.push(held.organisation);
            continue;
        }
        for project in &held.overseen {
            let partners = programmes::partners(ctx, ProjectId(*project)).await?;
            bodies.extend(partners.into_iter().map(|partner| partner.organisation.uuid()));
        }
    }
    bodies.sort_unstable();
    bodies.dedup();
    Ok(bodies)
}

async fn trips(ctx: &Ctx, bodies: &[Uuid]) -> Result<Vec<Trip>> {
    use referral::Column;
    let either = Condition::any()
        .add(Column::OrganisationId.is_in(bodies.to_vec()))
        .add(Column::ReceiverId.is_in(bodies.to_vec()));
    let query = Query::select()
        .columns([
            Column::OrganisationId,
            Column::ReceiverId,
            Column::OutsideName,
            Column::State,
            Column::DueOn,
            Column::SentAt,
            Column::AnsweredAt,
            Column::EndedAt,
        ])
        .from(referral::Entity)
        .cond_where(either)
        .and_where(Column::SentAt.is_not_null())
        // Taken back before anybody answered: it tells nothing of the receiver.
        .and_where(Column::State.ne(ReferralState::Withdrawn))
        .take();
    ctx.unfiltered(WHY).rows(&query).await
}

fn ends(trip: &Trip, names: &HashMap<OrganisationId, String>) -> (String, String) {
    let name = |id: Uuid| names.get(&OrganisationId(id)).cloned().unwrap_or_default();
    let to = trip.receiver_id.map(name).or_else(|| trip.outside_name.clone());
    (name(trip.organisation_id), to.unwrap_or_default())
}

fn pair((from, to): (String, String), trips: &[Trip], today: NaiveDate) -> Pair {
    let enough = |days: Vec<i64>| median(if days.len() < LEAST { Vec::new() } else { days });
    let answers = trips.iter().filter_map(|trip| days_to(trip.sent_at, trip.answered_at)).collect();
    let done = trips.iter().filter(|trip| trip.state == ReferralState::Fulfilled);
    let outcomes = done.filter_map(|trip| days_to(trip.sent_at, trip.ended_at)).collect();
    let is_told = trips.len() >= LEAST;
    let without = trips.iter().filter(|trip| is_without_answer(trip, today)).count();
    let share = i64::try_from(without * 100 / trips.len().max(1)).unwrap_or_default();
    Pair {
        from,
        to,
        sent: is_told.then_some(trips.len()),
        days_to_answer: enough(answers),
        days_to_outcome: enough(outcomes),
        unanswered: is_told.then_some(share),
    }
}

fn is_without_answer(trip: &Trip, today: NaiveDate) -> bool {
    trip.state == ReferralState::Rerouted || is_overdue(trip.state, trip.due_on, today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trip(answered: Option<&str>, state: ReferralState) -> Trip {
        Trip {
            organisation_id: Uuid::nil(),
            receiver_id: None,
            outside_name: None,
            state,
            due_on: "2026-03-16".parse().ok(),
            sent_at: "2026-03-02T09:00:00Z".parse().ok(),
            answered_at: answered.map(|at| at.parse().unwrap()),
            ended_at: None,
        }
    }

    #[test]
    fn few_referrals_tell_nothing_of_a_pair() {
        let one = || trip(Some("2026-03-05T09:00:00Z"), ReferralState::Accepted);
        let ends = || ("Comune".to_owned(), "Cooperativa".to_owned());
        let today = "2026-03-20".parse().unwrap();
        let few = pair(ends(), &[one(), one()], today);
        assert_eq!((few.sent, few.days_to_answer, few.unanswered), (None, None, None));
        let late = trip(None, ReferralState::Seen);
        let many = pair(ends(), &[one(), one(), one(), late], today);
        assert_eq!((many.sent, many.days_to_answer, many.unanswered), (Some(4), Some(3), Some(25)));
        assert_eq!(many.days_to_outcome, None);
    }
}
