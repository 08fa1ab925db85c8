//! Test examples written beside each definition: facts in, value, cells and silences out.
//!
//! A fact is one line: `DAY ACTIVITY VERB ...`, as in `2023-04-03 language-course attends A`. An activity is its
//! kind, `#n` for another one of the same kind, `+CODE` for an indicator its project sheet names.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::{Quarter, RecordRef};
use serde::Deserialize;
use uuid::Uuid;

use super::cell::{Age, Birth, Cell, Cells, Gender};
use super::definition::Definition;
use super::evaluate::evaluate;
use super::evaluation::{Evaluation, Window};
use super::fact::{Activity, Fact, Level, Outcome, Participant, Person, ProjectFacts, StatusSpan, What};
use super::registry::Registry;

/// A small story with a known end.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Example {
    pub story: String,
    pub quarter: Quarter,
    /// Persons by name: gender (`F`, `M`, `X`, `-`), birth (day, year or `-`), then what else is known.
    #[serde(default)]
    pub people: BTreeMap<String, String>,
    /// Names of bodies that are local or regional authorities.
    #[serde(default)]
    pub authorities: Vec<String>,
    #[serde(default)]
    pub run_by_authority: bool,
    #[serde(default)]
    pub facts: Vec<String>,
    pub value: i64,
    #[serde(default)]
    pub new: Option<i64>,
    /// Only the cells that are not zero, as `"18-60 F" = 1`.
    #[serde(default)]
    pub cells: BTreeMap<String, i64>,
    /// Who did not count, and why.
    #[serde(default)]
    pub left_out: BTreeMap<String, String>,
    /// Asked and answered.
    #[serde(default)]
    pub response: Option<[i64; 2]>,
}

impl Example {
    /// Counts the story by the definition and says how the end differs from the one written.
    pub fn check(&self, registry: &Registry, definition: &Definition) -> Result<(), String> {
        let facts = self.world()?;
        let found = evaluate(registry, definition, Window::quarter(self.quarter), &facts);
        self.compare(definition, &found).map_err(|difference| {
            format!("{} v{}, \"{}\": {difference}", definition.code, definition.version, self.story)
        })
    }

    fn compare(&self, definition: &Definition, found: &Evaluation) -> Result<(), String> {
        same("value", self.value, found.value)?;
        if let Some(new) = self.new {
            same("new", new, found.new)?;
        }
        if definition.count.cells {
            let mut cells = Cells::default();
            for (name, count) in &self.cells {
                cells.0[cell(name)?.index()] = *count;
            }
            same("cells", Some(cells), found.cells)?;
        }
        let mut left_out = BTreeMap::new();
        for (subject, reason) in found.subjects_left_out() {
            left_out.insert(subject, reason.code().to_owned());
        }
        let wanted = self.left_out.iter().map(|(name, reason)| (key(name), reason.clone())).collect();
        same("left out", wanted, left_out)?;
        let response = found.response.map(|response| [response.asked, response.answered]);
        if self.response.is_some() { same("response", self.response, response) } else { Ok(()) }
    }

    /// The facts of the story.
    pub fn world(&self) -> Result<ProjectFacts, String> {
        let mut world = ProjectFacts { run_by_authority: self.run_by_authority, ..ProjectFacts::default() };
        world.authorities = self.authorities.iter().map(|name| key(name)).collect();
        for (name, known) in &self.people {
            world.persons.insert(key(name), person(known)?);
        }
        for (place, line) in (1u128..).zip(&self.facts) {
            let fact = read_fact(line, place, &mut world.activities)
                .ok_or_else(|| format!("cannot read the fact {line:?}"))?;
            world.facts.push(fact);
        }
        Ok(world)
    }
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, wanted: T, found: T) -> Result<(), String> {
    if wanted == found { Ok(()) } else { Err(format!("{what}: the file says {wanted:?}, counted {found:?}")) }
}

/// The same name is the same subject within a story.
fn key(name: &str) -> Uuid {
    let bytes = name.bytes().fold(0u128, |sum, byte| sum.wrapping_mul(257).wrapping_add(byte.into()));
    Uuid::from_u128(bytes)
}

fn cell(name: &str) -> Result<Cell, String> {
    let wrong = || format!("{name:?} is not a cell such as \"18-60 F\"");
    let (age, letter) = name.split_once(' ').ok_or_else(wrong)?;
    let age = match age {
        "<18" => Age::Minor,
        "18-60" => Age::Adult,
        ">60" => Age::Older,
        _ => return Err(wrong()),
    };
    Ok(Cell::new(age, gender(letter).ok_or_else(wrong)?))
}

fn gender(letter: &str) -> Option<Gender> {
    match letter {
        "F" => Some(Gender::Female),
        "M" => Some(Gender::Male),
        "X" => Some(Gender::NonBinary),
        _ => None,
    }
}

