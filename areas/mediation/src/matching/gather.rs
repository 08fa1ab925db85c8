//! Brings together what matching asks about those who speak the languages: nine queries, however many they are.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use organisations::{OrganisationId, TerritoryId, territory as places};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, Condition, ExprTrait, FromQueryResult, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use super::proposal::{Proposal, propose as weigh};
use super::terms::{Candidate, Engaged, Hours, Need, Reach, Slot, Tie, Wanted, Weekly};
use crate::contracts::queries::usable;
use crate::entities::{absence, hours, language, mediator, offer, request, subject, territory, tie};
use crate::ids::{ContractId, MediatorId, RequestId};
use crate::words::{Answer, Gender, Level, State};
use crate::{clock, conflicts};

/// What a proposal is asked for: a request that stands, or one only thought of.
#[derive(Clone, Debug)]
pub struct Question {
    pub organisation: OrganisationId,
    pub project: Option<Uuid>,
    pub needs: Vec<Need>,
    pub starts_at: Option<DateTime<Utc>>,
    pub minutes: i32,
    pub due_on: NaiveDate,
    pub territory: Option<TerritoryId>,
    pub is_remote: bool,
    pub gender: Option<Gender>,
    pub gender_needed: bool,
    pub against: Vec<OrganisationId>,
    /// The request itself, whose own bookings and person are looked at.
    pub request: Option<RequestId>,
    /// Not to be proposed: asked already.
    pub without: Vec<MediatorId>,
}

/// A proposal, with who the proposed are.
pub struct Proposed {
    pub proposal: Proposal,
    pub who: HashMap<MediatorId, Who>,
}

#[derive(Clone, Debug)]
pub struct Who {
    pub name: String,
    pub employer: OrganisationId,
    pub user: Option<Uuid>,
    /// Under which the hours would be charged.
    pub contract: Option<ContractId>,
}

/// The best mediator or the smallest team, with reasons. The reader learns who is free, nothing else of a diary.
pub async fn propose(ctx: &Ctx, question: &Question) -> Result<Proposed> {
    let wanted = wanted(ctx, question);
    let (candidates, who) = candidates(ctx, question, &wanted).await?;
    Ok(Proposed { proposal: weigh(&wanted, &candidates), who })
}

pub(crate) fn wanted(ctx: &Ctx, question: &Question) -> Wanted {
    let slot: Option<Slot> = question.starts_at.map(|at| clock::slot(at, question.minutes));
    Wanted {
        needs: question.needs.clone(),
        slot,
        today: ctx.today(),
        due_on: question.due_on,
        minutes: question.minutes,
        is_remote: question.is_remote,
        gender: question.gender,
        gender_needed: question.gender_needed,
        against: question.against.clone(),
        tie_months: conflicts::months_on(ctx.today()),
    }
}

const WHY: &str =
    "who may be proposed depends on diaries and ties; the reader sees only whether somebody can go";

pub(crate) async fn candidates(
    ctx: &Ctx,
    question: &Question,
    wanted: &Wanted,
) -> Result<(Vec<Candidate>, HashMap<MediatorId, Who>)> {
    let mut rows = speakers(ctx, &wanted.needs, wanted.today).await?;
    rows.retain(|row| !question.without.contains(&row.id));
    let ids: Vec<MediatorId> = rows.iter().map(|row| row.id).collect();
    let mut parts = Parts::of(ctx, question, wanted, &ids).await?;
    parts.sessions(ctx, wanted, &rows).await?;
    let day = wanted.days().0;
    let contracts = usable(ctx, question.organisation.uuid(), question.project, day).await?;

    let ahead: HashSet<Uuid> = question.territory.map(above).unwrap_or_default();
    let (mut candidates, mut who) = (Vec::with_capacity(rows.len()), HashMap::new());
    for row in rows {
        let paying = contracts.iter().filter(|(contract, _)| contract.supplier_id == row.organisation_id);
        let enough = paying.clone().find(|(_, balance)| balance.left() >= i64::from(wanted.minutes));
        let best = enough.or_else(|| paying.clone().next());
        let is_own = row.organisation_id == question.organisation.uuid();
        let hours = match best {
            _ if is_own => Hours::Own,
            Some((_, balance)) => Hours::Left(i32::try_from(balance.left()).unwrap_or(i32::MAX)),
            None => Hours::Unpaid,
        };
        let contract = best.filter(|_| !is_own).map(|(contract, _)| contract.id);
        let employer = OrganisationId(row.organisation_id);
        candidates.push(parts.candidate(
            &row,
            hours,
            reach(question.territory, &ahead, parts.places.get(&row.id)),
        ));
        who.insert(row.id, Who { name: row.name, employer, user: row.user_id, contract });
    }
    Ok((candidates, who))
}

