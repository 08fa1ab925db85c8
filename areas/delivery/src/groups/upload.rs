//! Enrol in a group, at once, everybody an uploaded list made; and take that back while nobody has come yet.

use std::collections::HashSet;

use authz::Action;
use chrono::{DateTime, NaiveDate, Utc};
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use people::PersonId;
use people::imports::ImportId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, Set};
use store::{Ctx, Guarded, Result};
use uuid::Uuid;

use crate::entities::{enrolment, group, participation};
use crate::ids::{EnrolmentId, GroupId};
use crate::policy;
use crate::words::Kind;

pub struct EnrolUpload {
    pub upload: ImportId,
    pub group: GroupId,
    pub began_on: NaiveDate,
}

/// Enrols those who are not in the group yet; says how many that was.
pub async fn enrol_upload(ctx: &Ctx, wish: EnrolUpload) -> Result<usize> {
    let (group, _) = ctx.load::<group::Entity>(wish.group, Action::View).await?;
    if group.kind != Kind::Person {
        return Err(Refusal::new("delivery-enrol-wrong-kind").on("group").into());
    }
    let persons = people::imports::persons_of(ctx, wish.upload).await?;
    let there = enrolled(ctx, group.id).await?;
    let missing: Vec<PersonId> =
        persons.into_iter().filter(|person| !there.contains(&person.uuid())).collect();
    if missing.is_empty() {
        return Err(Refusal::new("delivery-upload-all-there").on("group").into());
    }

    let grant = ctx.allow::<enrolment::Entity>(Action::Record, &group::Entity::target(&group))?;
    let row = |person: &PersonId| enrolment::ActiveModel {
        id: Set(EnrolmentId::new(ctx)),
        organisation_id: Set(group.organisation_id),
        project_id: Set(group.project_id),
        group_id: Set(group.id),
        kind: Set(Kind::Person),
        participant_id: Set(person.uuid()),
        began_on: Set(wish.began_on),
        ended_on: Set(None),
        leaving: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    ctx.insert_many(&grant, missing.iter().map(row).collect()).await?;
    open_files(ctx, &group, &missing).await?;
    Ok(missing.len())
}

/// The body that uploaded the list may see the persons already; another body that runs the group may from now on.
async fn open_files(ctx: &Ctx, group: &group::Model, persons: &[PersonId]) -> Result<()> {
    let runs = OrganisationId(group.organisation_id);
    let record = || RecordRef::new(policy::GROUP, group.id.uuid());
    for known in people::facts(ctx, persons).await? {
        if known.organisation != runs {
            people::grant_access(ctx, known.person, runs, "enrolled", record()).await?;
        }
    }
    Ok(())
}

async fn enrolled(ctx: &Ctx, group: GroupId) -> Result<HashSet<Uuid>> {
    let rows = ctx
        .find::<enrolment::Entity>()
        .filter(enrolment::Column::GroupId.eq(group))
        .filter(enrolment::Column::EndedOn.is_null());
    Ok(ctx.all(rows).await?.into_iter().map(|row| row.participant_id).collect())
}

/// One time that persons of an upload were enrolled together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    pub group: GroupId,
    pub at: DateTime<Utc>,
    pub count: usize,
}

/// Every such time, the last first.
pub async fn enrolled_together(ctx: &Ctx, upload: ImportId) -> Result<Vec<Together>> {
    let mut all: Vec<Together> = Vec::new();
    for row in of_upload(ctx, upload).await? {
        match all.iter_mut().find(|one| one.group == row.group_id && one.at == row.created_at) {
            Some(one) => one.count += 1,
            None => all.push(Together { group: row.group_id, at: row.created_at, count: 1 }),
        }
    }
    all.retain(|one| one.count > 1);
    Ok(all)
}

/// Persons looked up at once by their identifiers.
const AT_ONCE: usize = 10_000;

async fn of_upload(ctx: &Ctx, upload: ImportId) -> Result<Vec<enrolment::Model>> {
    let persons = people::imports::persons_of(ctx, upload).await?;
    let mut rows = Vec::new();
    for some in persons.chunks(AT_ONCE) {
        let select = ctx
            .find::<enrolment::Entity>()
            .filter(enrolment::Column::Kind.eq(Kind::Person))
            .filter(enrolment::Column::ParticipantId.is_in(some.iter().map(|person| person.uuid())))
            .order_by_desc(enrolment::Column::CreatedAt);
        rows.extend(ctx.all(select).await?);
    }
    Ok(rows)
}

/// Takes back what was enrolled together, as if it had never been; who has a record in the meantime stays enrolled.
/// Says how many went.
pub async fn take_back(ctx: &Ctx, upload: ImportId, together: (GroupId, DateTime<Utc>)) -> Result<usize> {
    let (group, at) = together;
    let (group, _) = ctx.load::<group::Entity>(group, Action::View).await?;
    let mut rows = of_upload(ctx, upload).await?;
    rows.retain(|row| row.group_id == group.id && row.created_at == at && row.ended_on.is_none());
    let came = came(ctx, &rows).await?;
    rows.retain(|row| !came.contains(&row.participant_id));
    if rows.is_empty() {
        return Err(Refusal::new("delivery-upload-nobody-to-take-back").into());
    }

    let grant = ctx.allow::<enrolment::Entity>(Action::Record, &group::Entity::target(&group))?;
    let gone = rows.len();
    for row in rows {
        ctx.delete(&grant, row).await?;
    }
    Ok(gone)
}

/// Those with a record in any register since.
async fn came(ctx: &Ctx, rows: &[enrolment::Model]) -> Result<HashSet<Uuid>> {
    let mut came = HashSet::new();
    for some in rows.chunks(AT_ONCE) {
        let select = ctx
            .find::<participation::Entity>()
            .filter(participation::Column::Kind.eq(Kind::Person))
            .filter(participation::Column::ParticipantId.is_in(some.iter().map(|row| row.participant_id)));
        came.extend(ctx.all(select).await?.into_iter().map(|row| row.participant_id));
    }
    Ok(came)
}
