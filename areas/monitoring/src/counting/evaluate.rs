//! The plain evaluator: one definition, one window, and every record that counted or did not.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::Quarter;
use serde::Serialize;
use uuid::Uuid;

use super::cell::{Cell, Cells};
use super::definition::{Definition, Measure};
use super::fact::{Fact, Outcome, Person, ProjectFacts, What};
use super::reason::Reason;
use super::registry::Registry;
use super::target::Group;

/// Values are cumulative up to `until`; what first counted from `from` on is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// A figure, the facts it is made of and the facts it leaves out. Facts are named by their place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evaluation {
    pub value: i64,
    /// The part of the value that is new in the window.
    pub new: i64,
    pub cells: Option<Cells>,
    pub new_cells: Option<Cells>,
    pub counted: Vec<Counted>,
    pub left_out: Vec<LeftOut>,
    /// For answers to a question: how many were asked.
    pub response: Option<Response>,
}

/// One unit of the value (or, for minutes and pieces, one contribution) with its facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    pub key: Key,
    pub cell: Option<Cell>,
    /// The day it first counted (rule C7).
    pub on: NaiveDate,
    pub amount: i64,
    pub facts: Vec<u32>,
}

/// What was counted once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Subject(Uuid),
    Day(NaiveDate),
    Activity(u32),
    Fact(u32),
    Project,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub fact: u32,
    pub subject: Option<Uuid>,
    pub reason: Reason,
}

/// Persons asked, and how many of them answered (rule C9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Response {
    pub asked: i64,
    pub answered: i64,
}

impl Window {
    pub fn quarter(quarter: Quarter) -> Window {
        Window { from: quarter.first_day(), until: quarter.last_day() }
    }
}

/// Every definition of the list, each within its parent, over the same facts.
pub fn evaluate_all<'d>(
    registry: &Registry,
    definitions: &[&'d Definition],
    window: Window,
    facts: &ProjectFacts,
) -> Vec<(&'d Definition, Evaluation)> {
    let entries = entries(facts, window.until);
    let count = |definition: &'d Definition| {
        (definition, within_family(registry, definition, window, facts, &entries))
    };
    definitions.iter().copied().map(count).collect()
}

/// One definition over one project's facts.
pub fn evaluate(
    registry: &Registry,
    definition: &Definition,
    window: Window,
    facts: &ProjectFacts,
) -> Evaluation {
    within_family(registry, definition, window, facts, &entries(facts, window.until))
}

type Entries = BTreeMap<Uuid, NaiveDate>;

/// Rule D8: the day each person entered the project, whatever the activity.
fn entries(facts: &ProjectFacts, until: NaiveDate) -> Entries {
    let mut entries = Entries::new();
    for fact in facts.facts.iter().filter(|fact| fact.on <= until && fact.what.enters()) {
        let Some(person) = fact.subject else { continue };
        entries.entry(person).and_modify(|day| *day = fact.on.min(*day)).or_insert(fact.on);
    }
    entries
}

fn within_family(
    registry: &Registry,
    definition: &Definition,
    window: Window,
    facts: &ProjectFacts,
    entries: &Entries,
) -> Evaluation {
    let parent = definition.count.within.as_deref().and_then(|code| registry.at(code, window.until));
    let parent = parent.map(|parent| within_family(registry, parent, window, facts, entries).first_days());
    let scene = Scene { definition, window, facts, entries, parent: parent.as_ref() };
    scene.evaluate()
}

/// All that one evaluation looks at.
struct Scene<'a> {
    definition: &'a Definition,
    window: Window,
    facts: &'a ProjectFacts,
    entries: &'a Entries,
    parent: Option<&'a BTreeMap<Uuid, NaiveDate>>,
}

