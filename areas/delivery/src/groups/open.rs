//! Open a group: an edition of a course, a team that trains together, a path.

use authz::{Action, Target};
use chrono::NaiveDate;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::Set;
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::group;
use crate::ids::GroupId;
use crate::words::Kind;

pub struct OpenGroup {
    pub organisation: OrganisationId,
    pub activity: Option<ActivityId>,
    pub title: String,
    pub kind: Kind,
    pub led_by: Option<Uuid>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

pub async fn open_group(ctx: &Ctx, wish: OpenGroup) -> Result<GroupId> {
    let project = match wish.activity {
        Some(activity) => Some(programmes::activity(ctx, activity).await?.project),
        None => None,
    };
    let project = project.map(ProjectId::uuid);

    let target = Target { organisation: Some(wish.organisation.uuid()), project, ..Target::default() };
    let grant = ctx.allow::<group::Entity>(Action::Create, &target)?;
    let row = group::ActiveModel {
        id: Set(GroupId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        project_id: Set(project),
        activity_id: Set(wish.activity.map(ActivityId::uuid)),
        title: Set(wish.title),
        kind: Set(wish.kind),
        led_by: Set(wish.led_by),
        starts_on: Set(wish.starts_on),
        ends_on: Set(wish.ends_on),
        version: Set(1),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}
