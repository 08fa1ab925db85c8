//! Take charge of a person: the body, the reference worker, and what it counts for.

use authz::{Action, Target};
use chrono::NaiveDate;
use kernel::RecordRef;
use organisations::OrganisationId;
use people::PersonId;
use programmes::ActivityId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::rules::{self, Already};
use crate::entities::case;
use crate::ids::CaseId;
use crate::policy::CASE;
use crate::team::join::{Newcomer, seat};
use crate::words::{Origin, Part, State};

pub struct Open {
    pub person: PersonId,
    /// The body in charge.
    pub organisation: OrganisationId,
    /// The reference worker.
    pub worker: Uuid,
    /// What contacts count for, where a project pays.
    pub activity: Option<ActivityId>,
    pub origin: Origin,
    pub opened_on: NaiveDate,
    pub review_on: Option<NaiveDate>,
    /// Needed beside another body's case of the same person.
    pub why_apart: Option<String>,
}

pub async fn open(ctx: &Ctx, wish: Open) -> Result<CaseId> {
    met(ctx, wish.person).await?;
    let already = already(ctx, wish.person, wish.organisation).await?;
    let why_apart = wish.why_apart.filter(|_| already.elsewhere);
    rules::open(already, why_apart.as_deref(), wish.opened_on, ctx.today()).map_err(kernel::Refusal::from)?;
    rules::review(wish.review_on, ctx.today()).map_err(kernel::Refusal::from)?;
    let project = project_of(ctx, wish.activity).await?;

    let body = wish.organisation.uuid();
    let target = Target { organisation: Some(body), linked: true, ..Target::default() };
    let grant = ctx.allow::<case::Entity>(Action::Create, &target)?;
    let row = case::ActiveModel {
        id: Set(CaseId::new(ctx)),
        organisation_id: Set(body),
        person_id: Set(wish.person),
        worker_id: Set(wish.worker),
        project_id: Set(project),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        origin: Set(wish.origin),
        opened_on: Set(wish.opened_on),
        state: Set(State::Open),
        review_on: Set(wish.review_on),
        last_contact_on: Set(None),
        why_apart: Set(why_apart),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    let row = ctx.insert(&grant, row).await?;
    let first = Newcomer {
        organisation: body,
        worker: Some(wish.worker),
        part: Part::Reference,
        sees_reserved: true,
    };
    seat(ctx, &row, first).await?;
    let record = RecordRef::new(CASE, row.id.uuid());
    people::grant_access(ctx, wish.person, wish.organisation, "case", record).await?;
    Ok(row.id)
}

/// Only of persons one may see.
async fn met(ctx: &Ctx, person: PersonId) -> Result<()> {
    match people::lines(ctx, &[person]).await?.contains_key(&person) {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

/// Which open cases the person has: in this body, and in others.
pub(crate) async fn already(ctx: &Ctx, person: PersonId, here: OrganisationId) -> Result<Already> {
    let bodies = bodies_in_charge(ctx, person).await?;
    Ok(Already { here: bodies.contains(&here), elsewhere: bodies.iter().any(|body| *body != here) })
}

/// The bodies that follow a person, whoever asks: who takes charge must know whom to talk to, and learns no more.
pub(crate) async fn bodies_in_charge(ctx: &Ctx, person: PersonId) -> Result<Vec<OrganisationId>> {
    let open = ctx
        .unfiltered("that some body follows a person, and which, is told to whoever follows the same person")
        .find::<case::Entity>()
        .filter(case::Column::PersonId.eq(person))
        .filter(case::Column::State.eq(State::Open));
    Ok(ctx.all(open).await?.into_iter().map(|row| OrganisationId(row.organisation_id)).collect())
}

async fn project_of(ctx: &Ctx, activity: Option<ActivityId>) -> Result<Option<Uuid>> {
    let Some(activity) = activity else { return Ok(None) };
    Ok(Some(programmes::activity(ctx, activity).await?.project.uuid()))
}
