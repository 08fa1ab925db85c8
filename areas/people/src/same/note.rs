//! Put two files that look alike into the queue of possible duplicates.

use authz::{Action, Target};
use sea_orm::{ColumnTrait, QueryFilter, Set};
use store::{Ctx, Error, Result};

use super::rarity::{self, Shared};
use crate::entities::person_link;
use crate::ids::{PersonId, PersonLinkId};
use crate::search::index::Findable;
use crate::search::known::{self, Hit, Query};
use crate::words::{FoundBy, LinkState};

/// Less alike than this is not worth anybody's time.
const WORTH_A_LOOK: u8 = 85;

/// Queues a person beside everybody the reader may see who answers the same question.
pub async fn note_possible(ctx: &Ctx, person: PersonId, query: Query, found_by: FoundBy) -> Result<()> {
    let grant = match ctx
        .allow::<person_link::Entity>(Action::Record, &Target { linked: true, ..Target::default() })
    {
        Err(Error::Denied) => return Ok(()),
        allowed => allowed?,
    };
    let name = query.asked.name.clone();
    let mut alike = Vec::new();
    for hit in known::same_sounding(ctx, query).await? {
        let is_alike = hit.has_number || hit.likeness >= WORTH_A_LOOK;
        if hit.person != person && hit.is_linked && is_alike && !stands(ctx, person, hit.person).await? {
            alike.push(hit);
        }
    }
    let namesakes = namesakes(ctx, &name, &alike).await?;
    for (hit, namesakes) in alike.iter().zip(namesakes) {
        let (one, other) = in_order(person, hit.person);
        let row = person_link::ActiveModel {
            id: Set(PersonLinkId::new(ctx)),
            one_id: Set(one),
            other_id: Set(other),
            state: Set(LinkState::Possible),
            likeness: Set(i32::from(hit.likeness)),
            found_by: Set(found_by),
            namesakes: Set(namesakes),
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

/// How common the name is that agrees; a number that agrees outweighs any name.
async fn namesakes(ctx: &Ctx, name: &str, alike: &[Hit]) -> Result<Vec<i32>> {
    let shared: Vec<Option<Shared>> =
        alike.iter().map(|hit| Shared::name(name, &hit.name).filter(|_| !hit.has_number)).collect();
    let asked: Vec<Shared> = shared.iter().flatten().cloned().collect();
    let mut counts = rarity::of(ctx, &asked).await?.into_iter();
    let count = |shared: &Option<Shared>| {
        let rarity = shared.as_ref().and_then(|_| counts.next().flatten());
        rarity.map_or(0, |rarity| i32::try_from(rarity.count()).unwrap_or(i32::MAX))
    };
    Ok(shared.iter().map(count).collect())
}

/// The question whose answer is everybody like somebody: the present name, the birth, all numbers.
pub fn question(findable: &Findable) -> Query {
    let name = findable.names.first().map(String::as_str).unwrap_or_default();
    let numbers = [findable.identifiers.as_slice(), findable.phones.as_slice()].concat();
    Query::fields(name, None, findable.birth_year, &numbers)
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
