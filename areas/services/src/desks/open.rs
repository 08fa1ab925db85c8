//! Open a desk, and say anew what it is called and where it stands.

use authz::{Action, Target};
use organisations::OrganisationId;
use programmes::ProjectId;
use sea_orm::Set;
use store::{Ctx, Error, Result};

use super::ids::DeskId;
use super::rules;
use super::words::Kind;
use crate::entities::desks::desk;

pub struct Open {
    pub organisation: OrganisationId,
    /// The project it is part of, where it is.
    pub project: Option<ProjectId>,
    pub kind: Kind,
    pub name: String,
    pub place: String,
    pub territory: Option<String>,
    pub slot_minutes: i32,
}

pub async fn open(ctx: &Ctx, wish: Open) -> Result<DeskId> {
    let slot = rules::length(wish.slot_minutes).map_err(kernel::Refusal::from)?;
    let project = wish.project.map(ProjectId::uuid);
    let target = Target { organisation: Some(wish.organisation.uuid()), project, ..Target::default() };

    let grant = ctx.allow::<desk::Entity>(Action::Create, &target)?;
    let row = desk::ActiveModel {
        id: Set(DeskId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        project_id: Set(project),
        kind: Set(wish.kind),
        name: Set(wish.name),
        place: Set(wish.place),
        territory: Set(wish.territory),
        slot_minutes: Set(slot),
        closed_at: Set(None),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

pub struct Amend {
    pub desk: DeskId,
    pub seen_version: i32,
    pub name: String,
    pub place: String,
    pub slot_minutes: i32,
    pub is_closed: bool,
}

pub async fn amend(ctx: &Ctx, wish: Amend) -> Result<()> {
    let (row, grant) = ctx.load::<desk::Entity>(wish.desk, Action::Amend).await?;
    if row.version != wish.seen_version {
        return Err(Error::Stale);
    }
    let slot = rules::length(wish.slot_minutes).map_err(kernel::Refusal::from)?;

    let (version, closed) = (row.version + 1, row.closed_at);
    let mut changed: desk::ActiveModel = row.into();
    changed.name = Set(wish.name);
    changed.place = Set(wish.place);
    changed.slot_minutes = Set(slot);
    changed.closed_at = Set(closed.or(Some(ctx.now())).filter(|_| wish.is_closed));
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(())
}

/// What hangs on a desk or a unit belongs to its body.
pub(crate) fn of_body(organisation: uuid::Uuid) -> Target {
    Target { organisation: Some(organisation), ..Target::default() }
}
