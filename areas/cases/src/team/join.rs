//! Bring a body, or one of its workers, into the team of a case.

use authz::{Action, Target};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::{case, member};
use crate::ids::{CaseId, MemberId};
use crate::policy::CASE;
use crate::words::{Part, State};

pub struct Join {
    pub case: CaseId,
    pub organisation: OrganisationId,
    /// Nobody by name where the body as a whole takes part.
    pub worker: Option<Uuid>,
    pub part: Part,
    /// Named for reserved notes and vulnerabilities too.
    pub sees_reserved: bool,
}

/// Any body of the team may bring another in: the body then follows the person, and its link says why.
pub async fn join(ctx: &Ctx, wish: Join) -> Result<MemberId> {
    let (case, _) = ctx.load::<case::Entity>(wish.case, Action::Record).await?;
    if case.state != State::Open {
        return Err(Refusal::new("cases-not-open").into());
    }
    if wish.part == Part::Reference {
        return Err(Refusal::new("cases-team-reference-by-handover").on("part").into());
    }
    if wish.sees_reserved && wish.worker.is_none() {
        return Err(Refusal::new("cases-team-reserved-needs-name").on("worker").into());
    }
    if stands(ctx, &wish).await? {
        return Err(Refusal::new("cases-team-already").on("worker").into());
    }

    let newcomer = Newcomer {
        organisation: wish.organisation.uuid(),
        worker: wish.worker,
        part: wish.part,
        sees_reserved: wish.sees_reserved,
    };
    let id = seat(ctx, &case, newcomer).await?;
    let record = RecordRef::new(CASE, case.id.uuid());
    people::grant_access(ctx, case.person_id, wish.organisation, "case", record).await?;
    Ok(id)
}

async fn stands(ctx: &Ctx, wish: &Join) -> Result<bool> {
    let mut same = ctx
        .find::<member::Entity>()
        .filter(member::Column::CaseId.eq(wish.case))
        .filter(member::Column::OrganisationId.eq(wish.organisation.uuid()))
        .filter(member::Column::LeftAt.is_null());
    if let Some(worker) = wish.worker {
        same = same.filter(member::Column::UserId.eq(worker));
    }
    Ok(ctx.one(same).await?.is_some())
}

/// Somebody who takes a seat.
pub(crate) struct Newcomer {
    pub organisation: Uuid,
    pub worker: Option<Uuid>,
    pub part: Part,
    pub sees_reserved: bool,
}

/// Writes the seat of any body: who calls has loaded the case, so that the team, or the person, was proven.
pub(crate) async fn seat(ctx: &Ctx, case: &case::Model, who: Newcomer) -> Result<MemberId> {
    let target = Target { organisation: Some(who.organisation), linked: true, ..Target::default() };
    let grant = ctx.allow::<member::Entity>(Action::Decide, &target)?;
    let row = member::ActiveModel {
        id: Set(MemberId::new(ctx)),
        case_id: Set(case.id),
        organisation_id: Set(who.organisation),
        user_id: Set(who.worker),
        part: Set(who.part),
        sees_reserved: Set(who.sees_reserved),
        joined_on: Set(ctx.today()),
        left_at: Set(None),
        left_by: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}
