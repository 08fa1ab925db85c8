//! Rooms of a desk and who works there.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Result};
use uuid::Uuid;

use super::ids::{DeskId, DeskWorkerId, RoomId};
use super::open::of_body;
use crate::entities::desks::{desk, room, worker};

pub async fn add_room(ctx: &Ctx, desk: DeskId, name: String) -> Result<RoomId> {
    let (row, _) = ctx.load::<desk::Entity>(desk, Action::Amend).await?;
    let grant = ctx.allow::<room::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let new = room::ActiveModel {
        id: Set(RoomId::new(ctx)),
        desk_id: Set(desk),
        organisation_id: Set(row.organisation_id),
        name: Set(name),
        closed_at: Set(None),
    };
    Ok(ctx.insert(&grant, new).await?.id)
}

pub async fn close_room(ctx: &Ctx, id: RoomId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<room::Entity>(id, Action::Amend).await?;
    let desk = row.desk_id;
    let mut changed: room::ActiveModel = row.into();
    changed.closed_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(desk)
}

/// Whoever works there already stays as they are.
pub async fn seat(ctx: &Ctx, desk: DeskId, user: Uuid) -> Result<()> {
    let (row, _) = ctx.load::<desk::Entity>(desk, Action::Amend).await?;
    let there = ctx
        .find::<worker::Entity>()
        .filter(worker::Column::DeskId.eq(desk))
        .filter(worker::Column::UserId.eq(user))
        .filter(worker::Column::LeftAt.is_null());
    if ctx.one(there).await?.is_some() {
        return Ok(());
    }
    let grant = ctx.allow::<worker::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let new = worker::ActiveModel {
        id: Set(DeskWorkerId::new(ctx)),
        desk_id: Set(desk),
        organisation_id: Set(row.organisation_id),
        user_id: Set(user),
        joined_at: Set(ctx.now()),
        left_at: Set(None),
    };
    ctx.insert(&grant, new).await?;
    Ok(())
}

pub async fn unseat(ctx: &Ctx, id: DeskWorkerId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<worker::Entity>(id, Action::Amend).await?;
    let desk = row.desk_id;
    let mut changed: worker::ActiveModel = row.into();
    changed.left_at = Set(Some(ctx.now()));
    ctx.update(&grant, changed).await?;
    Ok(desk)
}
