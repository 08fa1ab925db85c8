//! Writes one project's facts as a block of columns that either database can keep as a blob.
//!
//! Little-endian throughout; every column starts at a multiple of eight bytes.
//!
//! | part | what |
//! |---|---|
//! | head, 64 bytes | magic, format, five sizes, first day, project, checksum of all the rest |
//! | dictionary | JSON: activities, status codes, shapes (activity and kind of fact) |
//! | subjects | key 16 bytes, birth i32, flags u8, first row u32, first status u32; slot 0 is "nobody" |
//! | statuses | code u16, from i32, until i32 |
//! | rows, by subject | shape u16, day u16 after the first day, amount i32 |

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::block::checksum;
use crate::counting::{Activity, Birth, Gender, Person, ProjectFacts, What};

pub(super) const MAGIC: &[u8; 8] = b"RACCFACT";
/// Raised whenever the columns change: blocks of another format are packed again.
pub const FORMAT: u16 = 1;
pub(super) const HEAD: usize = 64;
/// Where the checksum stands in the head.
pub(super) const CHECKSUM: usize = 56;
/// A status that still holds.
pub(super) const OPEN: i32 = i32::MAX;

pub(super) const THIRD_COUNTRY: u8 = 0b0000_0100;
pub(super) const NATIONALITY_KNOWN: u8 = 0b0000_1000;
pub(super) const AUTHORITY: u8 = 0b0001_0000;
pub(super) const GENDER: u8 = 0b0000_0011;

/// What the columns refer to by number.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Dictionary {
    pub run_by_authority: bool,
    pub activities: Vec<Activity>,
    pub statuses: Vec<String>,
    pub shapes: Vec<(u32, What)>,
}

/// A project that does not fit a block: more than 65,535 days between first and last fact, or as many shapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the project's facts span too many days or kinds for a packed block")
    }
}

impl std::error::Error for TooLarge {}

/// The block of one project.
pub fn pack(project: Uuid, facts: &ProjectFacts) -> Result<Vec<u8>, TooLarge> {
    let base = facts.facts.iter().map(|fact| fact.on).min().unwrap_or_default();
    let subjects = subjects(facts);
    let statuses = status_codes(facts)?;
    let shapes = Shapes::of(facts)?;

    let mut rows: Vec<(u32, usize)> = Vec::with_capacity(facts.facts.len());
    for (place, fact) in facts.facts.iter().enumerate() {
        // Every subject of a fact was listed above.
        let subject = fact.subject.and_then(|subject| subjects.get(&subject)).copied().unwrap_or(0);
        rows.push((subject, place));
    }
    rows.sort_unstable();

    let dictionary = Dictionary {
        run_by_authority: facts.run_by_authority,
        activities: facts.activities.clone(),
        statuses: statuses.keys().map(|code| (*code).to_owned()).collect(),
        shapes: shapes.list.clone(),
    };
    // Plain structures of text and numbers always serialise.
    let dictionary = serde_json::to_vec(&dictionary).map_err(|_| TooLarge)?;

    let mut columns = Columns::with_dictionary(&dictionary);
    let spans = columns.subjects(facts, &subjects, &statuses, &rows)?;
    columns.rows(facts, &shapes, &rows, base)?;
    let sizes = [shapes.list.len(), subjects.len() + 1, rows.len(), spans, dictionary.len()];
    columns.seal(project, base, sizes)
}

/// Places of all subjects from 1 on, in the order of their keys.
fn subjects(facts: &ProjectFacts) -> BTreeMap<Uuid, u32> {
    let keys: BTreeSet<Uuid> = facts.facts.iter().filter_map(|fact| fact.subject).collect();
    keys.into_iter().zip(1u32..).collect()
}

fn status_codes(facts: &ProjectFacts) -> Result<BTreeMap<&str, u16>, TooLarge> {
    let spans = facts.persons.values().flat_map(|person| &person.status);
    let codes: BTreeSet<&str> = spans.map(|span| span.code.as_str()).collect();
    let places = codes.into_iter().enumerate();
    places.map(|(place, code)| Ok((code, u16::try_from(place).map_err(|_| TooLarge)?))).collect()
}

/// The distinct pairs of activity and kind of fact.
struct Shapes {
    places: BTreeMap<(u32, What), u16>,
    list: Vec<(u32, What)>,
}

impl Shapes {
    fn of(facts: &ProjectFacts) -> Result<Shapes, TooLarge> {
        let shapes: BTreeSet<(u32, What)> =
            facts.facts.iter().map(|fact| (fact.activity, fact.what)).collect();
        let list: Vec<(u32, What)> = shapes.into_iter().collect();
        if list.len() > usize::from(u16::MAX) {
            return Err(TooLarge);
        }
        Ok(Shapes { places: list.iter().copied().zip(0u16..).collect(), list })
    }
}

/// The bytes after the head, as they grow.
struct Columns(Vec<u8>);

