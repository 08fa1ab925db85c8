//! Lists of sessions, and what one session says.

use std::collections::HashMap;

use authz::{Action, Target};
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Page, Paged};
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::sea_query::{Expr, ExprTrait, Func};
use sea_orm::{ColumnTrait, Condition, Order, QueryFilter, QueryOrder, Select};
use store::{Ctx, Error, Result};
use uuid::Uuid;

use crate::entities::{moved, session, withdrawal};
use crate::ids::{GroupId, SessionId};
use crate::register::code::RegisterCode;
use crate::words::{Kind, Mode, State, Withdrawn};

/// What lists and pages show of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    pub id: SessionId,
    pub organisation: OrganisationId,
    pub project: Option<ProjectId>,
    pub activity: Option<ActivityId>,
    pub group: Option<GroupId>,
    pub title: String,
    pub held_on: NaiveDate,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub minutes: i32,
    pub place: String,
    pub mode: Mode,
    pub language: Option<String>,
    pub kind: Kind,
    pub led_by: Option<Uuid>,
    pub state: State,
    pub register_version: i32,
    pub registered_at: Option<DateTime<Utc>>,
    pub registered_by: Option<Uuid>,
    pub code: String,
}

impl SessionLine {
    /// Whether the reader may do this to what belongs to the session: partners see each other's calendar, no more.
    pub(crate) fn is_open(&self, ctx: &Ctx, action: Action, resource: &str) -> bool {
        let target = Target {
            organisation: Some(self.organisation.uuid()),
            project: self.project.map(ProjectId::uuid),
            ..Target::default()
        };
        ctx.db().policy().decide(ctx.actor(), action, resource, &target)
    }

    /// A page for doing something opens to those who may do it.
    pub(crate) fn open(&self, ctx: &Ctx, action: Action, resource: &str) -> Result<()> {
        if self.is_open(ctx, action, resource) { Ok(()) } else { Err(Error::Denied) }
    }
}

/// How a list of sessions is narrowed and ordered.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub words: String,
    pub state: Option<State>,
    /// Over, and nobody has registered it.
    pub unregistered: bool,
    /// Led by this person, or by nobody yet.
    pub led_by: Option<Uuid>,
    /// Held by these bodies; by any the reader sees where there are none.
    pub of_bodies: Vec<Uuid>,
    pub project: Option<ProjectId>,
    pub activity: Option<ActivityId>,
    pub group: Option<GroupId>,
    pub kind: Option<Kind>,
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub sort: Sort,
    pub is_descending: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    When,
    Title,
    State,
}

/// Why a session was cancelled or annulled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawalLine {
    pub state: State,
    pub reason: Withdrawn,
    pub note: Option<String>,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
    pub lifted_at: Option<DateTime<Utc>>,
    pub lifted_because: Option<String>,
}

/// A planned session was moved: when and where it stood before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveLine {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub place: String,
    pub because: String,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
}

pub async fn list(ctx: &Ctx, wanted: &Wanted, page: Page) -> Result<Paged<SessionLine>> {
    Ok(ctx.page(ordered(narrowed(ctx, wanted), wanted), page).await?.map(SessionLine::from))
}

/// A session one may see.
pub async fn session(ctx: &Ctx, id: SessionId) -> Result<SessionLine> {
    let row = ctx.find::<session::Entity>().filter(session::Column::Id.eq(id));
    ctx.one(row).await?.map(SessionLine::from).ok_or(Error::NotFound)
}

/// Titles of those sessions the reader may see.
pub async fn session_titles(ctx: &Ctx, ids: &[SessionId]) -> Result<HashMap<SessionId, String>> {
    let mut titles = HashMap::new();
    for some in ids.chunks(AT_ONCE) {
        let rows = ctx.find::<session::Entity>().filter(session::Column::Id.is_in(some.iter().copied()));
        titles.extend(ctx.all(rows).await?.into_iter().map(|row| (row.id, row.title)));
    }
    Ok(titles)
}

/// Identifiers in one question to the database.
const AT_ONCE: usize = 1_000;

/// The sessions that bear a register's code; nearly always one.
pub async fn by_code(ctx: &Ctx, code: RegisterCode) -> Result<Vec<SessionLine>> {
    let rows = ctx.find::<session::Entity>().filter(session::Column::Code.eq(code.compact()));
    Ok(ctx.all(rows).await?.into_iter().map(SessionLine::from).collect())
}

