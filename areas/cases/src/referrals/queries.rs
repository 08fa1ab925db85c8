//! Referrals as pages show them.

use std::collections::HashMap;

use authz::Action;
use chrono::{DateTime, Utc};
use kernel::{Page, Paged, RecordRef};
use organisations::OrganisationId;
use sea_orm::{ActiveModelTrait, ColumnTrait, QueryFilter, QueryOrder, Select, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{Side, take};
use super::sides::sides;
use super::snapshot::Snapshot;
use super::steps::{Happening, act, place};
use super::words::{Outcome, Reason, ReferralState, Step};
use crate::entities::{referral, referral_step};
use crate::ids::ReferralId;
use crate::policy::REFERRAL;
use crate::sealed;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Box {
    #[default]
    In,
    Out,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub which: Box,
    pub state: Option<ReferralState>,
    /// The body on the other side.
    pub body: Option<Uuid>,
    pub is_overdue: bool,
    /// Who sent it.
    pub worker: Option<Uuid>,
}

/// The referrals to the reader's bodies, or those they sent.
pub(crate) async fn list(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<referral::Model>> {
    let own = ctx.actor().organisations();
    let (mine, other) = match wanted.which {
        Box::In => (referral::Column::ReceiverId, referral::Column::OrganisationId),
        Box::Out => (referral::Column::OrganisationId, referral::Column::ReceiverId),
    };
    let mut rows = ctx.find::<referral::Entity>().filter(mine.is_in(own));
    if wanted.which == Box::In {
        rows = rows.filter(referral::Column::State.ne(ReferralState::Draft));
    }
    if let Some(state) = wanted.state {
        rows = rows.filter(referral::Column::State.eq(state));
    }
    if let Some(body) = wanted.body {
        rows = rows.filter(other.eq(body));
    }
    if let Some(worker) = wanted.worker {
        rows = rows.filter(referral::Column::WorkerId.eq(worker));
    }
    if wanted.is_overdue {
        rows = waiting(rows).filter(referral::Column::DueOn.lt(ctx.today()));
    }
    ctx.page(rows.order_by_desc(referral::Column::Id), page).await
}

pub(crate) fn waiting(rows: Select<referral::Entity>) -> Select<referral::Entity> {
    rows.filter(referral::Column::State.is_in([ReferralState::Sent, ReferralState::Seen]))
}

/// The referrals of a person the reader's bodies sent or received, the newest first.
pub(crate) async fn of_person(ctx: &Ctx, person: people::PersonId) -> Result<Vec<referral::Model>> {
    let rows = ctx
        .find::<referral::Entity>()
        .filter(referral::Column::PersonId.eq(person))
        .order_by_desc(referral::Column::Id);
    ctx.all(rows).await
}

/// One referral with its story, as the reader stands to it.
pub(crate) struct Whole {
    pub row: referral::Model,
    pub snapshot: Snapshot,
    pub steps: Vec<StepLine>,
    pub sides: Vec<Side>,
    /// Where it went on.
    pub next: Option<ReferralId>,
}

impl Whole {
    pub fn is_sender(&self) -> bool {
        self.sides.contains(&Side::Sender)
    }
}

pub(crate) struct StepLine {
    pub step: Step,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
    pub by_link: bool,
    pub reason: Option<Reason>,
    pub outcome: Option<Outcome>,
    pub words: Option<String>,
}

pub(crate) async fn whole(ctx: &Ctx, id: ReferralId) -> Result<Whole> {
    let (row, _) = ctx.load::<referral::Entity>(id, Action::View).await?;
    ctx.saw(RecordRef::new(REFERRAL, id.uuid()));
    let steps = ctx
        .find::<referral_step::Entity>()
        .filter(referral_step::Column::ReferralId.eq(id))
        .order_by_asc(referral_step::Column::At)
        .order_by_asc(referral_step::Column::Id);
    let steps = ctx.all(steps).await?.into_iter().map(|step| told(ctx, step));
    let next = ctx.find::<referral::Entity>().filter(referral::Column::Reroutes.eq(id));
    Ok(Whole {
        snapshot: Snapshot::open(ctx, id, &row.snapshot)?,
        steps: steps.collect::<Result<_>>()?,
        sides: sides(&row, &ctx.actor().organisations()),
        next: ctx.one(next).await?.map(|row| row.id),
        row,
    })
}

fn told(ctx: &Ctx, row: referral_step::Model) -> Result<StepLine> {
    let words = row.words.as_deref().map(|words| sealed::unseal(ctx, place(row.id), words)).transpose()?;
    Ok(StepLine {
        step: row.step,
        at: row.at,
        by: row.by_id,
        by_link: row.by_link,
        reason: row.reason,
        outcome: row.outcome,
        words,
    })
}

/// Whether opening the page is itself something to write down: the receiver saw it, or the sender read the answer.
pub(crate) async fn is_news(ctx: &Ctx, id: ReferralId) -> Result<bool> {
    let (row, _) = ctx.load::<referral::Entity>(id, Action::View).await?;
    Ok(is_first_look(ctx, &row) || is_unread(ctx, &row))
}

fn is_first_look(ctx: &Ctx, row: &referral::Model) -> bool {
    let receives = sides(row, &ctx.actor().organisations()).contains(&Side::Receiver);
    receives && row.state == ReferralState::Sent && take(row.state, Side::Receiver, Step::Seen).is_ok()
}

fn is_unread(ctx: &Ctx, row: &referral::Model) -> bool {
    let is_mine = ctx.actor().user == Some(row.worker_id);
    is_mine && row.moved_at.is_some_and(|moved| row.looked_at.is_none_or(|looked| looked < moved))
}

/// Writes it down.
pub(crate) async fn look(ctx: &Ctx, id: ReferralId) -> Result<()> {
    let (row, grant) = ctx.load::<referral::Entity>(id, Action::Record).await?;
    if is_first_look(ctx, &row) {
        return act(ctx, id, Happening::of(Step::Seen)).await;
    }
    if is_unread(ctx, &row) {
        let looked =
            referral::ActiveModel { id: Set(id), looked_at: Set(Some(ctx.now())), ..Default::default() };
        debug_assert!(looked.is_changed());
        ctx.update(&grant, looked).await?;
    }
    Ok(())
}

/// The names of senders and receivers, one query for all; an outside body bears the name it was given.
pub(crate) async fn bodies(ctx: &Ctx, rows: &[referral::Model]) -> Result<HashMap<Uuid, String>> {
    let ids: Vec<OrganisationId> = rows
        .iter()
        .flat_map(|row| [Some(row.organisation_id), row.receiver_id, row.second_receiver_id])
        .flatten()
        .map(OrganisationId)
        .collect();
    let names = organisations::names_for_anybody(ctx, &ids).await?;
    Ok(names.into_iter().map(|(id, name)| (id.uuid(), name)).collect())
}

pub(crate) fn receiver_name(row: &referral::Model, bodies: &HashMap<Uuid, String>) -> String {
    let known = row.receiver_id.and_then(|id| bodies.get(&id)).cloned();
    known.or_else(|| row.outside_name.clone()).unwrap_or_default()
}

/// The person as the reader may name them: the sender sees the file, the receiver what was told.
pub(crate) async fn names(ctx: &Ctx, rows: &[referral::Model]) -> Result<HashMap<ReferralId, String>> {
    let ids: Vec<people::PersonId> = rows.iter().map(|row| row.person_id).collect();
    let lines = people::lines(ctx, &ids).await?;
    let mut names = HashMap::new();
    for row in rows {
        let name = match lines.get(&row.person_id) {
            Some(line) => Some(line.family_first()),
            None => Snapshot::open(ctx, row.id, &row.snapshot)?
                .identity
                .map(|told| format!("{} {}", told.family, told.given).trim().to_owned()),
        };
        names.extend(name.map(|name| (row.id, name)));
    }
    Ok(names)
}
