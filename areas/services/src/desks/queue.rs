//! The queue at a counter: somebody takes a ticket, is called, and is handled or goes away.

use authz::Action;
use kernel::Refusal;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Error, Guarded, Result};

use super::ids::{AppointmentId, DeskId, ProcedureId, VisitId};
use super::words::VisitState;
use crate::entities::desks::{desk, visit};

#[derive(Clone, Debug)]
pub struct WalkIn {
    pub desk: DeskId,
    pub procedure: Option<ProcedureId>,
    pub appointment: Option<AppointmentId>,
    pub language: Option<String>,
}

/// Gives the next ticket of the day.
pub async fn take_ticket(ctx: &Ctx, wish: WalkIn) -> Result<VisitId> {
    // The desk is held until the end: two tickets of one day never have the same number.
    let (desk, _) = ctx.load::<desk::Entity>(wish.desk, Action::View).await?;
    let last = ctx
        .find::<visit::Entity>()
        .filter(visit::Column::DeskId.eq(desk.id))
        .filter(visit::Column::HeldOn.eq(ctx.today()))
        .order_by_desc(visit::Column::Ticket);
    let last = ctx.one(last).await?.map_or(0, |row| row.ticket);

    let grant = ctx.allow::<visit::Entity>(Action::Record, &desk::Entity::target(&desk))?;
    let row = visit::ActiveModel {
        id: Set(VisitId::new(ctx)),
        organisation_id: Set(desk.organisation_id),
        project_id: Set(desk.project_id),
        desk_id: Set(desk.id),
        held_on: Set(ctx.today()),
        ticket: Set(last + 1),
        procedure_id: Set(wish.procedure),
        appointment_id: Set(wish.appointment),
        language: Set(wish.language),
        state: Set(VisitState::Arrived),
        arrived_at: Set(ctx.now()),
        called_at: Set(None),
        called_by: Set(None),
        ended_at: Set(None),
        version: Set(1),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// The turn has come; calling again changes nothing.
pub async fn call(ctx: &Ctx, id: VisitId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<visit::Entity>(id, Action::Record).await?;
    let desk = row.desk_id;
    match row.state {
        VisitState::Called => return Ok(desk),
        VisitState::Arrived => {}
        VisitState::Handled | VisitState::Left => return Err(Error::Stale),
    }
    let version = row.version + 1;
    let mut changed: visit::ActiveModel = row.into();
    changed.state = Set(VisitState::Called);
    changed.called_at = Set(Some(ctx.now()));
    changed.called_by = Set(ctx.actor().user);
    changed.version = Set(version);
    ctx.update(&grant, changed).await?;
    Ok(desk)
}

/// Ends a visit: handled, or gone away.
pub(crate) async fn end(ctx: &Ctx, id: VisitId, state: VisitState) -> Result<visit::Model> {
    let (row, grant) = ctx.load::<visit::Entity>(id, Action::Record).await?;
    if matches!(row.state, VisitState::Handled | VisitState::Left) {
        return Err(Refusal::new("services-visit-ended").into());
    }
    // Whoever is served without having been called waited until now.
    let called = row.called_at.or(Some(ctx.now()).filter(|_| state == VisitState::Handled));
    let (version, called_by) = (row.version + 1, row.called_by.or(ctx.actor().user));
    let mut changed: visit::ActiveModel = row.into();
    changed.state = Set(state);
    changed.called_at = Set(called);
    changed.called_by = Set(called_by);
    changed.ended_at = Set(Some(ctx.now()));
    changed.version = Set(version);
    ctx.update(&grant, changed).await
}

pub async fn leave(ctx: &Ctx, id: VisitId) -> Result<DeskId> {
    Ok(end(ctx, id, VisitState::Left).await?.desk_id)
}
