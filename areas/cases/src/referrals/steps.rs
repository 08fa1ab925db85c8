//! What happens to a referral on its way: one row each, with who and when, and what follows from it.

use authz::{Action, Target};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use people::Basis;
use sea_orm::Set;
use store::{Ctx, Error, Grant, Result};
use uuid::Uuid;

use super::links;
use super::rules::{self, Side};
use super::sides::sides;
use super::words::{Outcome, Reason, ReferralState, Step};
use crate::entities::{referral, referral_step};
use crate::ids::{ReferralId, ReferralStepId};
use crate::policy::REFERRAL;
use crate::sealed::{self, Place};

/// What somebody says of a referral.
#[derive(Clone, Debug)]
pub struct Happening {
    pub step: Step,
    pub reason: Option<Reason>,
    pub outcome: Option<Outcome>,
    pub words: Option<String>,
    pub(crate) by_link: bool,
}

impl Happening {
    pub fn of(step: Step) -> Happening {
        Happening { step, reason: None, outcome: None, words: None, by_link: false }
    }

    pub fn because(mut self, reason: Reason) -> Happening {
        self.reason = Some(reason);
        self
    }

    pub fn with(mut self, outcome: Outcome) -> Happening {
        self.outcome = Some(outcome);
        self
    }

    pub fn saying(mut self, words: impl Into<String>) -> Happening {
        self.words = Some(words.into());
        self
    }
}

/// A step of whoever is signed in: for the body that sent, or for the one that received.
pub async fn act(ctx: &Ctx, referral: ReferralId, what: Happening) -> Result<()> {
    let (row, grant) = ctx.load::<referral::Entity>(referral, Action::Record).await?;
    let side = side(&row, &ctx.actor().organisations(), what.step).ok_or(Error::Denied)?;
    advance(ctx, (row, grant), side, what).await?;
    Ok(())
}

/// On which side somebody stands: where on both, on the one that may.
pub(crate) fn side(row: &referral::Model, own: &[Uuid], step: Step) -> Option<Side> {
    let mine = sides(row, own);
    let able = mine.iter().copied().find(|side| rules::take(row.state, *side, step).is_ok());
    able.or(mine.last().copied())
}

/// Writes the step and what follows. The row is locked by whoever loaded it: who comes second meets the new state.
pub(crate) async fn advance(
    ctx: &Ctx,
    (row, grant): (referral::Model, Grant<referral::Entity>),
    side: Side,
    what: Happening,
) -> Result<referral::Model> {
    let after = rules::take(row.state, side, what.step).map_err(Refusal::from)?;
    rules::said(what.step, what.reason, what.outcome, what.words.as_deref()).map_err(Refusal::from)?;

    let before = row.state;
    let step = what.step;
    let body = match side {
        Side::Receiver => row.receiver_id.unwrap_or(row.organisation_id),
        Side::Sender | Side::Program => row.organisation_id,
    };
    record(ctx, &row, body, what).await?;
    let row = ctx.update(&grant, changed(ctx, row, after, (side, step))).await?;
    follow(ctx, &row, before, step).await?;
    Ok(row)
}

fn changed(
    ctx: &Ctx,
    row: referral::Model,
    after: ReferralState,
    (side, step): (Side, Step),
) -> referral::ActiveModel {
    let version = row.version + 1;
    let mut changed: referral::ActiveModel = row.into();
    changed.state = Set(after);
    changed.version = Set(version);
    if side == Side::Receiver && step != Step::Seen {
        changed.moved_at = Set(Some(ctx.now()));
    }
    match step {
        Step::Accepted | Step::Refused => changed.answered_at = Set(Some(ctx.now())),
        Step::Reminded => changed.reminded_at = Set(Some(ctx.now())),
        Step::Escalated => changed.escalated_at = Set(Some(ctx.now())),
        _ => {}
    }
    if after.is_final() {
        changed.ended_at = Set(Some(ctx.now()));
    }
    changed
}

/// The file opens to whoever accepted; letters and links that have become useless are taken back.
async fn follow(ctx: &Ctx, row: &referral::Model, before: ReferralState, step: Step) -> Result<()> {
    let about = RecordRef::new(REFERRAL, row.id.uuid());
    let receiver = row.receiver_id.map(OrganisationId);
    if step == Step::Accepted
        && let Some(body) = receiver
    {
        people::access::open_by_record(ctx, row.person_id, body, Basis::Referral, about.clone()).await?;
    }
    if rules::gives_the_file_back(before, step)
        && let Some(body) = receiver
    {
        people::access::end(ctx, row.person_id, body, &about).await?;
    }
    if before.waits() && !row.state.waits() {
        post::withdraw(ctx, &about).await?;
    }
    if row.state.is_final() {
        links::withdraw(ctx, row.id).await?;
    }
    Ok(())
}

/// The step itself.
pub(crate) async fn record(ctx: &Ctx, row: &referral::Model, body: Uuid, what: Happening) -> Result<()> {
    let target = Target { organisation: Some(body), linked: true, ..Target::default() };
    let grant = ctx.allow::<referral_step::Entity>(Action::Record, &target)?;
    let id = ReferralStepId::new(ctx);
    let words = what.words.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let ends = matches!(
        what.step,
        Step::Refused | Step::Fulfilled | Step::Dropped | Step::Withdrawn | Step::Rerouted
    );
    let answers = matches!(what.step, Step::Accepted | Step::Refused);
    let step = referral_step::ActiveModel {
        id: Set(id),
        referral_id: Set(row.id),
        organisation_id: Set(body),
        step: Set(what.step),
        at: Set(ctx.now()),
        by_id: Set(ctx.actor().user),
        by_link: Set(what.by_link),
        reason: Set(what.reason),
        outcome: Set(what.outcome),
        words: Set(words.map(|words| sealed::seal(ctx, place(id), words)).transpose()?),
        answer_of: Set(answers.then_some(row.id)),
        end_of: Set(ends.then_some(row.id)),
    };
    ctx.insert(&grant, step).await?;
    Ok(())
}

/// Where the words of a step stand.
pub(crate) fn place(id: ReferralStepId) -> Place {
    ("referral-steps-words", id.uuid())
}
