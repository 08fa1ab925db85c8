//! Plan one session, or a whole series after a look at its preview.

use authz::{Action, Target};
use chrono::NaiveDateTime;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::Set;
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{self, ProjectDays, Times};
use super::series::{self, Pattern, Preview};
use crate::entities::{group, session};
use crate::ids::{GroupId, SessionId};
use crate::register::code::RegisterCode;
use crate::words::{Kind, Mode, State};

/// What a session is about, whenever it takes place.
#[derive(Clone, Debug)]
pub struct About {
    pub organisation: OrganisationId,
    /// A project activity, or none for an ordinary service of the organisation.
    pub activity: Option<ActivityId>,
    /// Whose participants the register lists; without one the register is open.
    pub group: Option<GroupId>,
    pub title: String,
    pub place: String,
    pub mode: Mode,
    pub language: Option<String>,
    pub kind: Kind,
    pub led_by: Option<Uuid>,
}

pub struct Plan {
    pub about: About,
    pub from: NaiveDateTime,
    pub until: NaiveDateTime,
}

pub async fn plan(ctx: &Ctx, wish: Plan) -> Result<SessionId> {
    let place = Placing::of(ctx, &wish.about).await?;
    let times = rules::times(wish.from, wish.until, place.days).map_err(kernel::Refusal::from)?;

    let grant = ctx.allow::<session::Entity>(Action::Create, &place.target(&wish.about))?;
    let row = place.row(ctx, &wish.about, times, None);
    Ok(ctx.insert(&grant, row).await?.id)
}

/// What a series would plan: nothing is written.
pub async fn preview(ctx: &Ctx, about: &About, pattern: &Pattern) -> Result<Preview> {
    let place = Placing::of(ctx, about).await?;
    Ok(series::unfold(pattern, place.days).map_err(kernel::Refusal::from)?)
}

pub async fn plan_series(ctx: &Ctx, about: &About, pattern: &Pattern) -> Result<Vec<SessionId>> {
    let place = Placing::of(ctx, about).await?;
    let preview = series::unfold(pattern, place.days).map_err(kernel::Refusal::from)?;

    let grant = ctx.allow::<session::Entity>(Action::Create, &place.target(about))?;
    let series = ctx.new_id();
    let rows: Vec<_> =
        preview.sessions.into_iter().map(|times| place.row(ctx, about, times, Some(series))).collect();
    let ids = rows.iter().filter_map(|row| row.id.clone().take()).collect();
    ctx.insert_many(&grant, rows).await?;
    Ok(ids)
}

/// Where a session belongs: the project of its activity, and the days that project allows.
pub(crate) struct Placing {
    project: Option<ProjectId>,
    pub(crate) days: ProjectDays,
}

impl Placing {
    pub(crate) async fn of(ctx: &Ctx, about: &About) -> Result<Placing> {
        if let Some(group) = about.group {
            // Only a group one may see can be given sessions.
            ctx.load::<group::Entity>(group, Action::View).await?;
        }
        Placing::of_activity(ctx, about.activity).await
    }

    pub(crate) async fn of_activity(ctx: &Ctx, activity: Option<ActivityId>) -> Result<Placing> {
        let Some(activity) = activity else {
            return Ok(Placing { project: None, days: ProjectDays::default() });
        };
        let activity = programmes::activity(ctx, activity).await?;
        let project = programmes::project(ctx, activity.project).await?;
        let days = ProjectDays { starts_on: project.starts_on, ends_on: project.ends_on };
        Ok(Placing { project: Some(project.id), days })
    }

    fn target(&self, about: &About) -> Target {
        let project = self.project.map(ProjectId::uuid);
        Target { organisation: Some(about.organisation.uuid()), project, ..Target::default() }
    }

    pub(crate) fn row(
        &self,
        ctx: &Ctx,
        about: &About,
        times: Times,
        series: Option<Uuid>,
    ) -> session::ActiveModel {
        let id = SessionId::new(ctx);
        session::ActiveModel {
            id: Set(id),
            organisation_id: Set(about.organisation.uuid()),
            project_id: Set(self.project.map(ProjectId::uuid)),
            activity_id: Set(about.activity.map(ActivityId::uuid)),
            group_id: Set(about.group),
            series_id: Set(series),
            title: Set(about.title.clone()),
            held_on: Set(times.held_on()),
            starts_at: Set(times.starts_at()),
            ends_at: Set(times.ends_at()),
            minutes: Set(times.minutes()),
            place: Set(about.place.clone()),
            mode: Set(about.mode),
            language: Set(about.language.clone()),
            kind: Set(about.kind),
            led_by: Set(about.led_by),
            state: Set(State::Planned),
            register_version: Set(0),
            registered_at: Set(None),
            registered_by: Set(None),
            code: Set(RegisterCode::of(id.uuid()).compact()),
            created_at: Set(ctx.now()),
            created_by: Set(ctx.actor().user),
        }
    }
}
