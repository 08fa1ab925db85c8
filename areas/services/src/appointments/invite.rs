//! Links with which people book for themselves: one for a desk's door, or an invitation good for one appointment.

use authz::Action;
use chrono::{DateTime, Days, Utc};
use kernel::Refusal;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Result};

use super::book::refuse_restricted;
use crate::desks::ids::{DeskId, InvitationId, ProcedureId};
use crate::desks::open::of_body;
use crate::desks::secrets;
use crate::entities::desks::{desk, invitation};

pub type Invitation = invitation::Model;

pub struct Invite {
    pub desk: DeskId,
    pub procedure: Option<ProcedureId>,
    pub person: Option<PersonId>,
    pub language: String,
    pub is_single: bool,
    pub days: u64,
}

/// The secret is shown now and never again.
pub async fn invite(ctx: &Ctx, wish: Invite) -> Result<(InvitationId, String)> {
    let (desk, _) = ctx.load::<desk::Entity>(wish.desk, Action::View).await?;
    if let Some(person) = wish.person
        && !people::lines(ctx, &[person]).await?.contains_key(&person)
    {
        return Err(Error::NotFound);
    }
    refuse_restricted(ctx, wish.person).await?;

    let secret = secrets::fresh();
    let grant = ctx.allow::<invitation::Entity>(Action::Create, &of_body(desk.organisation_id))?;
    let row = invitation::ActiveModel {
        id: Set(InvitationId::new(ctx)),
        organisation_id: Set(desk.organisation_id),
        desk_id: Set(desk.id),
        procedure_id: Set(wish.procedure),
        person_id: Set(wish.person.map(PersonId::uuid)),
        digest: Set(secrets::digest(&secret)),
        language: Set(wish.language),
        // One who is named books once: the link must not book for others.
        is_single: Set(wish.is_single || wish.person.is_some()),
        expires_at: Set(ctx.now() + Days::new(wish.days)),
        used_at: Set(None),
        revoked_at: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok((ctx.insert(&grant, row).await?.id, secret))
}

pub async fn revoke(ctx: &Ctx, id: InvitationId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<invitation::Entity>(id, Action::Amend).await?;
    let desk = row.desk_id;
    let mut changed: invitation::ActiveModel = row.into();
    changed.revoked_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(desk)
}

/// Links of a desk that still work.
pub async fn standing(ctx: &Ctx, desk: DeskId) -> Result<Vec<Invitation>> {
    let rows = ctx
        .find::<invitation::Entity>()
        .filter(invitation::Column::DeskId.eq(desk))
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::ExpiresAt.gt(ctx.now()))
        .order_by_asc(invitation::Column::ExpiresAt);
    ctx.all(rows).await
}

/// Why a link does nothing; used is told before expired, since it says more about what to do.
pub fn check(row: &Invitation, now: DateTime<Utc>) -> std::result::Result<(), Refusal> {
    if row.revoked_at.is_some() {
        return Err(Refusal::new("services-public-link-revoked"));
    }
    if row.used_at.is_some() {
        return Err(Refusal::new("services-public-link-used"));
    }
    if row.expires_at <= now {
        return Err(Refusal::new("services-public-link-expired"));
    }
    Ok(())
}

/// The row of a secret, whatever became of it; one that nobody made is not found.
pub(crate) async fn of_secret(ctx: &Ctx, secret: &str) -> Result<Invitation> {
    let row = ctx
        .unfiltered("whoever has the secret of a link may use it, signed in or not")
        .find::<invitation::Entity>()
        .filter(invitation::Column::Digest.eq(secrets::digest(secret)));
    ctx.one(row).await?.ok_or(Error::NotFound)
}

/// Marks a single link as used, or as good again after the appointment was given up.
pub(crate) async fn mark(ctx: &Ctx, id: InvitationId, used_at: Option<DateTime<Utc>>) -> Result<()> {
    let (row, grant) = ctx.load::<invitation::Entity>(id, Action::Amend).await?;
    if !row.is_single {
        return Ok(());
    }
    // Held by this unit of work: the second of two presses finds it used.
    if used_at.is_some() {
        check(&row, ctx.now())?;
    }
    let mut changed: invitation::ActiveModel = row.into();
    changed.used_at = Set(used_at);
    ctx.update(&grant, changed).await?;
    Ok(())
}
