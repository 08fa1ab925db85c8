//! Record the hours of somebody who delivered a session.

use authz::{Action, Target};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Guarded, Result};
use uuid::Uuid;

use super::rules::{self, Refusal, Spell, Spent, Wish, Worked};
use crate::entities::{session, staff_time};
use crate::ids::{SessionId, StaffTimeId};
use crate::register::correction::Because;
use crate::words::{Role, State};

pub struct SpendTime {
    pub session: SessionId,
    pub worker: Uuid,
    pub role: Role,
    pub minutes: i32,
    pub preparation: i32,
    /// Needed where hours already recorded change.
    pub because: Option<String>,
}

/// Says also in which other sessions the worker is recorded at the same hours.
pub struct Spending {
    pub id: StaffTimeId,
    pub elsewhere: Vec<SessionId>,
}

pub async fn spend_time(ctx: &Ctx, wish: SpendTime) -> Result<Spending> {
    let (session, _) = ctx.load::<session::Entity>(wish.session, Action::View).await?;
    let before = ctx
        .find::<staff_time::Entity>()
        .filter(staff_time::Column::SessionId.eq(session.id))
        .filter(staff_time::Column::WorkerId.eq(wish.worker))
        .filter(staff_time::Column::SupersededAt.is_null());
    let before = ctx.one(before).await?;

    let mut because = None;
    if before.is_some() {
        let typed = wish.because.as_deref().unwrap_or_default();
        if typed.trim().is_empty() {
            return Err(kernel::Refusal::from(Refusal::AlreadyRecorded).into());
        }
        because = Some(Because::new(typed).map_err(kernel::Refusal::from)?);
    }
    let spent = admitted(ctx, &session, &wish).await?;
    let elsewhere = spent.elsewhere().iter().copied().map(SessionId).collect();
    let id = write(ctx, &session, &wish, spent, before, because).await?;
    Ok(Spending { id, elsewhere })
}

/// Whoever leads a session has worked for as long as it lasted: written with the first register.
pub(crate) async fn leader(ctx: &Ctx, session: &session::Model, target: &Target) -> Result<()> {
    let Some(worker) = session.led_by else { return Ok(()) };
    if ctx.allow::<staff_time::Entity>(Action::Record, target).is_err() {
        return Ok(());
    }
    let wish = SpendTime {
        session: session.id,
        worker,
        role: Role::Teacher,
        minutes: session.minutes,
        preparation: 0,
        because: None,
    };
    match spend_time(ctx, wish).await {
        Err(store::Error::Refused(refusal)) if refusal.key == "delivery-staff-already-recorded" => Ok(()),
        other => other.map(|_| ()),
    }
}

async fn admitted(ctx: &Ctx, session: &session::Model, wish: &SpendTime) -> Result<Spent> {
    let spells = same_day(ctx, session, wish.worker).await?;
    let worked = Worked {
        session: session.id.uuid(),
        held_on: session.held_on,
        starts_at: session.starts_at,
        ends_at: session.ends_at,
    };
    let asked = Wish { minutes: wish.minutes, preparation: wish.preparation };
    Ok(rules::spend(asked, worked, &spells, ctx.today()).map_err(kernel::Refusal::from)?)
}

/// What the worker has on that day in other sessions that still count.
async fn same_day(ctx: &Ctx, session: &session::Model, worker: Uuid) -> Result<Vec<Spell>> {
    let times = ctx
        .unfiltered("one worker's day is one day, whoever recorded its parts")
        .find::<staff_time::Entity>()
        .filter(staff_time::Column::WorkerId.eq(worker))
        .filter(staff_time::Column::HeldOn.eq(session.held_on))
        .filter(staff_time::Column::SessionId.ne(session.id))
        .filter(staff_time::Column::SupersededAt.is_null());
    let times = ctx.all(times).await?;
    if times.is_empty() {
        return Ok(Vec::new());
    }
    let sessions = ctx
        .unfiltered("the hours of a worker's other sessions of the day, shown to nobody")
        .find::<session::Entity>()
        .filter(session::Column::Id.is_in(times.iter().map(|time| time.session_id)))
        .filter(session::Column::State.ne(State::Annulled));
    let sessions = ctx.all(sessions).await?;
    let spell = |time: &staff_time::Model| {
        let session = sessions.iter().find(|session| session.id == time.session_id)?;
        Some(Spell {
            session: session.id.uuid(),
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            minutes: time.minutes,
            preparation: time.preparation,
        })
    };
    Ok(times.iter().filter_map(spell).collect())
}

async fn write(
    ctx: &Ctx,
    session: &session::Model,
    wish: &SpendTime,
    spent: Spent,
    before: Option<staff_time::Model>,
    because: Option<Because>,
) -> Result<StaffTimeId> {
    let target = session::Entity::target(session);
    let id = StaffTimeId::new(ctx);
    let supersedes = before.as_ref().map(|old| old.id);
    if let (Some(old), Some(because)) = (before, &because) {
        ctx.because(because.text());
        let amending = ctx.allow::<staff_time::Entity>(Action::Amend, &target)?;
        let mut old: staff_time::ActiveModel = old.into();
        old.superseded_by = Set(Some(id));
        old.superseded_at = Set(Some(ctx.now()));
        ctx.update(&amending, old).await?;
    }

    let recording = ctx.allow::<staff_time::Entity>(Action::Record, &target)?;
    let row = staff_time::ActiveModel {
        id: Set(id),
        organisation_id: Set(session.organisation_id),
        project_id: Set(session.project_id),
        session_id: Set(session.id),
        worker_id: Set(wish.worker),
        role: Set(wish.role),
        held_on: Set(session.held_on),
        minutes: Set(spent.minutes()),
        preparation: Set(spent.preparation()),
        is_doubled: Set(!spent.elsewhere().is_empty()),
        recorded_at: Set(ctx.now()),
        recorded_by: Set(ctx.actor().user),
        because: Set(because.map(|because| because.text().to_owned())),
        supersedes: Set(supersedes),
        superseded_by: Set(None),
        superseded_at: Set(None),
    };
    ctx.insert(&recording, row).await?;
    Ok(id)
}
