//! Put two files that look alike into the queue of possible duplicates.

use authz::{Action, Target};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use crate::entities::person_link;
use crate::ids::{PersonId, PersonLinkId};
use crate::search::known::{self, Query};
use crate::words::LinkState;

/// Less alike than this is not worth anybody's time.
const WORTH_A_LOOK: u8 = 85;

/// Queues a person beside everybody the reader may see who answers the same question.
pub async fn note_possible(ctx: &Ctx, person: PersonId, query: Query) -> Result<()> {
    let grant = match ctx
        .allow::<person_link::Entity>(Action::Record, &Target { linked: true, ..Target::default() })
    {
        Err(Error::Denied) => return Ok(()),
        allowed => allowed?,
    };
    for hit in known::same_sounding(ctx, query).await? {
        let is_alike = hit.has_number || hit.likeness >= WORTH_A_LOOK;
        if hit.person == person || !hit.is_linked || !is_alike || stands(ctx, person, hit.person).await? {
            continue;
        }
        let (one, other) = in_order(person, hit.person);
        let row = person_link::ActiveModel {
            id: Set(PersonLinkId::new(ctx)),
            one_id: Set(one),
            other_id: Set(other),
            state: Set(LinkState::Possible),
            likeness: Set(i32::from(hit.likeness)),
            version: Set(1),
            created_at: Set(ctx.now()),
            decided_at: Set(None),
            decided_by: Set(None),
            reason: Set(None),
        };
        ctx.insert(&grant, row).await?;
    }
    Ok(())
}

async fn stands(ctx: &Ctx, person: PersonId, other: PersonId) -> Result<bool> {
    let (one, other) = in_order(person, other);
    let pair = ctx
        .unfiltered("a pair stands once, whoever put it there")
        .find::<person_link::Entity>()
        .filter(person_link::Column::OneId.eq(one))
        .filter(person_link::Column::OtherId.eq(other));
    Ok(ctx.one(pair).await?.is_some())
}

fn in_order(one: PersonId, other: PersonId) -> (PersonId, PersonId) {
    if one <= other { (one, other) } else { (other, one) }
}
