//! Whether a row is about somebody who is already known: in the network, or further up in the same file.

use std::collections::HashMap;

use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::field::folded;
use super::rows::{Known, Why};
use super::rules::Entry;
use crate::entities::access_link;
use crate::ids::PersonId;
use crate::search::known::{self, Hit, Query};

/// Names less alike than this are two names.
const ALIKE: u8 = 94;
/// Shown for one row: nobody decides among more.
const MOST: usize = 3;

/// For each row the persons of the network it may be about, as far as the reader may know of them.
pub async fn in_the_network(ctx: &Ctx, entries: &[&Entry]) -> Result<Vec<Vec<Known>>> {
    let queries: Vec<Query> = entries.iter().map(|entry| query(entry)).collect();
    let hits = known::same_sounding_many(ctx, &queries).await?;
    let known = |(entry, hits): (&&Entry, Vec<Hit>)| {
        hits.iter().filter_map(|hit| known(entry, hit)).take(MOST).collect()
    };
    Ok(entries.iter().zip(hits).map(known).collect())
}

fn query(entry: &Entry) -> Query {
    let numbers: Vec<String> =
        entry.identifiers.iter().map(|(_, value)| value.clone()).chain(entry.phone.clone()).collect();
    Query::fields(&entry.full_name(), entry.birth.date, entry.birth.year, &numbers)
}

fn known(entry: &Entry, hit: &Hit) -> Option<Known> {
    let why = why(entry, hit)?;
    let person = hit.person.uuid();
    Some(if hit.is_linked { Known::Ours { person, why } } else { Known::Elsewhere { person, why } })
}

/// The evidence, `None` when there is too little: an equal number, or a name that is alike and a birth that does not
/// contradict it.
fn why(entry: &Entry, hit: &Hit) -> Option<Vec<Why>> {
    let is_alike = hit.likeness >= ALIKE;
    let birth = hit.line.as_ref().map(|line| line.birth);
    let contradicts = birth.is_some_and(|birth| match (birth.date, entry.birth.date) {
        (Some(one), Some(other)) => one != other,
        _ => matches!((birth.year, entry.birth.year), (Some(one), Some(other)) if one != other),
    });
    let mut why = Vec::new();
    if hit.has_number {
        why.push(if entry.identifiers.is_empty() { Why::SamePhone } else { Why::SameNumber });
    } else if !is_alike || contradicts {
        return None;
    }
    if is_alike {
        why.push(Why::LikeName);
    }
    if hit.has_birth_year && !contradicts {
        why.push(Why::SameBirth);
    }
    Some(why)
}

/// The rows met so far, by what makes two rows the same.
#[derive(Default)]
pub struct Met {
    numbers: HashMap<String, u32>,
    names: HashMap<(String, String), u32>,
}

impl Met {
    /// The earlier row this one repeats; otherwise it is remembered.
    pub fn meet(&mut self, number: u32, entry: &Entry) -> Option<Known> {
        let by_number = entry.identifiers.iter().find_map(|(_, value)| self.numbers.get(value).copied());
        let key = name_and_birth(entry);
        let by_name = key.as_ref().and_then(|key| self.names.get(key).copied());
        let earlier = match (by_number, by_name) {
            (Some(row), _) => Some(Known::Row { number: row, why: vec![Why::SameNumber] }),
            (None, Some(row)) => Some(Known::Row { number: row, why: vec![Why::LikeName, Why::SameBirth] }),
            (None, None) => None,
        };
        if earlier.is_none() {
            self.numbers.extend(entry.identifiers.iter().map(|(_, value)| (value.clone(), number)));
            self.names.extend(key.map(|key| (key, number)));
        }
        earlier
    }
}

/// The same words in any order and the same birth; without a birth two namesakes are two persons.
fn name_and_birth(entry: &Entry) -> Option<(String, String)> {
    let birth = match (entry.birth.date, entry.birth.year) {
        (Some(date), _) => date.to_string(),
        (None, Some(year)) => year.to_string(),
        (None, None) => return None,
    };
    let name = folded(&entry.full_name());
    let mut words: Vec<&str> = name.split(' ').collect();
    words.sort_unstable();
    Some((words.join(" "), birth))
}

/// Which bodies know these persons: whom to ask, and nothing else.
pub async fn bodies_of(ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, Vec<OrganisationId>>> {
    let links = ctx
        .unfiltered("of persons of other bodies one may know whom to ask, and nothing else")
        .find::<access_link::Entity>()
        .filter(access_link::Column::PersonId.is_in(persons.iter().copied()))
        .filter(access_link::Column::EndedAt.is_null());
    let mut bodies: HashMap<PersonId, Vec<OrganisationId>> = HashMap::new();
    for link in ctx.all(links).await? {
        bodies.entry(link.person_id).or_default().push(OrganisationId(link.organisation_id));
    }
    Ok(bodies)
}
