//! Who was served, in numbers: by age at entry, declared gender, nationality and legal status.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use kernel::Quarter;
use people::PersonId;
use store::{Ctx, Result};
use uuid::Uuid;

use super::super::document::{Group, Pair, Recipients};
use crate::counting::{Age, Gender, Participant, Person, What, age_at_entry};
use crate::figures::Gathered;

/// Counts each person once, from the day of the first presence.
pub async fn read(ctx: &Ctx, quarter: Quarter, gathered: &Gathered) -> Result<Recipients> {
    let entered = entered(gathered, quarter.last_day());
    let ids: Vec<PersonId> = entered.keys().copied().map(PersonId).collect();
    let known = people::facts(ctx, &ids).await?.into_iter();
    let mut nationalities: HashMap<PersonId, String> =
        known.filter_map(|known| Some((known.person, known.nationality?))).collect();
    let mut counted = Tally::default();
    for (id, on) in entered {
        let person = gathered.facts.persons.get(&id);
        let is_new = on >= quarter.first_day();
        counted.persons.add(is_new);
        count(&mut counted.age, age(person, on), is_new);
        count(&mut counted.gender, gender(person), is_new);
        let nationality = nationalities.remove(&PersonId(id));
        count(&mut counted.nationality, nationality.unwrap_or_else(unknown), is_new);
        count(&mut counted.status, status(person, quarter.last_day()), is_new);
    }
    Ok(counted.recipients())
}

#[derive(Default)]
struct Tally {
    persons: Pair,
    age: BTreeMap<String, Pair>,
    gender: BTreeMap<String, Pair>,
    nationality: BTreeMap<String, Pair>,
    status: BTreeMap<String, Pair>,
}

impl Tally {
    fn recipients(self) -> Recipients {
        let in_order = |mut found: BTreeMap<String, Pair>, codes: &[&str]| {
            let known = codes.iter().map(|code| Group {
                code: (*code).to_owned(),
                count: found.remove(*code).unwrap_or_default(),
            });
            known.collect()
        };
        Recipients {
            persons: self.persons,
            by_age: in_order(self.age, &["under-18", "18-60", "over-60", "unknown"]),
            by_gender: in_order(self.gender, &["women", "men", "non-binary", "undeclared"]),
            by_nationality: by_number(self.nationality),
            by_status: by_number(self.status),
        }
    }
}

/// The largest group first; equal ones by code, so that the order is always the same.
fn by_number(found: BTreeMap<String, Pair>) -> Vec<Group> {
    let mut groups: Vec<Group> = found.into_iter().map(|(code, count)| Group { code, count }).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.count.cumulative));
    groups
}

fn count(groups: &mut BTreeMap<String, Pair>, code: String, is_new: bool) {
    groups.entry(code).or_default().add(is_new);
}

impl Pair {
    fn add(&mut self, is_new: bool) {
        self.cumulative += 1;
        self.new += i64::from(is_new);
    }
}

/// The first day each person was present, up to a day.
fn entered(gathered: &Gathered, until: NaiveDate) -> HashMap<Uuid, NaiveDate> {
    let mut found: HashMap<Uuid, NaiveDate> = HashMap::new();
    let present = gathered.facts.facts.iter().filter(|fact| fact.what == What::Attended(Participant::Person));
    for fact in present.filter(|fact| fact.on <= until) {
        let Some(person) = fact.subject else { continue };
        let first = found.entry(person).or_insert(fact.on);
        *first = (*first).min(fact.on);
    }
    found
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn age(person: Option<&Person>, on: NaiveDate) -> String {
    let bracket = person.and_then(|person| person.birth).and_then(|birth| age_at_entry(birth, on));
    match bracket {
        Some(Age::Minor) => "under-18".to_owned(),
        Some(Age::Adult) => "18-60".to_owned(),
        Some(Age::Older) => "over-60".to_owned(),
        None => unknown(),
    }
}

fn gender(person: Option<&Person>) -> String {
    let word = match person.and_then(|person| person.gender) {
        Some(Gender::Female) => "women",
        Some(Gender::Male) => "men",
        Some(Gender::NonBinary) => "non-binary",
        None => "undeclared",
    };
    word.to_owned()
}

/// The status that holds on the quarter's last day; of several the one that began last.
fn status(person: Option<&Person>, on: NaiveDate) -> String {
    let spans = person.map(|person| person.status.as_slice()).unwrap_or_default();
    let holding = spans.iter().filter(|span| span.from <= on && span.until.is_none_or(|until| on <= until));
    holding.max_by_key(|span| span.from).map_or_else(unknown, |span| span.code.clone())
}
