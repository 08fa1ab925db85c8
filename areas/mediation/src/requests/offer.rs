//! Offer a request to mediators: they answer, the first yes wins.

use std::collections::HashMap;

use authz::Action;
use chrono::{DateTime, TimeDelta, Utc};
use organisations::{OrganisationId, TerritoryId};
use post::LetterId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Grant, Result};

use super::letters::{self, Kind, Writer};
use super::rules::{self, Move, Refusal};
use super::steps;
use crate::entities::{offer, party, request};
use crate::ids::{MediatorId, OfferId, RequestId};
use crate::matching::gather::{Question, Who, candidates, wanted};
use crate::matching::{Need, Obstacle, obstacles};
use crate::words::{Ending, Mode, Step};

pub struct MakeOffers {
    pub request: RequestId,
    pub mediators: Vec<MediatorId>,
    /// Hours they have to answer; never beyond the beginning.
    pub answer_within: i64,
    /// Where the program lives, so that letters lead to the request's page.
    pub origin: Option<String>,
}

pub async fn make_offers(ctx: &Ctx, wish: MakeOffers) -> Result<Vec<OfferId>> {
    let (row, grant) = ctx.load::<request::Entity>(wish.request, Action::Record).await?;
    let offers = steps::open_offers(ctx, row.id).await?;
    let known = known(ctx, &row).await?;
    let state = rules::next(row.state, Move::Offer).map_err(kernel::Refusal::from)?;
    let chosen = chosen(&wish, &known).map_err(kernel::Refusal::from)?;
    let expired = expired(ctx, &offers, &chosen).map_err(kernel::Refusal::from)?;

    let offering = ctx.allow::<offer::Entity>(Action::Record, &steps::whole(ctx, &row))?;
    for old in expired {
        steps::end(ctx, &offering, old, Ending::Withdrawn).await?;
    }
    let ids = ask(ctx, (&row, &offering), (&wish, &chosen)).await?;
    let version = row.version;
    let mut changed: request::ActiveModel = row.into();
    changed.state = Set(state);
    changed.version = Set(version + 1);
    ctx.update(&grant, changed).await?;
    Ok(ids)
}

type Chosen<'k> = [(MediatorId, &'k Who)];

/// Offers to the same mediators whose time is over; nobody is asked twice at once.
fn expired(
    ctx: &Ctx,
    offers: &[offer::Model],
    chosen: &Chosen,
) -> std::result::Result<Vec<offer::Model>, Refusal> {
    let again = |old: &&offer::Model| chosen.iter().any(|(mediator, _)| *mediator == old.mediator_id);
    let old: Vec<offer::Model> = offers.iter().filter(again).cloned().collect();
    match old.iter().any(|old| old.answer.is_some() || old.expires_at > ctx.now()) {
        true => Err(Refusal::AlreadyAsked),
        false => Ok(old),
    }
}

/// An offer to each, with the letter that tells of it where there is an address.
async fn ask(
    ctx: &Ctx,
    (row, offering): (&request::Model, &Grant<offer::Entity>),
    (wish, chosen): (&MakeOffers, &Chosen<'_>),
) -> Result<Vec<OfferId>> {
    let readers = letters::mediators(ctx, &wish.mediators).await?;
    let writer = Writer::of(ctx, row, wish.origin.as_deref()).await?;
    let needs = steps::needs(ctx, row.id).await?;
    let open = needs.into_iter().filter(|need| need.offer_id.is_none());
    let languages: Vec<String> = open.map(|need| need.language).collect();

    let mut ids = Vec::new();
    for (mediator, who) in chosen {
        let (id, by) = (OfferId::new(ctx), expires_at(ctx, row, wish.answer_within));
        let letter = writer.post((Kind::Offer { by }, id), &languages, readers.get(mediator)).await?;
        let letter_id = Set(letter.map(LetterId::uuid));
        let made = offer(ctx, row, (*mediator, who));
        let made = offer::ActiveModel { id: Set(id), expires_at: Set(by), letter_id, ..made };
        ids.push(ctx.insert(offering, made).await?.id);
        steps::note(ctx, row, Step::Offered, (Some(*mediator), None)).await?;
    }
    Ok(ids)
}

type Known = HashMap<MediatorId, (Vec<Obstacle>, Who)>;

/// Everybody who speaks one of the languages, with what stands in their way.
async fn known(ctx: &Ctx, row: &request::Model) -> Result<Known> {
    let question = question(ctx, row).await?;
    let wanted = wanted(ctx, &question);
    let (candidates, mut who) = candidates(ctx, &question, &wanted).await?;
    let line = |candidate: crate::matching::Candidate| {
        let who = who.remove(&candidate.mediator)?;
        Some((candidate.mediator, (obstacles(&candidate, &wanted), who)))
    };
    Ok(candidates.into_iter().filter_map(line).collect())
}

fn chosen<'k>(
    wish: &MakeOffers,
    known: &'k Known,
) -> std::result::Result<Vec<(MediatorId, &'k Who)>, Refusal> {
    if wish.mediators.is_empty() {
        return Err(Refusal::NoMediator);
    }
    let mut chosen: Vec<(MediatorId, &Who)> = Vec::new();
    for mediator in &wish.mediators {
        let (obstacles, who) = known.get(mediator).ok_or(Refusal::MayNotBeAsked(Obstacle::Language))?;
        rules::may_be_asked(obstacles)?;
        if chosen.iter().all(|(known, _)| known != mediator) {
            chosen.push((*mediator, who));
        }
    }
    Ok(chosen)
}

fn expires_at(ctx: &Ctx, row: &request::Model, hours: i64) -> DateTime<Utc> {
    let hours = hours.clamp(1, rules::MOST_ANSWER_HOURS);
    (ctx.now() + TimeDelta::hours(hours)).min(row.deadline_at)
}

fn offer(ctx: &Ctx, row: &request::Model, (mediator, who): (MediatorId, &Who)) -> offer::ActiveModel {
    offer::ActiveModel {
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        request_id: Set(row.id),
        mediator_id: Set(mediator),
        employer_id: Set(who.employer.uuid()),
        contract_id: Set(who.contract),
        sent_at: Set(ctx.now()),
        sent_by: Set(ctx.actor().user),
        answered_at: Set(None),
        answered_by: Set(None),
        answer: Set(None),
        reason: Set(None),
        ended_at: Set(None),
        ending: Set(None),
        ..Default::default()
    }
}

/// What matching is asked for a request: the languages nobody covers yet.
pub(crate) async fn question(ctx: &Ctx, row: &request::Model) -> Result<Question> {
    let needs = steps::needs(ctx, row.id).await?;
    let open = needs.into_iter().filter(|need| need.offer_id.is_none());
    let parties = ctx
        .unfiltered("bodies in conflict with a request the reader may see; shown as a conflict, not by name")
        .find::<party::Entity>()
        .filter(party::Column::RequestId.eq(row.id));
    Ok(Question {
        organisation: OrganisationId(row.organisation_id),
        project: row.project_id,
        needs: open.map(|need| Need { language: need.language, people: need.people }).collect(),
        starts_at: row.starts_at,
        minutes: row.minutes,
        due_on: row.due_on,
        territory: row.territory_id.map(TerritoryId),
        is_remote: row.mode != Mode::InPerson,
        gender: row.gender,
        gender_needed: row.gender_needed,
        against: ctx.all(parties).await?.into_iter().map(|row| OrganisationId(row.body_id)).collect(),
        request: Some(row.id),
        without: Vec::new(),
    })
}