/// The territory and everything it lies in.
fn above(id: TerritoryId) -> HashSet<Uuid> {
    let mut all = HashSet::from([id.uuid()]);
    let mut next = places::get(id).and_then(places::Territory::parent);
    while let Some(place) = next {
        all.insert(place.id.uuid());
        next = place.parent();
    }
    all
}

fn reach(wanted: Option<TerritoryId>, ahead: &HashSet<Uuid>, served: Option<&Vec<Uuid>>) -> Reach {
    let Some(wanted) = wanted else { return Reach::Unknown };
    let Some(served) = served.filter(|served| !served.is_empty()) else { return Reach::Unknown };
    if served.contains(&wanted.uuid()) {
        return Reach::Here;
    }
    let level = |id: &Uuid| places::get(TerritoryId(*id)).map(|place| place.level);
    let around = served.iter().filter(|id| ahead.contains(id)).filter_map(level).max();
    match around {
        Some(places::Level::Province | places::Level::District) => Reach::Near,
        Some(_) => Reach::Wide,
        // A request for a whole province is near to whoever serves a town in it.
        None if served.iter().any(|id| above(TerritoryId(*id)).contains(&wanted.uuid())) => Reach::Near,
        None => Reach::Far,
    }
}

async fn speakers(ctx: &Ctx, needs: &[Need], today: NaiveDate) -> Result<Vec<mediator::Model>> {
    let speak = Query::select()
        .column(language::Column::MediatorId)
        .from(language::Entity)
        .and_where(language::Column::Language.is_in(needs.iter().map(|need| need.language.as_str())))
        .take();
    let select = ctx
        .unfiltered(WHY)
        .find::<mediator::Entity>()
        .filter(mediator::Column::Id.in_subquery(speak))
        .filter(mediator::Column::ActiveFrom.lte(today + Days::new(365)))
        .filter(
            Condition::any()
                .add(mediator::Column::ActiveUntil.is_null())
                .add(mediator::Column::ActiveUntil.gte(today)),
        );
    ctx.all(select).await
}

#[derive(FromQueryResult)]
struct Booked {
    mediator_id: MediatorId,
    request_id: RequestId,
    starts_at: Option<DateTime<Utc>>,
    minutes: i32,
}

#[derive(FromQueryResult)]
struct Met {
    mediator_id: MediatorId,
}

/// What the register and the diaries say, by mediator.
#[derive(Default)]
struct Parts {
    spoken: HashMap<MediatorId, Vec<(String, Level)>>,
    places: HashMap<MediatorId, Vec<Uuid>>,
    weekly: HashMap<MediatorId, Vec<Weekly>>,
    away: HashMap<MediatorId, Vec<(NaiveDate, NaiveDate)>>,
    ties: HashMap<MediatorId, Vec<Tie>>,
    engaged: HashMap<MediatorId, Vec<Engaged>>,
    load: HashMap<MediatorId, i32>,
    known: HashMap<MediatorId, i32>,
}

