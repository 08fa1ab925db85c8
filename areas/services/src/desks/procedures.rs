//! The kinds of procedure a desk offers, each from a day to a day.

use authz::Action;
use chrono::NaiveDate;
use programmes::ActivityId;
use sea_orm::Set;
use store::{Ctx, Result};

use super::ids::{DeskId, ProcedureId};
use super::open::of_body;
use super::rules;
use crate::entities::desks::{desk, procedure};

pub struct Offer {
    pub desk: DeskId,
    pub name: String,
    pub minutes: i32,
    pub documents: Option<String>,
    pub activity: Option<ActivityId>,
    pub by_appointment: bool,
    pub valid_from: NaiveDate,
}

pub async fn offer(ctx: &Ctx, wish: Offer) -> Result<ProcedureId> {
    let (desk, _) = ctx.load::<desk::Entity>(wish.desk, Action::Amend).await?;
    let minutes = rules::length(wish.minutes).map_err(kernel::Refusal::from)?;
    if let Some(activity) = wish.activity {
        // Only an activity one may see can be fed.
        programmes::activity(ctx, activity).await?;
    }

    let grant = ctx.allow::<procedure::Entity>(Action::Amend, &of_body(desk.organisation_id))?;
    let row = procedure::ActiveModel {
        id: Set(ProcedureId::new(ctx)),
        desk_id: Set(desk.id),
        organisation_id: Set(desk.organisation_id),
        name: Set(wish.name),
        minutes: Set(minutes),
        documents: Set(wish.documents),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        by_appointment: Set(wish.by_appointment),
        valid_from: Set(wish.valid_from),
        valid_until: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// It was offered until yesterday: what was done under it keeps its name.
pub async fn withdraw(ctx: &Ctx, id: ProcedureId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<procedure::Entity>(id, Action::Amend).await?;
    let (desk, yesterday) = (row.desk_id, ctx.today().pred_opt());
    let mut changed: procedure::ActiveModel = row.into();
    changed.valid_until = Set(yesterday);
    ctx.update(&grant, changed).await?;
    Ok(desk)
}