impl Columns {
    fn with_dictionary(dictionary: &[u8]) -> Columns {
        let mut columns = Columns(vec![0; HEAD]);
        columns.column(dictionary.iter().map(|byte| [*byte]));
        columns
    }

    fn column<const N: usize>(&mut self, values: impl Iterator<Item = [u8; N]>) {
        for value in values {
            self.0.extend_from_slice(&value);
        }
        self.0.resize(self.0.len().next_multiple_of(8), 0);
    }

    /// Writes the columns of the subjects and their statuses; says how many statuses there are.
    fn subjects(
        &mut self,
        facts: &ProjectFacts,
        subjects: &BTreeMap<Uuid, u32>,
        statuses: &BTreeMap<&str, u16>,
        rows: &[(u32, usize)],
    ) -> Result<usize, TooLarge> {
        let nobody = Person::default();
        let keys = || std::iter::once(Uuid::nil()).chain(subjects.keys().copied());
        let people: Vec<&Person> =
            keys().map(|key| facts.persons.get(&key).filter(|_| !key.is_nil()).unwrap_or(&nobody)).collect();

        self.column(keys().map(Uuid::into_bytes));
        self.column(people.iter().map(|person| birth_code(person.birth).to_le_bytes()));
        self.column(keys().zip(&people).map(|(key, person)| {
            let authority = if facts.authorities.contains(&key) { AUTHORITY } else { 0 };
            [flags(person) | authority]
        }));
        let mut per_subject = vec![0u32; people.len()];
        for (subject, _) in rows {
            per_subject[*subject as usize] += 1;
        }
        self.column(starts(per_subject.into_iter()));
        self.column(starts(people.iter().map(|person| person.status.len() as u32)));

        let spans = || people.iter().flat_map(|person| &person.status);
        let mut codes = Vec::new();
        for span in spans() {
            codes.push(statuses.get(span.code.as_str()).copied().ok_or(TooLarge)?);
        }
        self.column(codes.iter().map(|code| code.to_le_bytes()));
        self.column(spans().map(|span| day_code(span.from).to_le_bytes()));
        self.column(spans().map(|span| span.until.map_or(OPEN, day_code).to_le_bytes()));
        Ok(codes.len())
    }

    fn rows(
        &mut self,
        facts: &ProjectFacts,
        shapes: &Shapes,
        rows: &[(u32, usize)],
        base: NaiveDate,
    ) -> Result<(), TooLarge> {
        let in_order = || rows.iter().map(|(_, place)| &facts.facts[*place]);
        let mut days = Vec::with_capacity(rows.len());
        for fact in in_order() {
            let after = fact.on.signed_duration_since(base).num_days();
            days.push(u16::try_from(after).map_err(|_| TooLarge)?);
        }
        let shape = |activity, what| shapes.places.get(&(activity, what)).copied().unwrap_or_default();
        self.column(in_order().map(|fact| shape(fact.activity, fact.what).to_le_bytes()));
        self.column(days.iter().map(|day| day.to_le_bytes()));
        self.column(in_order().map(|fact| fact.amount.to_le_bytes()));
        Ok(())
    }

    fn seal(mut self, project: Uuid, base: NaiveDate, sizes: [usize; 5]) -> Result<Vec<u8>, TooLarge> {
        self.0[..8].copy_from_slice(MAGIC);
        self.0[8..10].copy_from_slice(&FORMAT.to_le_bytes());
        for (place, size) in sizes.into_iter().enumerate() {
            let size = u32::try_from(size).map_err(|_| TooLarge)?;
            self.0[12 + 4 * place..16 + 4 * place].copy_from_slice(&size.to_le_bytes());
        }
        self.0[32..36].copy_from_slice(&day_code(base).to_le_bytes());
        self.0[40..56].copy_from_slice(project.as_bytes());
        let sum = checksum(&self.0);
        self.0[CHECKSUM..HEAD].copy_from_slice(&sum.to_le_bytes());
        Ok(self.0)
    }
}

/// Where each one's entries begin, and at last where all end.
fn starts(counts: impl Iterator<Item = u32>) -> impl Iterator<Item = [u8; 4]> {
    let ends = counts.scan(0u32, |end, count| {
        *end += count;
        Some(*end)
    });
    std::iter::once(0).chain(ends).map(u32::to_le_bytes)
}

/// Days of our era are positive; a year alone is negative; 0 is not known.
fn birth_code(birth: Option<Birth>) -> i32 {
    match birth {
        None => 0,
        Some(Birth::Day(day)) => day_code(day),
        Some(Birth::Year(year)) => -year,
    }
}

pub(super) fn day_code(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

fn flags(person: &Person) -> u8 {
    let gender = match person.gender {
        None => 0,
        Some(Gender::Female) => 1,
        Some(Gender::Male) => 2,
        Some(Gender::NonBinary) => 3,
    };
    let nationality = match person.third_country {
        None => 0,
        Some(false) => NATIONALITY_KNOWN,
        Some(true) => NATIONALITY_KNOWN | THIRD_COUNTRY,
    };
    gender | nationality
}
