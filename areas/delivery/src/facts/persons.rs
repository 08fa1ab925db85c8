//! Which persons something happened with: whoever takes a person out of the network asks first.

use std::collections::HashSet;

use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use crate::entities::{enrolment, outcome, participation};
use crate::words::Kind;

/// Those of `persons` that took part in something, are expected somewhere, or have an outcome. Superseded and
/// annulled records count too: they stay.
pub async fn persons_with_records(ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
    let everywhere = ctx.unfiltered("says only whether records exist, to keep a person they are about");
    let ids = || persons.iter().map(|person| person.uuid());
    let took_part = everywhere
        .find::<participation::Entity>()
        .filter(participation::Column::Kind.eq(Kind::Person))
        .filter(participation::Column::ParticipantId.is_in(ids()));
    let expected = everywhere
        .find::<enrolment::Entity>()
        .filter(enrolment::Column::Kind.eq(Kind::Person))
        .filter(enrolment::Column::ParticipantId.is_in(ids()));
    let achieved = everywhere
        .find::<outcome::Entity>()
        .filter(outcome::Column::PersonKind.eq(Kind::Person))
        .filter(outcome::Column::PersonId.is_in(ids()));
    let mut found: HashSet<PersonId> = HashSet::new();
    found.extend(ctx.all(took_part).await?.into_iter().map(|row| PersonId(row.participant_id)));
    found.extend(ctx.all(expected).await?.into_iter().map(|row| PersonId(row.participant_id)));
    found.extend(ctx.all(achieved).await?.into_iter().map(|row| PersonId(row.person_id)));
    Ok(found)
}
