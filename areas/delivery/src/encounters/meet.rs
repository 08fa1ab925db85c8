//! Write down a meeting in one go: the session, who was there by name or by number, and whose hours it took.

use chrono::{NaiveDateTime, TimeDelta};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::headcounts::count::{CountHeads, count_heads};
use crate::headcounts::rules::Count;
use crate::ids::SessionId;
use crate::planning::hold::hold;
use crate::planning::plan::{About, Plan, plan};
use crate::register::record::{Record, record};
use crate::register::rules::{Line, Mark, Participant};
use crate::staff::spend::{SpendTime, spend_time};
use crate::words::{How, Role};

pub struct Meet {
    /// The title is read by all partners of the project: it names the kind of meeting, never a person.
    pub about: About,
    pub from: NaiveDateTime,
    pub minutes: i32,
    /// Those met by name. Whoever writes it down may see their files.
    pub who: Vec<Participant>,
    /// Those met whom nobody asked for a name.
    pub heads: Option<Count>,
    pub staff: Vec<Effort>,
}

/// What the meeting took of somebody who delivered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    pub worker: Uuid,
    pub role: Role,
    pub minutes: i32,
    pub preparation: i32,
}

/// All of it or nothing: a meeting, its participants and its hours are one entry.
pub async fn meet(ctx: &Ctx, wish: Meet) -> Result<SessionId> {
    let until = wish.from + TimeDelta::minutes(wish.minutes.into());
    let session = plan(ctx, Plan { about: wish.about, from: wish.from, until }).await?;

    // Before it is held: the leader's hours are those written here, as what they were there.
    for effort in wish.staff {
        let Effort { worker, role, minutes, preparation } = effort;
        let spent = SpendTime { session, worker, role, minutes, preparation, because: None };
        spend_time(ctx, spent).await?;
    }
    if let Some(count) = wish.heads {
        count_heads(ctx, CountHeads { session, count, because: None }).await?;
    }
    match wish.who.is_empty() {
        true => hold(ctx, session).await?,
        false => present(ctx, session, wish.who).await?,
    }
    Ok(session)
}

async fn present(ctx: &Ctx, session: SessionId, who: Vec<Participant>) -> Result<()> {
    let line = |who| Line { who, mark: Mark::Present, note: None };
    let wish = Record {
        session,
        lines: who.into_iter().map(line).collect(),
        how: How::Register,
        seen_version: None,
        submission: None,
        because: None,
    };
    record(ctx, wish).await?;
    Ok(())
}
