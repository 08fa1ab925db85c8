//! When somebody leads something already: hours alone, for whoever must not take them twice.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::session;
use crate::words::State;

/// An hour taken by a session that is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy {
    pub user: Uuid,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

/// Sessions these people lead between two instants, whichever body plans them.
pub async fn busy(
    ctx: &Ctx,
    users: &[Uuid],
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<Busy>> {
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let led = ctx
        .unfiltered("who is not free at an hour; what they lead, and for whom, is told to nobody")
        .find::<session::Entity>()
        .filter(session::Column::LedBy.is_in(users.iter().copied()))
        .filter(session::Column::State.eq(State::Planned))
        .filter(session::Column::StartsAt.lt(until))
        .filter(session::Column::EndsAt.gt(from));
    let taken =
        |row: session::Model| Some(Busy { user: row.led_by?, from: row.starts_at, until: row.ends_at });
    Ok(ctx.all(led).await?.into_iter().filter_map(taken).collect())
}
