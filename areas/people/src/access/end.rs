//! A body follows a person no longer because of a record: the link that record made ends.

use authz::{Action, Target};
use kernel::RecordRef;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use crate::entities::access_link;
use crate::ids::PersonId;

/// On behalf of the area that owns `record`, which has decided that the body may. Links for other reasons stand.
pub async fn end(ctx: &Ctx, person: PersonId, body: OrganisationId, record: &RecordRef) -> Result<()> {
    let made = ctx
        .unfiltered("the link a record made, ended with it; nothing of the person is read")
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.eq(person))
        .filter(access_link::Column::OrganisationId.eq(body.uuid()))
        .filter(access_link::Column::RecordKind.eq(record.kind.as_ref()))
        .filter(access_link::Column::RecordId.eq(record.id))
        .filter(access_link::Column::EndedAt.is_null());
    for link in ctx.all(made).await? {
        let target = Target { organisation: Some(link.organisation_id), linked: true, ..Target::default() };
        // A body gives up its own link even where it may not decide on those of others.
        let grant = match ctx.allow::<access_link::Entity>(Action::Decide, &target) {
            Err(Error::Denied) => ctx.allow::<access_link::Entity>(Action::Create, &target)?,
            allowed => allowed?,
        };
        let mut ended: access_link::ActiveModel = link.into();
        ended.ended_at = Set(Some(ctx.now()));
        ctx.update(&grant, ended).await?;
    }
    Ok(())
}
