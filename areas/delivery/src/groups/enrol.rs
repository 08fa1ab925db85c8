//! Enrol somebody in a group, and end an enrolment.

use authz::Action;
use chrono::NaiveDate;
use kernel::{RecordRef, Refusal};
use organisations::OrganisationId;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Guarded, Result};

use crate::entities::{enrolment, group};
use crate::ids::{EnrolmentId, GroupId};
use crate::policy;
use crate::register::rules::Participant;
use crate::words::{Kind, Leaving};

pub struct EnrolInGroup {
    pub group: GroupId,
    pub who: Participant,
    pub began_on: NaiveDate,
}

/// Enrolling twice is enrolling once; who left and comes back has a second enrolment (rule C5: counted once all the same).
pub async fn enrol_in_group(ctx: &Ctx, wish: EnrolInGroup) -> Result<EnrolmentId> {
    let (group, _) = ctx.load::<group::Entity>(wish.group, Action::View).await?;
    if wish.who.kind != group.kind {
        return Err(Refusal::new("delivery-enrol-wrong-kind").into());
    }
    if let Some(already) = current(ctx, &wish).await? {
        return Ok(already.id);
    }

    let grant = ctx.allow::<enrolment::Entity>(Action::Record, &group::Entity::target(&group))?;
    let row = enrolment::ActiveModel {
        id: Set(EnrolmentId::new(ctx)),
        organisation_id: Set(group.organisation_id),
        project_id: Set(group.project_id),
        group_id: Set(group.id),
        kind: Set(wish.who.kind),
        participant_id: Set(wish.who.id),
        began_on: Set(wish.began_on),
        ended_on: Set(None),
        leaving: Set(None),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
    };
    let row = ctx.insert(&grant, row).await?;
    open_file(ctx, &group, &row).await?;
    Ok(row.id)
}

pub async fn end_enrolment(
    ctx: &Ctx,
    enrolment: EnrolmentId,
    ended_on: NaiveDate,
    leaving: Leaving,
) -> Result<()> {
    let (row, grant) = ctx.load::<enrolment::Entity>(enrolment, Action::Record).await?;
    if ended_on < row.began_on {
        return Err(Refusal::new("delivery-enrol-ends-before-start").on("ended_on").into());
    }
    let mut row: enrolment::ActiveModel = row.into();
    row.ended_on = Set(Some(ended_on));
    row.leaving = Set(Some(leaving));
    ctx.update(&grant, row).await?;
    Ok(())
}

async fn current(ctx: &Ctx, wish: &EnrolInGroup) -> Result<Option<enrolment::Model>> {
    let rows = ctx
        .find::<enrolment::Entity>()
        .filter(enrolment::Column::GroupId.eq(wish.group))
        .filter(enrolment::Column::ParticipantId.eq(wish.who.id))
        .filter(enrolment::Column::Kind.eq(wish.who.kind))
        .filter(enrolment::Column::EndedOn.is_null());
    ctx.one(rows).await
}

/// Those who deliver to a person may read the person's file.
async fn open_file(ctx: &Ctx, group: &group::Model, row: &enrolment::Model) -> Result<()> {
    if row.kind != Kind::Person {
        return Ok(());
    }
    let person = PersonId(row.participant_id);
    let organisation = OrganisationId(group.organisation_id);
    let record = RecordRef::new(policy::ENROLMENT, row.id.uuid());
    people::grant_access(ctx, person, organisation, "enrolled", record).await?;
    Ok(())
}
