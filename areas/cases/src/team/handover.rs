//! Pass a case on to another reference worker: asked by one, accepted by the other, the history stays.

use authz::{Action, Target};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::join::{Newcomer, seat};
use super::leave::end;
use crate::entities::{case, handover, member};
use crate::file::close::in_charge;
use crate::file::rules::reason;
use crate::ids::{CaseId, HandoverId};
use crate::policy::CASE;
use crate::words::{Part, State};

pub struct Ask {
    pub case: CaseId,
    pub organisation: OrganisationId,
    pub worker: Uuid,
    pub why: String,
}

/// The body in charge asks; until the other accepts nothing changes hands.
pub async fn ask(ctx: &Ctx, wish: Ask) -> Result<HandoverId> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(Refusal::new("cases-not-open").into());
    }
    if wish.worker == case.worker_id {
        return Err(Refusal::new("cases-handover-same").on("worker").into());
    }
    reason(&wish.why).map_err(Refusal::from)?;
    if waiting(ctx, case.id).await?.is_some() {
        return Err(Refusal::new("cases-handover-waiting").into());
    }

    let grant = ctx.allow::<handover::Entity>(Action::Create, &in_charge(&case))?;
    let id = HandoverId::new(ctx);
    let row = handover::ActiveModel {
        id: Set(id),
        case_id: Set(case.id),
        organisation_id: Set(case.organisation_id),
        from_worker_id: Set(case.worker_id),
        to_organisation_id: Set(wish.organisation.uuid()),
        to_worker_id: Set(wish.worker),
        why: Set(wish.why),
        asked_at: Set(ctx.now()),
        asked_by: Set(ctx.actor().user),
        accepted_at: Set(None),
        declined_at: Set(None),
        answered_by: Set(None),
        why_declined: Set(None),
    };
    ctx.insert(&grant, row).await?;
    // Who is asked must be able to read the file before answering.
    let record = RecordRef::new(CASE, case.id.uuid());
    people::grant_access(ctx, case.person_id, wish.organisation, "case", record).await?;
    Ok(id)
}

/// The handover nobody has answered yet.
pub(crate) async fn waiting(ctx: &Ctx, case: CaseId) -> Result<Option<handover::Model>> {
    let open = ctx
        .find::<handover::Entity>()
        .filter(handover::Column::CaseId.eq(case))
        .filter(handover::Column::AcceptedAt.is_null())
        .filter(handover::Column::DeclinedAt.is_null());
    ctx.one(open).await
}

/// The one who is asked, or a colleague of the same body who decides there, takes the case.
pub async fn accept(ctx: &Ctx, handover: HandoverId) -> Result<CaseId> {
    let row = answerable(ctx, handover).await?;
    let case = case_of(ctx, &row).await?;
    if case.state != State::Open || case.worker_id != row.from_worker_id {
        return Err(Error::Stale);
    }

    let (to_body, to_worker) = (row.to_organisation_id, row.to_worker_id);
    answer(ctx, row, None).await?;
    let old = reference(ctx, case.id).await?;
    for seated in old {
        end(ctx, seated).await?;
    }
    // The body that passes a case on stays in the team until it says otherwise: continuity is the point.
    let stays = Newcomer {
        organisation: case.organisation_id,
        worker: Some(case.worker_id),
        part: Part::CaseWorker,
        sees_reserved: false,
    };
    seat(ctx, &case, stays).await?;
    leave_as_other_part(ctx, case.id, to_worker).await?;
    let comes = Newcomer {
        organisation: to_body,
        worker: Some(to_worker),
        part: Part::Reference,
        sees_reserved: true,
    };
    seat(ctx, &case, comes).await?;
    let id = case.id;
    change_hands(ctx, id, to_body, to_worker).await?;
    Ok(id)
}

