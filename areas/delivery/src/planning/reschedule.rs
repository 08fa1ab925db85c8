//! Move a planned session to another time or place: the session keeps its register, the move keeps what was before.

use authz::Action;
use chrono::NaiveDateTime;
use programmes::ActivityId;
use sea_orm::Set;
use store::{Ctx, Error, Guarded, Result};

use super::plan::Placing;
use super::rules::{self, Slot};
use crate::entities::{moved, session};
use crate::ids::{MoveId, SessionId};
use crate::register::correction::Because;

pub struct Reschedule {
    pub session: SessionId,
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
    pub place: String,
    pub because: String,
    /// The session's number when the form was opened: who has seen an older one is shown what changed.
    pub seen_version: Option<i32>,
}

pub async fn reschedule(ctx: &Ctx, wish: Reschedule) -> Result<MoveId> {
    let (row, grant) = ctx.load::<session::Entity>(wish.session, Action::Record).await?;
    let days = Placing::of_activity(ctx, row.activity_id.map(ActivityId)).await?.days;

    let times = rules::times(wish.from, wish.until, days).map_err(kernel::Refusal::from)?;
    let before = Slot { starts_at: row.starts_at, ends_at: row.ends_at, place: row.place.clone() };
    let after = Slot { starts_at: times.starts_at(), ends_at: times.ends_at(), place: wish.place };
    rules::moves(row.state, &before, &after).map_err(kernel::Refusal::from)?;
    if wish.seen_version.is_some_and(|seen| seen != row.register_version) {
        return Err(Error::Stale);
    }
    let because = Because::new(&wish.because).map_err(kernel::Refusal::from)?;

    ctx.because(because.text());
    let leave = ctx.allow::<moved::Entity>(Action::Record, &session::Entity::target(&row))?;
    let record = moved::ActiveModel {
        id: Set(MoveId::new(ctx)),
        organisation_id: Set(row.organisation_id),
        project_id: Set(row.project_id),
        session_id: Set(row.id),
        starts_at: Set(before.starts_at),
        ends_at: Set(before.ends_at),
        place: Set(before.place),
        because: Set(because.text().to_owned()),
        moved_at: Set(ctx.now()),
        moved_by: Set(ctx.actor().user),
    };
    let record = ctx.insert(&leave, record).await?;

    let version = row.register_version + 1;
    let mut row: session::ActiveModel = row.into();
    row.held_on = Set(times.held_on());
    row.starts_at = Set(after.starts_at);
    row.ends_at = Set(after.ends_at);
    row.minutes = Set(times.minutes());
    row.place = Set(after.place);
    row.register_version = Set(version);
    ctx.update(&grant, row).await?;
    Ok(record.id)
}
