//! What speaks for and against two files being about one person, field by field.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::rarity::{self, Rarity, Shared};
use crate::entities::{identifier, phone};
use crate::front::PersonLine;
use crate::identifiers::IdentifierKind;
use crate::ids::PersonId;

/// One field: whether it agrees, and how rare that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The field's label, as a key.
    pub field: &'static str,
    pub agreement: Agreement,
    /// What is said of it, and of how many.
    pub rarity: Option<(&'static str, i64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    Same,
    Alike,
    Different,
    NotKnown,
}

impl Agreement {
    pub fn key(self) -> &'static str {
        match self {
            Agreement::Same => "people-agreement-same",
            Agreement::Alike => "people-agreement-alike",
            Agreement::Different => "people-agreement-different",
            Agreement::NotKnown => "people-agreement-not-known",
        }
    }

    pub fn kind(self) -> &'static str {
        match self {
            Agreement::Same => "ok",
            Agreement::Alike => "wait",
            Agreement::Different => "stop",
            Agreement::NotKnown => "off",
        }
    }
}

/// Numbers of many persons, as far as the reader may see them.
pub struct Numbers {
    phones: HashMap<PersonId, Vec<String>>,
    identifiers: HashMap<PersonId, Vec<(IdentifierKind, String)>>,
}

impl Numbers {
    pub async fn of(ctx: &Ctx, persons: &[PersonId]) -> Result<Numbers> {
        let mut numbers = Numbers { phones: HashMap::new(), identifiers: HashMap::new() };
        let phones = ctx
            .find::<phone::Entity>()
            .filter(phone::Column::PersonId.is_in(persons.iter().copied()))
            .filter(phone::Column::WithdrawnAt.is_null());
        for row in ctx.all(phones).await? {
            numbers.phones.entry(row.person_id).or_default().push(row.number);
        }
        let identifiers = ctx
            .find::<identifier::Entity>()
            .filter(identifier::Column::PersonId.is_in(persons.iter().copied()))
            .filter(identifier::Column::WithdrawnAt.is_null());
        for row in ctx.all(identifiers).await? {
            numbers.identifiers.entry(row.person_id).or_default().push((row.kind, row.value));
        }
        Ok(numbers)
    }

    fn shared_phone(&self, one: PersonId, other: PersonId) -> Option<&str> {
        let theirs = self.phones.get(&other)?;
        self.phones.get(&one)?.iter().find(|number| theirs.contains(number)).map(String::as_str)
    }

    /// Registers in which both have a number: the same, or another.
    fn registers(&self, one: PersonId, other: PersonId) -> Vec<(IdentifierKind, Agreement)> {
        let (Some(ours), Some(theirs)) = (self.identifiers.get(&one), self.identifiers.get(&other)) else {
            return Vec::new();
        };
        let has = |all: &[(IdentifierKind, String)], kind| all.iter().any(|(known, _)| *known == kind);
        let agreement = |kind: IdentifierKind| {
            let is_shared = ours.iter().any(|number| number.0 == kind && theirs.contains(number));
            if is_shared { Agreement::Same } else { Agreement::Different }
        };
        let both = IdentifierKind::ALL.iter().copied().filter(|kind| has(ours, *kind) && has(theirs, *kind));
        both.map(|kind| (kind, agreement(kind))).collect()
    }
}

/// Two files and how alike they were found.
pub struct Two<'p> {
    pub one: &'p PersonLine,
    pub other: &'p PersonLine,
    pub likeness: i32,
}

/// The evidence of every pair, with one question to the index for all of them.
pub async fn of(ctx: &Ctx, pairs: &[Two<'_>], numbers: &Numbers) -> Result<Vec<Vec<Evidence>>> {
    let mut asked = Vec::new();
    let mut all: Vec<Vec<(Evidence, Option<Ask>)>> = Vec::with_capacity(pairs.len());
    for two in pairs {
        all.push(fields(two, numbers, &mut asked));
    }
    let rarities = rarity::of(ctx, &asked).await?;
    let told = |(mut evidence, ask): (Evidence, Option<Ask>)| {
        let found = ask.and_then(|ask| Some((ask.say, (*rarities.get(ask.place)?)?)));
        evidence.rarity = found.map(|(say, rarity)| (say(rarity), rarity.count()));
        evidence
    };
    Ok(all.into_iter().map(|fields| fields.into_iter().map(told).collect()).collect())
}

/// Which of the counts belongs to a field, and how it is told.
struct Ask {
    place: usize,
    say: fn(Rarity) -> &'static str,
}

fn fields(two: &Two, numbers: &Numbers, asked: &mut Vec<Shared>) -> Vec<(Evidence, Option<Ask>)> {
    let Two { one, other, likeness } = two;
    let mut ask = |shared: Shared, say: fn(Rarity) -> &'static str| {
        asked.push(shared);
        Ask { place: asked.len() - 1, say }
    };
    let evidence = |field, agreement| Evidence { field, agreement, rarity: None };
    let shared = Shared::name(&one.name(), &other.name());
    let year = one.birth.year.filter(|_| one.birth.year == other.birth.year);
    let born = shared.as_ref().zip(year).map(|(shared, year)| ask(shared.born(year), Rarity::of_birth));
    let mut all = vec![
        (
            evidence("people-name", name(one, other, *likeness)),
            shared.map(|shared| ask(shared, Rarity::of_name)),
        ),
        (evidence("people-birth", birth(one, other)), born),
        (evidence("people-nationality", equal(&one.nationality, &other.nationality)), None),
    ];
    if let Some(number) = numbers.shared_phone(one.id, other.id) {
        let asked = ask(Shared::phone(number), Rarity::of_number);
        all.push((evidence("people-phone", Agreement::Same), Some(asked)));
    }
    for (kind, agreement) in numbers.registers(one.id, other.id) {
        all.push((evidence(kind.key(), agreement), None));
    }
    all
}

fn name(one: &PersonLine, other: &PersonLine, likeness: i32) -> Agreement {
    if one.name() == other.name() {
        Agreement::Same
    } else if likeness >= 70 {
        Agreement::Alike
    } else {
        Agreement::Different
    }
}

fn birth(one: &PersonLine, other: &PersonLine) -> Agreement {
    match (one.birth.date, other.birth.date) {
        (Some(a), Some(b)) if a == b => Agreement::Same,
        _ => match (one.birth.year, other.birth.year) {
            (Some(a), Some(b)) if (a - b).abs() <= 1 => Agreement::Alike,
            (Some(_), Some(_)) => Agreement::Different,
            _ => Agreement::NotKnown,
        },
    }
}

fn equal<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> Agreement {
    match (one, other) {
        (Some(a), Some(b)) if a == b => Agreement::Same,
        (Some(_), Some(_)) => Agreement::Different,
        _ => Agreement::NotKnown,
    }
}