impl Scene<'_> {
    fn evaluate(&self) -> Evaluation {
        if self.definition.count.measure == Measure::Project {
            return self.project_itself();
        }
        let mut candidates = BTreeMap::<Key, Vec<u32>>::new();
        let mut left_out = Vec::new();
        for (place, fact) in self.feeding() {
            match self.admit(fact, place) {
                Ok(key) => candidates.entry(key).or_default().push(place),
                Err(reason) => left_out.push(LeftOut { fact: place, subject: fact.subject, reason }),
            }
        }
        let mut counted = Vec::new();
        for (key, mut places) in candidates {
            places.sort_by_key(|place| (self.fact(*place).on, *place));
            match self.settle(key, &places) {
                Ok((cell, on)) => {
                    let amount = self.amount(key);
                    counted.push(Counted { key, cell, on, amount, facts: places });
                }
                Err(reason) => left_out.extend(places.iter().map(|place| LeftOut {
                    fact: *place,
                    subject: self.fact(*place).subject,
                    reason,
                })),
            }
        }
        self.sum(counted, left_out)
    }

    /// Facts up to the window's end that this indicator has something to do with, by place.
    fn feeding(&self) -> impl Iterator<Item = (u32, &Fact)> {
        let admits = |activity| self.definition.admits_activity(activity);
        let admitted: Vec<bool> = self.facts.activities.iter().map(admits).collect();
        (0u32..).zip(&self.facts.facts).filter(move |(_, fact)| {
            fact.on <= self.window.until
                && admitted.get(fact.activity as usize).copied().unwrap_or(false)
                && self.definition.judge(fact.what).is_some()
        })
    }

    /// Rules about the single fact: its kind, and the target group on its day.
    fn admit(&self, fact: &Fact, place: u32) -> Result<Key, Reason> {
        self.definition.judge(fact.what).unwrap_or(Ok(()))?;
        match self.definition.count.measure {
            Measure::Subjects => {
                let subject = fact.subject.ok_or(Reason::SubjectMissing)?;
                self.admit_subject(subject, fact.on)?;
                Ok(Key::Subject(subject))
            }
            Measure::Days => Ok(Key::Day(fact.on)),
            Measure::Activities => Ok(Key::Activity(fact.activity)),
            Measure::Occasions | Measure::Minutes | Measure::Pieces | Measure::Project => {
                Ok(Key::Fact(place))
            }
        }
    }

    fn admit_subject(&self, subject: Uuid, on: NaiveDate) -> Result<(), Reason> {
        let target = &self.definition.count.target;
        match target.group {
            Group::Anyone => Ok(()),
            Group::ThirdCountry => target.admits(self.person(subject), on),
            Group::LocalAuthority if self.facts.authorities.contains(&subject) => Ok(()),
            Group::LocalAuthority => Err(Reason::NotLocalAuthority),
        }
    }

    /// Rules about the whole candidate: its parent, its cell, the day it first counts.
    fn settle(&self, key: Key, places: &[u32]) -> Result<(Option<Cell>, NaiveDate), Reason> {
        // A candidate has at least the fact that made it one.
        let mut on = places.iter().map(|place| self.fact(*place).on).min().unwrap_or(self.window.until);
        let Key::Subject(subject) = key else { return Ok((None, on)) };
        if let Some(parent) = self.parent {
            let counted_on = parent.get(&subject).ok_or(Reason::OutsideParent)?;
            on = on.max(*counted_on);
        }
        if !self.definition.count.cells {
            return Ok((None, on));
        }
        let person = self.person(subject);
        let entered = self.entries.get(&subject).copied().unwrap_or(on);
        let cell = Cell::at_entry(person.birth, person.gender, entered)?;
        Ok((Some(cell), on))
    }

    fn amount(&self, key: Key) -> i64 {
        let Key::Fact(place) = key else { return 1 };
        let fact = self.fact(place);
        match (self.definition.count.measure, fact.what) {
            (Measure::Occasions, What::Headcount) | (Measure::Minutes | Measure::Pieces, _) => {
                fact.amount.into()
            }
            _ => 1,
        }
    }

    fn sum(&self, counted: Vec<Counted>, mut left_out: Vec<LeftOut>) -> Evaluation {
        left_out.sort_by_key(|out| out.fact);
        let mut evaluation = Evaluation { left_out, response: self.response(), ..Evaluation::default() };
        let (mut cells, mut new_cells) = (Cells::default(), Cells::default());
        for one in &counted {
            let is_new = one.on >= self.window.from;
            evaluation.value += one.amount;
            evaluation.new += if is_new { one.amount } else { 0 };
            let Some(cell) = one.cell else { continue };
            cells.count(cell);
            if is_new {
                new_cells.count(cell);
            }
        }
        if self.definition.count.cells {
            evaluation.cells = Some(cells);
            evaluation.new_cells = Some(new_cells);
        }
        evaluation.counted = counted;
        evaluation
    }

    /// Rule C9: how many persons were asked and how many answered, when the indicator is about answers.
    fn response(&self) -> Option<Response> {
        let mut asked = BTreeMap::<Uuid, bool>::new();
        for (_, fact) in self.feeding() {
            let What::Achieved { outcome, .. } = fact.what else { continue };
            let (Outcome::Helpful(answer) | Outcome::TrainingUseful(answer) | Outcome::SkillsUsed(answer)) =
                outcome
            else {
                continue;
            };
            let Some(person) = fact.subject else { continue };
            *asked.entry(person).or_default() |= answer.is_some();
        }
        let answered = asked.values().filter(|answered| **answered).count() as i64;
        (!asked.is_empty()).then_some(Response { asked: asked.len() as i64, answered })
    }

    /// Indicator O.2.7: the project counts once when a local or regional authority runs it (check K9).
    fn project_itself(&self) -> Evaluation {
        let started = self.facts.facts.iter().map(|fact| fact.on).min();
        let Some(on) = started.filter(|on| self.facts.run_by_authority && *on <= self.window.until) else {
            return Evaluation::default();
        };
        let counted = vec![Counted { key: Key::Project, cell: None, on, amount: 1, facts: vec![] }];
        self.sum(counted, vec![])
    }

    fn fact(&self, place: u32) -> &Fact {
        &self.facts.facts[place as usize]
    }

    fn person(&self, subject: Uuid) -> &Person {
        static UNKNOWN: Person =
            Person { birth: None, gender: None, third_country: None, status: Vec::new() };
        self.facts.persons.get(&subject).unwrap_or(&UNKNOWN)
    }
}

impl Evaluation {
    /// The day each subject first counted.
    fn first_days(&self) -> BTreeMap<Uuid, NaiveDate> {
        let subject = |one: &Counted| match one.key {
            Key::Subject(subject) => Some((subject, one.on)),
            _ => None,
        };
        self.counted.iter().filter_map(subject).collect()
    }

    /// Subjects that did not count at all, each with the reason nearest to counting.
    pub fn subjects_left_out(&self) -> BTreeMap<Uuid, Reason> {
        let counted: BTreeSet<Uuid> = self.first_days().into_keys().collect();
        let mut reasons = BTreeMap::new();
        for out in &self.left_out {
            let Some(subject) = out.subject.filter(|subject| !counted.contains(subject)) else { continue };
            let reason = reasons.entry(subject).or_insert(out.reason);
            // A datum that can still be completed is what the reader can act on.
            if reason.missing().is_none() && out.reason.missing().is_some() {
                *reason = out.reason;
            }
        }
        reasons
    }

    /// Places of the facts the value is made of, in order.
    pub fn evidence(&self) -> Vec<u32> {
        let mut places: Vec<u32> = self.counted.iter().flat_map(|one| one.facts.iter().copied()).collect();
        places.sort_unstable();
        places
    }
}
