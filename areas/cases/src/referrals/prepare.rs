//! Write a referral: what is asked, what is told, on what basis. It leaves when it is sent.

use authz::{Action, Target};
use kernel::Refusal;
use organisations::OrganisationId;
use people::{PersonId, Shareable};
use sea_orm::Set;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::receiver::{Receiver, refuse_closed, ways};
use super::rules;
use super::snapshot::Snapshot;
use super::steps::{Happening, record};
use super::terms;
use super::words::{Asked, Haste, ReferralState, Share, Step, Wants};
use crate::entities::referral;
use crate::ids::{CaseId, ReferralId};
use crate::sealed::{self, Place};

/// What somebody wants of another body for a person.
#[derive(Clone, Debug)]
pub struct Send {
    pub person: PersonId,
    pub case: Option<CaseId>,
    /// The body that sends.
    pub organisation: OrganisationId,
    pub worker: Uuid,
    pub to: Receiver,
    /// The service of the directory, with its name as it is now.
    pub service: Option<(Uuid, String)>,
    pub asked: Asked,
    pub words: Option<String>,
    pub haste: Haste,
    pub shares: Vec<Share>,
    /// Code of a legal basis of `data/referrals.toml`.
    pub basis: String,
    /// Why it goes out although no information notice was given.
    pub without_notice: Option<String>,
    pub wants: Wants,
    pub second: Option<Receiver>,
    /// Without an answer within the term it goes to the second by itself.
    pub second_moves: bool,
    /// Where the program lives, for letters.
    pub origin: Option<String>,
}

/// Only of persons one sees; what is told is read now, and shown before it leaves.
pub async fn prepare(ctx: &Ctx, wish: Send) -> Result<ReferralId> {
    people::refuse_if_restricted(ctx, wish.person).await?;
    let file = people::shareable(ctx, wish.person).await?;
    check(&wish, &file)?;
    of_the_person(ctx, &wish).await?;
    for to in std::iter::once(&wish.to).chain(&wish.second) {
        refuse_closed(ctx, to).await?;
        ways(ctx, to).await?;
    }

    let target = Target { organisation: Some(wish.organisation.uuid()), linked: true, ..Target::default() };
    let grant = ctx.allow::<referral::Entity>(Action::Create, &target)?;
    let row = draft(ctx, wish, &file)?;
    let row = ctx.insert(&grant, row).await?;
    record(ctx, &row, row.organisation_id, Happening::of(Step::Draft)).await?;
    Ok(row.id)
}

fn check(wish: &Send, file: &Shareable) -> std::result::Result<(), Refusal> {
    if wish.shares.is_empty() {
        return Err(rules::Refusal::NothingShared.into());
    }
    if terms::basis(&wish.basis).is_none() {
        return Err(rules::Refusal::UnknownBasis.into());
    }
    if wish.to.body() == Some(wish.organisation.uuid()) {
        return Err(rules::Refusal::SameBody.into());
    }
    if wish.second_moves && wish.second.is_none() {
        return Err(rules::Refusal::NothingBeforehand.into());
    }
    if wish.second.as_ref().is_some_and(|second| *second == wish.to) {
        return Err(Refusal { field: Some("second"), ..rules::Refusal::SameReceiver.into() });
    }
    rules::notice(file.notice.is_some(), wish.without_notice.as_deref())?;
    Ok(())
}

/// The case is the person's own, and the sender meets it.
async fn of_the_person(ctx: &Ctx, wish: &Send) -> Result<()> {
    let Some(case) = wish.case else { return Ok(()) };
    let case = crate::file::head::head(ctx, case).await?;
    if case.person == wish.person { Ok(()) } else { Err(Error::NotFound) }
}

fn draft(ctx: &Ctx, wish: Send, file: &Shareable) -> Result<referral::ActiveModel> {
    let id = ReferralId::new(ctx);
    let snapshot = Snapshot::of(file, &wish.shares, wish.words.as_deref());
    let (outside_name, outside_email) = wish.to.name_and_email();
    let second = wish.second.as_ref();
    let (second_name, second_email) = second.map(Receiver::name_and_email).unwrap_or_default();
    let (service_id, service_name) = wish.service.unzip();
    let codes: Vec<&str> = wish.shares.iter().map(|share| share.code()).collect();
    let notice = file.notice.as_ref();
    Ok(referral::ActiveModel {
        id: Set(id),
        organisation_id: Set(wish.organisation.uuid()),
        worker_id: Set(wish.worker),
        person_id: Set(wish.person),
        case_id: Set(wish.case),
        receiver_id: Set(wish.to.body()),
        office_id: Set(wish.to.office()),
        outside_name: Set(outside_name),
        outside_email: Set(outside_email),
        service_id: Set(service_id),
        service_name: Set(service_name),
        asked: Set(wish.asked),
        haste: Set(wish.haste),
        words: Set(wish.words.as_deref().map(|words| sealed::seal(ctx, place(id), words)).transpose()?),
        shares: Set(codes.join(" ")),
        snapshot: Set(snapshot.seal(ctx, id)?),
        basis: Set(wish.basis),
        notice_version: Set(notice.map(|notice| notice.version.clone())),
        notice_language: Set(notice.map(|notice| notice.language.clone())),
        notice_on: Set(notice.map(|notice| notice.given_on)),
        without_notice: Set(wish.without_notice.filter(|_| notice.is_none())),
        wants: Set(wish.wants),
        state: Set(ReferralState::Draft),
        second_receiver_id: Set(second.and_then(Receiver::body)),
        second_name: Set(second_name),
        second_email: Set(second_email),
        second_moves: Set(wish.second_moves),
        origin: Set(wish.origin),
        ..nothing_yet(ctx)
    })
}

/// A referral that has not left.
pub(crate) fn nothing_yet(ctx: &Ctx) -> referral::ActiveModel {
    referral::ActiveModel {
        due_on: Set(None),
        remind_on: Set(None),
        escalate_on: Set(None),
        sent_at: Set(None),
        answered_at: Set(None),
        ended_at: Set(None),
        reminded_at: Set(None),
        escalated_at: Set(None),
        moved_at: Set(None),
        looked_at: Set(None),
        reroutes: Set(None),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
        ..Default::default()
    }
}

/// Where the sender's words stand.
pub(crate) fn place(id: ReferralId) -> Place {
    ("referrals-words", id.uuid())
}