pub async fn withdrawals(ctx: &Ctx, session: SessionId) -> Result<Vec<WithdrawalLine>> {
    let rows = ctx
        .find::<withdrawal::Entity>()
        .filter(withdrawal::Column::SessionId.eq(session))
        .order_by_desc(withdrawal::Column::WithdrawnAt);
    let line = |row: withdrawal::Model| WithdrawalLine {
        state: row.state,
        reason: row.reason,
        note: row.note,
        at: row.withdrawn_at,
        by: row.withdrawn_by,
        lifted_at: row.lifted_at,
        lifted_because: row.lifted_because,
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}

pub async fn moves(ctx: &Ctx, session: SessionId) -> Result<Vec<MoveLine>> {
    let rows = ctx.find::<moved::Entity>().filter(moved::Column::SessionId.eq(session));
    let line = |row: moved::Model| MoveLine {
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        place: row.place,
        because: row.because,
        at: row.moved_at,
        by: row.moved_by,
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}

fn narrowed(ctx: &Ctx, wanted: &Wanted) -> Select<session::Entity> {
    use session::Column::{ActivityId, EndsAt, GroupId, HeldOn, Kind, LedBy, ProjectId, State as Standing};
    let mut some = Condition::all()
        .add_option(wanted.state.map(|state| Standing.eq(state)))
        .add_option(wanted.project.map(|project| ProjectId.eq(project.uuid())))
        .add_option(wanted.activity.map(|activity| ActivityId.eq(activity.uuid())))
        .add_option(wanted.group.map(|group| GroupId.eq(group)))
        .add_option(wanted.kind.map(|kind| Kind.eq(kind)))
        .add_option(wanted.from.map(|day| HeldOn.gte(day)))
        .add_option(wanted.until.map(|day| HeldOn.lte(day)));
    if let Some(leader) = wanted.led_by {
        some = some.add(Condition::any().add(LedBy.eq(leader)).add(LedBy.is_null()));
    }
    if !wanted.of_bodies.is_empty() {
        let bodies = wanted.of_bodies.iter().copied();
        some = some.add(session::Column::OrganisationId.is_in(bodies));
    }
    if wanted.unregistered {
        some = some.add(Standing.eq(State::Planned)).add(EndsAt.lt(ctx.now()));
    }
    if !wanted.words.is_empty() {
        some = some.add(worded(&wanted.words));
    }
    ctx.find::<session::Entity>().filter(some)
}

/// A register's code finds its session; anything else is looked for in titles and places.
fn worded(words: &str) -> Condition {
    if let Ok(code) = words.parse::<RegisterCode>() {
        return Condition::all().add(session::Column::Code.eq(code.compact()));
    }
    let escaped = words.to_lowercase().replace(['%', '_'], " ");
    let like = format!("%{escaped}%");
    let holds = |column: session::Column| {
        Expr::expr(Func::lower(Expr::col((session::Entity, column)))).like(like.clone())
    };
    Condition::any().add(holds(session::Column::Title)).add(holds(session::Column::Place))
}

fn ordered(rows: Select<session::Entity>, wanted: &Wanted) -> Select<session::Entity> {
    let order = if wanted.is_descending { Order::Desc } else { Order::Asc };
    let rows = match wanted.sort {
        Sort::When => rows,
        Sort::Title => rows.order_by(session::Column::Title, order.clone()),
        Sort::State => rows.order_by(session::Column::State, order.clone()),
    };
    rows.order_by(session::Column::StartsAt, order).order_by_asc(session::Column::Id)
}

impl From<session::Model> for SessionLine {
    fn from(row: session::Model) -> SessionLine {
        SessionLine {
            id: row.id,
            organisation: OrganisationId(row.organisation_id),
            project: row.project_id.map(ProjectId),
            activity: row.activity_id.map(ActivityId),
            group: row.group_id,
            title: row.title,
            held_on: row.held_on,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            minutes: row.minutes,
            place: row.place,
            mode: row.mode,
            language: row.language,
            kind: row.kind,
            led_by: row.led_by,
            state: row.state,
            register_version: row.register_version,
            registered_at: row.registered_at,
            registered_by: row.registered_by,
            code: row.code,
        }
    }
}