impl Parts {
    async fn of(ctx: &Ctx, question: &Question, wanted: &Wanted, ids: &[MediatorId]) -> Result<Parts> {
        let mut parts = Parts::default();
        if ids.is_empty() {
            return Ok(parts);
        }
        parts.register(ctx, wanted, ids).await?;
        parts.diaries(ctx, wanted, ids).await?;
        parts.bookings(ctx, question, wanted, ids).await?;
        parts.meetings(ctx, question).await?;
        Ok(parts)
    }

    async fn register(&mut self, ctx: &Ctx, wanted: &Wanted, ids: &[MediatorId]) -> Result<()> {
        let all = ctx.unfiltered(WHY);
        let languages = all
            .find::<language::Entity>()
            .filter(language::Column::MediatorId.is_in(ids.iter().copied()))
            .filter(language::Column::Language.is_in(wanted.needs.iter().map(|need| need.language.as_str())));
        for row in ctx.all(languages).await? {
            self.spoken.entry(row.mediator_id).or_default().push((row.language, row.level));
        }
        let served =
            all.find::<territory::Entity>().filter(territory::Column::MediatorId.is_in(ids.iter().copied()));
        for row in ctx.all(served).await? {
            self.places.entry(row.mediator_id).or_default().push(row.territory_id);
        }
        let works = all.find::<tie::Entity>().filter(tie::Column::MediatorId.is_in(ids.iter().copied()));
        for row in ctx.all(works).await? {
            let work = Tie { body: OrganisationId(row.body_id), until: row.until_on };
            self.ties.entry(row.mediator_id).or_default().push(work);
        }
        Ok(())
    }

    async fn diaries(&mut self, ctx: &Ctx, wanted: &Wanted, ids: &[MediatorId]) -> Result<()> {
        let all = ctx.unfiltered(WHY);
        let free = all.find::<hours::Entity>().filter(hours::Column::MediatorId.is_in(ids.iter().copied()));
        for row in ctx.all(free).await? {
            let line = Weekly { weekday: row.weekday, from: row.from_minute, until: row.until_minute };
            self.weekly.entry(row.mediator_id).or_default().push(line);
        }
        let (first, last) = wanted.days();
        let away = all
            .find::<absence::Entity>()
            .filter(absence::Column::MediatorId.is_in(ids.iter().copied()))
            .filter(absence::Column::LiftedAt.is_null())
            .filter(absence::Column::FromOn.lte(last))
            .filter(absence::Column::UntilOn.gte(first));
        for row in ctx.all(away).await? {
            self.away.entry(row.mediator_id).or_default().push((row.from_on, row.until_on));
        }
        Ok(())
    }

    /// Thirty days around: what is taken then, and how the work is spread.
    async fn bookings(
        &mut self,
        ctx: &Ctx,
        question: &Question,
        wanted: &Wanted,
        ids: &[MediatorId],
    ) -> Result<()> {
        let middle = question.starts_at.unwrap_or(ctx.now());
        let month = TimeDelta::days(30);
        let (from, until) = (middle - month, middle + month);
        for booked in booked(ctx, ids, (from, until)).await? {
            let Some(starts_at) = booked.starts_at.filter(|_| Some(booked.request_id) != question.request)
            else {
                continue;
            };
            let ends_at = starts_at + TimeDelta::minutes(booked.minutes.into());
            *self.load.entry(booked.mediator_id).or_default() += booked.minutes;
            if wanted.slot.is_some_and(|slot| slot.meets(&Engaged { from: starts_at, until: ends_at })) {
                let taken = Engaged { from: starts_at, until: ends_at };
                self.engaged.entry(booked.mediator_id).or_default().push(taken);
            }
        }
        Ok(())
    }