fn person(known: &str) -> Result<Person, String> {
    let mut words = known.split_whitespace();
    let gender = gender(words.next().unwrap_or("-"));
    let birth = match words.next().unwrap_or("-") {
        "-" => None,
        text => Some(birth(text).ok_or_else(|| format!("{text:?} is not a birth"))?),
    };
    let mut person = Person { birth, gender, third_country: Some(true), status: vec![] };
    for word in words {
        match word {
            "european" => person.third_country = Some(false),
            "nationality-unknown" => person.third_country = None,
            _ => person.status.push(status(word).ok_or_else(|| format!("cannot read {word:?}"))?),
        }
    }
    Ok(person)
}

fn birth(text: &str) -> Option<Birth> {
    let day = text.parse().ok().map(Birth::Day);
    day.or_else(|| text.parse().ok().map(Birth::Year))
}

/// `refugee@2023-01-01` or `refugee@2023-01-01..2023-06-30`.
fn status(word: &str) -> Option<StatusSpan> {
    let (code, days) = word.split_once('@')?;
    let (from, until) = match days.split_once("..") {
        Some((from, until)) => (from, Some(until.parse().ok()?)),
        None => (days, None),
    };
    Some(StatusSpan { code: code.to_owned(), from: from.parse().ok()?, until })
}

fn read_fact(line: &str, place: u128, activities: &mut Vec<Activity>) -> Option<Fact> {
    let mut words = line.split_whitespace();
    let on: NaiveDate = words.next()?.parse().ok()?;
    let activity = activity(words.next()?, activities);
    let verb = words.next()?;
    let (first, second) = (words.next(), words.next());
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i32>().ok());
    let (what, subject, amount) = match verb {
        "attends" => (What::Attended(Participant::Person), first, number(second).unwrap_or(60)),
        "operator-attends" => (What::Attended(Participant::Operator), first, number(second).unwrap_or(60)),
        "body-attends" => (What::Attended(Participant::Organisation), first, number(second).unwrap_or(60)),
        "held" => (What::Held, first, number(second).unwrap_or(60)),
        "heads" => (What::Headcount, None, number(first)?),
        "works" => (What::Worked, first, number(second)?),
        "makes" => (What::Produced, None, number(first).unwrap_or(1)),
        outcome => {
            let evidenced = second != Some("no-evidence") && words.next() != Some("no-evidence");
            (What::Achieved { outcome: read_outcome(outcome, second)?, evidenced }, first, 1)
        }
    };
    let record = RecordRef::new("example", Uuid::from_u128(place));
    Some(Fact { record, activity, on, subject: subject.map(key), session: None, what, amount })
}

fn activity(word: &str, activities: &mut Vec<Activity>) -> u32 {
    let id = key(word);
    let known = activities.iter().position(|activity| activity.id == id);
    let place = known.unwrap_or_else(|| {
        let mut parts = word.split('+');
        let kind = parts.next().unwrap_or_default().split('#').next().unwrap_or_default().to_owned();
        activities.push(Activity { id, kind, indicators: parts.map(str::to_owned).collect() });
        activities.len() - 1
    });
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn read_outcome(verb: &str, detail: Option<&str>) -> Option<Outcome> {
    let answer = match detail {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    };
    Some(match verb {
        "level" => {
            let (entry, exit) = detail?.split_once('>')?;
            Outcome::Level { entry: level(entry), exit: level(exit) }
        }
        "helpful" => Outcome::Helpful(answer),
        "training-useful" => Outcome::TrainingUseful(answer),
        "skills-used" => Outcome::SkillsUsed(answer),
        "certified" => Outcome::Certificate,
        "recognition-applied" => Outcome::RecognitionApplied,
        "long-term-applied" => Outcome::LongTermApplied,
        "placed" => Outcome::Placed,
        "hired" => Outcome::Hired,
        "in-work-3" => Outcome::InWork { months: 3 },
        "in-work-6" => Outcome::InWork { months: 6 },
        other => {
            let place = Outcome::OTHER.iter().position(|name| *name == other)?;
            Outcome::Other(u8::try_from(place).ok()?)
        }
    })
}

fn level(text: &str) -> Option<Level> {
    match text {
        "preA1" => Some(Level::PreA1),
        "A1" => Some(Level::A1),
        "A2" => Some(Level::A2),
        "B1" => Some(Level::B1),
        "B2" => Some(Level::B2),
        "C1" => Some(Level::C1),
        "C2" => Some(Level::C2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_beside_a_definition_comes_out_as_written() {
        let registry = Registry::shipped();
        let mut wrong = Vec::new();
        for definition in registry.all() {
            wrong.extend(definition.examples.iter().filter_map(|one| one.check(registry, definition).err()));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_quoted() {
        let mut activities = vec![];
        assert!(read_fact("2023-04-03 desk", 1, &mut activities).is_none());
        assert!(read_fact("yesterday desk attends A", 1, &mut activities).is_none());
        assert!(read_fact("2023-04-03 desk heads many", 1, &mut activities).is_none());
    }
}
