//! The week of a desk and the days it stays closed. Hours are ended, never rewritten: what was booked under them was right.

use authz::Action;
use chrono::NaiveDate;
use sea_orm::Set;
use store::{Ctx, Result};

use super::ids::{ClosureId, DeskId, HoursId};
use super::open::of_body;
use super::queries::hours_of;
use super::rules::{Refusal, Spell};
use crate::entities::desks::{closure, desk, hours};

pub async fn add_hours(ctx: &Ctx, desk: DeskId, spell: Spell) -> Result<HoursId> {
    let (row, _) = ctx.load::<desk::Entity>(desk, Action::Amend).await?;
    hours_of(ctx, desk).await?.admit(&spell).map_err(kernel::Refusal::from)?;

    let grant = ctx.allow::<hours::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let new = hours::ActiveModel {
        id: Set(HoursId::new(ctx)),
        desk_id: Set(desk),
        organisation_id: Set(row.organisation_id),
        weekday: Set(spell.weekday),
        from_minute: Set(spell.from),
        until_minute: Set(spell.until),
        valid_from: Set(spell.since),
        valid_until: Set(spell.ends),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, new).await?.id)
}

/// They hold until today, and no longer.
pub async fn end_hours(ctx: &Ctx, id: HoursId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<hours::Entity>(id, Action::Amend).await?;
    if row.valid_until.is_some_and(|last| last < ctx.today()) {
        return Err(kernel::Refusal::from(Refusal::Ended).into());
    }
    let (desk, yesterday) = (row.desk_id, ctx.today().pred_opt().unwrap_or(row.valid_from));
    let mut changed: hours::ActiveModel = row.into();
    changed.valid_until = Set(Some(yesterday));
    ctx.update(&grant, changed).await?;
    Ok(desk)
}

pub struct Close {
    pub desk: DeskId,
    pub first_on: NaiveDate,
    pub last_on: NaiveDate,
    pub why: String,
}

pub async fn close_on(ctx: &Ctx, wish: Close) -> Result<ClosureId> {
    let (row, _) = ctx.load::<desk::Entity>(wish.desk, Action::Amend).await?;
    if wish.last_on < wish.first_on {
        return Err(kernel::Refusal::from(Refusal::ClosureBackwards).into());
    }
    let grant = ctx.allow::<closure::Entity>(Action::Amend, &of_body(row.organisation_id))?;
    let new = closure::ActiveModel {
        id: Set(ClosureId::new(ctx)),
        desk_id: Set(wish.desk),
        organisation_id: Set(row.organisation_id),
        first_on: Set(wish.first_on),
        last_on: Set(wish.last_on),
        why: Set(wish.why),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, new).await?.id)
}

/// A closure that will not take place after all.
pub async fn reopen(ctx: &Ctx, id: ClosureId) -> Result<DeskId> {
    let (row, grant) = ctx.load::<closure::Entity>(id, Action::Amend).await?;
    let desk = row.desk_id;
    ctx.delete(&grant, row).await?;
    Ok(desk)
}