    /// What they lead besides mediating: lessons, desk shifts, meetings.
    async fn sessions(&mut self, ctx: &Ctx, wanted: &Wanted, rows: &[mediator::Model]) -> Result<()> {
        let Some(slot) = &wanted.slot else { return Ok(()) };
        let users: Vec<Uuid> = rows.iter().filter_map(|row| row.user_id).collect();
        for busy in delivery::busy(ctx, &users, (slot.starts_at, slot.ends_at)).await? {
            // The same person may be in the register of two employers.
            for row in rows.iter().filter(|row| row.user_id == Some(busy.user)) {
                let taken = Engaged { from: busy.from, until: busy.until };
                self.engaged.entry(row.id).or_default().push(taken);
            }
        }
        Ok(())
    }

    /// Conversations already held with the same person.
    async fn meetings(&mut self, ctx: &Ctx, question: &Question) -> Result<()> {
        let Some(id) = question.request else { return Ok(()) };
        let person = Query::select()
            .column(subject::Column::PersonId)
            .from(subject::Entity)
            .and_where(subject::Column::RequestId.eq(id))
            .take();
        let same = Query::select()
            .column(subject::Column::RequestId)
            .from(subject::Entity)
            .and_where(subject::Column::PersonId.in_subquery(person))
            .take();
        let done = Query::select()
            .column(request::Column::Id)
            .from(request::Entity)
            .and_where(request::Column::State.eq(State::Done))
            .and_where(request::Column::Id.in_subquery(same))
            .take();
        let met = Query::select()
            .column(offer::Column::MediatorId)
            .from(offer::Entity)
            .and_where(offer::Column::Answer.eq(Answer::Yes))
            .and_where(offer::Column::EndedAt.is_null())
            .and_where(offer::Column::RequestId.in_subquery(done))
            .take();
        let met: Vec<Met> =
            ctx.unfiltered("who met a person before goes again; with whom is not told").rows(&met).await?;
        for Met { mediator_id } in met {
            *self.known.entry(mediator_id).or_default() += 1;
        }
        Ok(())
    }

    fn candidate(&mut self, row: &mediator::Model, hours: Hours, reach: Reach) -> Candidate {
        let mut ties = self.ties.remove(&row.id).unwrap_or_default();
        ties.push(Tie { body: OrganisationId(row.organisation_id), until: row.active_until });
        Candidate {
            mediator: row.id,
            languages: self.spoken.remove(&row.id).unwrap_or_default(),
            gender: row.gender,
            is_remote: row.is_remote,
            active_until: row.active_until,
            weekly: self.weekly.remove(&row.id).unwrap_or_default(),
            away: self.away.remove(&row.id).unwrap_or_default(),
            engaged: self.engaged.remove(&row.id).unwrap_or_default(),
            ties,
            reach,
            hours,
            known: self.known.get(&row.id).copied().unwrap_or(0),
            load: self.load.get(&row.id).copied().unwrap_or(0),
        }
    }
}

async fn booked(
    ctx: &Ctx,
    ids: &[MediatorId],
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<Booked>> {
    let of_request = |column: request::Column| Expr::col((request::Entity, column));
    let of_offer = |column: offer::Column| Expr::col((offer::Entity, column));
    let query = Query::select()
        .column((offer::Entity, offer::Column::MediatorId))
        .column((offer::Entity, offer::Column::RequestId))
        .column((request::Entity, request::Column::StartsAt))
        .column((request::Entity, request::Column::Minutes))
        .from(offer::Entity)
        .inner_join(
            request::Entity,
            of_request(request::Column::Id).equals((offer::Entity, offer::Column::RequestId)),
        )
        .and_where(of_offer(offer::Column::MediatorId).is_in(ids.iter().copied()))
        .and_where(of_offer(offer::Column::Answer).eq(Answer::Yes))
        .and_where(of_offer(offer::Column::EndedAt).is_null())
        .and_where(of_request(request::Column::StartsAt).gte(from))
        .and_where(of_request(request::Column::StartsAt).lte(until))
        .take();
    ctx.unfiltered(WHY).rows(&query).await
}