/// Or does not, and says why.
pub async fn decline(ctx: &Ctx, handover: HandoverId, why: String) -> Result<CaseId> {
    let row = answerable(ctx, handover).await?;
    reason(&why).map_err(Refusal::from)?;
    let (case, person) = (row.case_id, case_of(ctx, &row).await?.person_id);
    let to = OrganisationId(row.to_organisation_id);
    answer(ctx, row, Some(why)).await?;
    if !has_seat(ctx, case, to).await? {
        let record = RecordRef::new(CASE, case.uuid());
        people::access::end(ctx, person, to, &record).await?;
    }
    Ok(case)
}

/// The case a handover is about, for whoever may answer it.
pub(crate) async fn about(ctx: &Ctx, id: HandoverId) -> Result<crate::file::head::CaseHead> {
    let (row, _) = ctx.load::<handover::Entity>(id, Action::View).await?;
    Ok(case_of(ctx, &row).await?.into())
}

async fn has_seat(ctx: &Ctx, case: CaseId, body: OrganisationId) -> Result<bool> {
    let seated = ctx
        .unfiltered("whether the body that declines a case works on it all the same")
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case))
        .filter(member::Column::OrganisationId.eq(body.uuid()))
        .filter(member::Column::LeftAt.is_null());
    Ok(ctx.one(seated).await?.is_some())
}

async fn answerable(ctx: &Ctx, id: HandoverId) -> Result<handover::Model> {
    let (row, _) = ctx.load::<handover::Entity>(id, Action::View).await?;
    if row.accepted_at.is_some() || row.declined_at.is_some() {
        return Err(Refusal::new("cases-handover-answered").into());
    }
    let asked = Target { organisation: Some(row.to_organisation_id), linked: true, ..Target::default() };
    ctx.allow::<handover::Entity>(Action::Decide, &asked)?;
    Ok(row)
}

/// Who is asked is no member yet: the handover they may answer is what opens the case to them.
async fn case_of(ctx: &Ctx, row: &handover::Model) -> Result<case::Model> {
    let case = ctx
        .unfiltered("who answers a handover takes the very case it is about")
        .find::<case::Entity>()
        .filter(case::Column::Id.eq(row.case_id));
    ctx.one(case).await?.ok_or(Error::NotFound)
}

async fn answer(ctx: &Ctx, row: handover::Model, why_declined: Option<String>) -> Result<()> {
    // The row belongs to the body that asked; leave to answer it was proven by `answerable`.
    let asked = Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() };
    let grant = ctx.allow::<handover::Entity>(Action::Record, &asked)?;
    let mut answered: handover::ActiveModel = row.into();
    match why_declined {
        None => answered.accepted_at = Set(Some(ctx.now())),
        Some(why) => {
            answered.declined_at = Set(Some(ctx.now()));
            answered.why_declined = Set(Some(why));
        }
    }
    answered.answered_by = Set(ctx.actor().user);
    ctx.update(&grant, answered).await?;
    Ok(())
}

async fn reference(ctx: &Ctx, case: CaseId) -> Result<Vec<member::Model>> {
    let seated = ctx
        .unfiltered("the reference of a case one takes over, who then steps back")
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case))
        .filter(member::Column::Part.eq(Part::Reference))
        .filter(member::Column::LeftAt.is_null());
    ctx.all(seated).await
}

/// Nobody sits twice.
async fn leave_as_other_part(ctx: &Ctx, case: CaseId, worker: Uuid) -> Result<()> {
    let seated = ctx
        .unfiltered("the other seat of whoever becomes the reference of the case")
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(case))
        .filter(member::Column::UserId.eq(worker))
        .filter(member::Column::LeftAt.is_null());
    for seat in ctx.all(seated).await? {
        end(ctx, seat).await?;
    }
    Ok(())
}

async fn change_hands(ctx: &Ctx, case: CaseId, body: Uuid, worker: Uuid) -> Result<()> {
    // Seated by now, so the case is met as any member meets it.
    let (row, _) = ctx.load::<case::Entity>(case, Action::Record).await?;
    let grant = ctx.allow::<case::Entity>(
        Action::Record,
        &Target { organisation: Some(body), linked: true, ..Target::default() },
    )?;
    let version = row.version + 1;
    let mut changed: case::ActiveModel = row.into();
    changed.organisation_id = Set(body);
    changed.worker_id = Set(worker);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}
