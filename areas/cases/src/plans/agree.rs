//! Agree a plan with the person: from then on this version never changes.

use authz::{Action, Target};
use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use documents::Attach;
use kernel::RecordRef;
use sea_orm::{IntoActiveModel, Set};
use sha2::{Digest, Sha256};
use store::{Ctx, Error, Grant, Result};
use uuid::Uuid;

use super::content::Content;
use super::load;
use super::rules::{self, Before, Signature};
use super::words::{PlanState, Signing};
use crate::entities::{case, plan, plan_agreement};
use crate::ids::{AgreementId, CaseId, PlanId};
use crate::policy::PLAN;
use crate::sealed::seal_some;
use crate::words::State;

const OF_AGE: i32 = 18;

pub struct Agree {
    pub case: CaseId,
    /// The draft's version that was read out: what changed since must be read again.
    pub seen: i32,
    pub how: Signing,
    pub agreed_on: NaiveDate,
    /// The name as the person typed it, on screen.
    pub signer: String,
    /// Who else was there, on screen.
    pub present: String,
    /// In which the plan was read out.
    pub language: String,
    /// Who translated, where somebody did.
    pub mediator: String,
    /// Who signs for a minor.
    pub guardian: String,
    pub review_on: Option<NaiveDate>,
    /// The signed paper.
    pub scan: Option<Scan>,
}

pub struct Scan {
    pub title: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
}

pub async fn agree(ctx: &Ctx, wish: Agree) -> Result<PlanId> {
    let (case, of_case) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    let versions = load::versions(ctx, case.id).await?;
    let draft = load::draft(&versions).filter(|draft| draft.version == wish.seen).ok_or(Error::Stale)?;
    if case.state != State::Open {
        return Err(refused(rules::Refusal::CaseClosed));
    }
    people::refuse_if_restricted(ctx, case.person_id).await?;
    let content = load::content(ctx, draft.id).await?;
    rules::complete(&content).map_err(refused)?;
    let before = Before {
        written_on: store::local_day(draft.created_at),
        is_minor: is_minor(ctx, &case, wish.agreed_on).await?,
        today: ctx.today(),
    };
    rules::sign(signature(&wish), before).map_err(refused)?;

    let target = Target { organisation: Some(draft.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<plan::Entity>(Action::Decide, &target)?;
    if let Some(old) = load::agreed(&versions) {
        let target = Target { organisation: Some(old.organisation_id), ..target };
        let ending = ctx.allow::<plan::Entity>(Action::Decide, &target)?;
        let mut old = old.clone().into_active_model();
        old.state = Set(PlanState::Superseded);
        ctx.update(&ending, old).await?;
    }
    let mut row = draft.clone().into_active_model();
    row.state = Set(PlanState::Agreed);
    row.review_on = Set(wish.review_on);
    let plan = ctx.update(&grant, row).await?;
    look_again(ctx, (case, &of_case), wish.review_on).await?;
    keep(ctx, &plan, wish, &content).await?;
    Ok(plan.id)
}

/// The fingerprint of what a plan says.
pub(crate) fn fingerprint(content: &Content) -> String {
    HEXLOWER.encode(&Sha256::digest(content.text().as_bytes()))
}

/// The case says when somebody looks at the whole again.
pub(super) async fn look_again(
    ctx: &Ctx,
    (case, grant): (case::Model, &Grant<case::Entity>),
    on: Option<NaiveDate>,
) -> Result<()> {
    let version = case.version + 1;
    let mut row = case.into_active_model();
    row.review_on = Set(on);
    row.version = Set(version);
    ctx.update(grant, row).await?;
    Ok(())
}

fn signature(wish: &Agree) -> Signature<'_> {
    Signature {
        how: wish.how,
        agreed_on: wish.agreed_on,
        signer: &wish.signer,
        guardian: &wish.guardian,
        present: &wish.present,
        language: &wish.language,
        has_scan: wish.scan.is_some(),
        review_on: wish.review_on,
    }
}

pub(crate) async fn is_minor(ctx: &Ctx, case: &case::Model, on: NaiveDate) -> Result<bool> {
    let lines = people::lines(ctx, &[case.person_id]).await?;
    let age = lines.get(&case.person_id).and_then(|line| line.birth.age_on(on));
    Ok(age.is_some_and(|age| age < OF_AGE))
}

async fn keep(ctx: &Ctx, plan: &plan::Model, wish: Agree, content: &Content) -> Result<()> {
    let document = match wish.scan {
        Some(scan) => Some(attach(ctx, plan, scan).await?),
        None => None,
    };
    let target = Target { organisation: Some(plan.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<plan_agreement::Entity>(Action::Decide, &target)?;
    let id = AgreementId::new(ctx);
    let sealed = |place, words: &str| seal_some(ctx, (place, id.uuid()), words);
    let row = plan_agreement::ActiveModel {
        id: Set(id),
        case_id: Set(plan.case_id),
        organisation_id: Set(plan.organisation_id),
        plan_id: Set(plan.id),
        how: Set(wish.how),
        agreed_on: Set(wish.agreed_on),
        signer: Set(sealed("agreement-signer", &wish.signer)?),
        present: Set(sealed("agreement-present", &wish.present)?),
        language: Set(wish.language),
        mediator: Set(sealed("agreement-mediator", &wish.mediator)?),
        guardian: Set(sealed("agreement-guardian", &wish.guardian)?),
        document_id: Set(document),
        sha256: Set(fingerprint(content)),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert(&grant, row).await?;
    Ok(())
}

/// The paper belongs to the body that keeps it: that of the case where the writer works for it.
async fn attach(ctx: &Ctx, plan: &plan::Model, scan: Scan) -> Result<Uuid> {
    let bodies = ctx.actor().organisations();
    let own = bodies.iter().find(|body| **body == plan.organisation_id).or(bodies.first());
    let wish = Attach {
        subject: RecordRef::new(PLAN, plan.id.uuid()),
        title: scan.title,
        file_name: scan.file_name,
        bytes: scan.bytes,
        organisation: *own.ok_or(Error::Denied)?,
        project: None,
    };
    Ok(documents::attach(ctx, wish).await?.0)
}

fn refused(refusal: rules::Refusal) -> Error {
    kernel::Refusal::from(refusal).into()
}
