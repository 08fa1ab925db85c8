//! Groups and those enrolled in them.

use chrono::NaiveDate;
use organisations::OrganisationId;
use programmes::{ActivityId, ProjectId};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Error, Result};

use crate::entities::{enrolment, group};
use crate::ids::{EnrolmentId, GroupId};
use crate::register::queries::shares;
use crate::register::rules::{Participant, Share};
use crate::roll;
use crate::words::{Kind, Leaving};

/// What lists and choices show of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLine {
    pub id: GroupId,
    pub organisation: OrganisationId,
    pub project: Option<ProjectId>,
    pub activity: Option<ActivityId>,
    pub title: String,
    pub kind: Kind,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

/// One enrolment with how often its participant has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrolmentLine {
    pub id: EnrolmentId,
    pub who: Participant,
    pub name: String,
    pub began_on: NaiveDate,
    pub ended_on: Option<NaiveDate>,
    pub leaving: Option<Leaving>,
    pub share: Share,
}

/// The groups one may see, of one project or of all.
pub async fn groups_of(ctx: &Ctx, project: Option<ProjectId>) -> Result<Vec<GroupLine>> {
    let mut rows = ctx.find::<group::Entity>().order_by_asc(group::Column::Title);
    if let Some(project) = project {
        rows = rows.filter(group::Column::ProjectId.eq(project.uuid()));
    }
    Ok(ctx.all(rows).await?.into_iter().map(GroupLine::from).collect())
}

pub async fn group(ctx: &Ctx, id: GroupId) -> Result<GroupLine> {
    let row = ctx.find::<group::Entity>().filter(group::Column::Id.eq(id));
    ctx.one(row).await?.map(GroupLine::from).ok_or(Error::NotFound)
}

pub async fn enrolments(ctx: &Ctx, group: GroupId) -> Result<Vec<EnrolmentLine>> {
    let rows = ctx
        .find::<enrolment::Entity>()
        .filter(enrolment::Column::GroupId.eq(group))
        .order_by_asc(enrolment::Column::BeganOn);
    let rows = ctx.all(rows).await?;
    let who: Vec<Participant> = rows.iter().map(participant).collect();
    let names = roll::names(ctx, &who).await?;
    let shares = shares(ctx, Some(group)).await?;
    let line = |row: enrolment::Model| {
        let who = participant(&row);
        EnrolmentLine {
            id: row.id,
            who,
            name: names.get(&who).cloned().unwrap_or_default(),
            began_on: row.began_on,
            ended_on: row.ended_on,
            leaving: row.leaving,
            share: shares.get(&who).copied().unwrap_or_default(),
        }
    };
    let mut lines: Vec<EnrolmentLine> = rows.into_iter().map(line).collect();
    lines.sort_by_key(|line| (line.name.to_lowercase(), line.id));
    Ok(lines)
}

fn participant(row: &enrolment::Model) -> Participant {
    Participant { kind: row.kind, id: row.participant_id }
}

impl From<group::Model> for GroupLine {
    fn from(row: group::Model) -> GroupLine {
        GroupLine {
            id: row.id,
            organisation: OrganisationId(row.organisation_id),
            project: row.project_id.map(ProjectId),
            activity: row.activity_id.map(ActivityId),
            title: row.title,
            kind: row.kind,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
        }
    }
}
