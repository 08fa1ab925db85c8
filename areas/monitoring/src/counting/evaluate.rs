//! The plain evaluator: one definition, one window, and every record that counted or did not.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use super::cell::Cell;
use super::definition::{Definition, Measure};
use super::evaluation::{Counted, Evaluation, Key, LeftOut, Response, Window};
use super::fact::{Fact, Outcome, Person, ProjectFacts, What};
use super::reason::Reason;
use super::registry::Registry;
use super::target::Group;

/// Every definition of the list, each within its parent, over the same facts.
pub fn evaluate_all<'d>(
    registry: &Registry,
    definitions: &[&'d Definition],
    window: Window,
    facts: &ProjectFacts,
) -> Vec<(&'d Definition, Evaluation)> {
    let mut ground = Ground::new(facts, window);
    let count = |definition: &'d Definition| (definition, ground.evaluate(registry, definition));
    definitions.iter().copied().map(count).collect()
}

/// One definition over one project's facts.
pub fn evaluate(
    registry: &Registry,
    definition: &Definition,
    window: Window,
    facts: &ProjectFacts,
) -> Evaluation {
    Ground::new(facts, window).evaluate(registry, definition)
}

/// A day for each subject that has one.
type Days = Vec<Option<NaiveDate>>;

/// What all evaluations of one project and window share.
struct Ground<'a> {
    facts: &'a ProjectFacts,
    window: Window,
    /// All subjects, in the order of their keys.
    subjects: Vec<Uuid>,
    /// Place among the subjects, fact by fact.
    subject_of: Vec<Option<u32>>,
    /// Rule D8: the day each subject entered the project, whatever the activity.
    entered: Days,
    /// First days of those counted by parents that were needed already.
    parents: BTreeMap<String, Days>,
}

impl<'a> Ground<'a> {
    fn new(facts: &'a ProjectFacts, window: Window) -> Ground<'a> {
        let mut subjects: Vec<Uuid> = facts.facts.iter().filter_map(|fact| fact.subject).collect();
        subjects.sort_unstable();
        subjects.dedup();
        let place =
            |subject| subjects.binary_search(&subject).ok().and_then(|place| u32::try_from(place).ok());
        let subject_of = facts.facts.iter().map(|fact| fact.subject.and_then(place)).collect();
        let entered = vec![None; subjects.len()];
        let mut ground = Ground { facts, window, subjects, subject_of, entered, parents: BTreeMap::new() };
        ground.find_entries();
        ground
    }

    fn find_entries(&mut self) {
        for (fact, subject) in self.facts.facts.iter().zip(&self.subject_of) {
            let enters = fact.on <= self.window.until && fact.what.enters();
            let Some(subject) = subject.filter(|_| enters) else { continue };
            let day = &mut self.entered[subject as usize];
            *day = Some(day.map_or(fact.on, |known| known.min(fact.on)));
        }
    }

    fn evaluate(&mut self, registry: &Registry, definition: &Definition) -> Evaluation {
        let parent = definition.count.within.as_deref().and_then(|code| registry.at(code, self.window.until));
        let Some(parent) = parent else { return Scene { definition, ground: self, parent: None }.evaluate() };
        if !self.parents.contains_key(&parent.code) {
            let counted = self.evaluate(registry, parent);
            let days = self.first_days(&counted);
            self.parents.insert(parent.code.clone(), days);
        }
        Scene { definition, ground: self, parent: self.parents.get(&parent.code) }.evaluate()
    }

    fn first_days(&self, evaluation: &Evaluation) -> Days {
        let mut days = vec![None; self.subjects.len()];
        for one in &evaluation.counted {
            let Key::Subject(subject) = one.key else { continue };
            if let Ok(place) = self.subjects.binary_search(&subject) {
                days[place] = Some(one.on);
            }
        }
        days
    }

    fn person(&self, subject: Uuid) -> &Person {
        static UNKNOWN: Person =
            Person { birth: None, gender: None, third_country: None, status: Vec::new() };
        self.facts.persons.get(&subject).unwrap_or(&UNKNOWN)
    }
}

/// One definition on that ground.
struct Scene<'a> {
    definition: &'a Definition,
    ground: &'a Ground<'a>,
    parent: Option<&'a Days>,
}

/// A fact that passed the rules about single facts: what it counts for, its day, its place.
type Candidate = (u32, NaiveDate, u32);

impl Scene<'_> {
    fn evaluate(&self) -> Evaluation {
        if self.definition.count.measure == Measure::Project {
            return self.project_itself();
        }
        let mut candidates = Vec::<Candidate>::new();
        let mut left_out = Vec::new();
        for (place, fact) in self.feeding() {
            match self.admit(fact, place) {
                Ok(slot) => candidates.push((slot, fact.on, place)),
                Err(reason) => left_out.push(LeftOut { fact: place, subject: fact.subject, reason }),
            }
        }
        candidates.sort_unstable();

        let mut counted = Vec::new();
        for same in candidates.chunk_by(|one, next| one.0 == next.0) {
            let places = same.iter().map(|(_, _, place)| *place);
            match self.settle(same[0].0, same[0].1) {
                Ok((key, cell, on)) => {
                    counted.push(Counted {
                        key,
                        cell,
                        on,
                        amount: self.amount(key),
                        facts: places.collect(),
                    });
                }
                Err(reason) => left_out.extend(places.map(|place| LeftOut {
                    fact: place,
                    subject: self.fact(place).subject,
                    reason,
                })),
            }
        }
        let evaluation = Evaluation::of(counted, left_out, self.ground.window, self.definition.count.cells);
        Evaluation { response: self.response(), ..evaluation }
    }

    /// Facts up to the window's end that this indicator has something to do with, by place.
    fn feeding(&self) -> impl Iterator<Item = (u32, &Fact)> {
        let facts = self.ground.facts;
        let admits = |activity| self.definition.admits_activity(activity);
        let admitted: Vec<bool> = facts.activities.iter().map(admits).collect();
        let some_admitted = admitted.contains(&true);
        let facts = if some_admitted { facts.facts.as_slice() } else { &[] };
        (0u32..).zip(facts).filter(move |(_, fact)| {
            admitted.get(fact.activity as usize).copied().unwrap_or(false)
                && fact.on <= self.ground.window.until
                && self.definition.judge(fact.what).is_some()
        })
    }

    /// Rules about the single fact: its kind, and the target group on its day. The answer is what it counts for.
    fn admit(&self, fact: &Fact, place: u32) -> Result<u32, Reason> {
        self.definition.judge(fact.what).unwrap_or(Ok(()))?;
        match self.definition.count.measure {
            Measure::Subjects => {
                let subject = fact.subject.ok_or(Reason::SubjectMissing)?;
                self.admit_subject(subject, fact.on)?;
                self.ground.subject_of[place as usize].ok_or(Reason::SubjectMissing)
            }
            Measure::Days => Ok(fact.on.signed_duration_since(NaiveDate::MIN).num_days() as u32),
            Measure::Activities => Ok(fact.activity),
            Measure::Occasions | Measure::Minutes | Measure::Pieces | Measure::Project => Ok(place),
        }
    }

    fn admit_subject(&self, subject: Uuid, on: NaiveDate) -> Result<(), Reason> {
        let target = &self.definition.count.target;
        match target.group {
            Group::Anyone => Ok(()),
            Group::ThirdCountry => target.admits(self.ground.person(subject), on),
            Group::LocalAuthority if self.ground.facts.authorities.contains(&subject) => Ok(()),
            Group::LocalAuthority => Err(Reason::NotLocalAuthority),
        }
    }

    /// Rules about the whole candidate, first seen on `on`: its parent, its cell, the day it first counts.
    fn settle(&self, slot: u32, on: NaiveDate) -> Result<(Key, Option<Cell>, NaiveDate), Reason> {
        match self.definition.count.measure {
            Measure::Subjects => self.settle_subject(slot as usize, on),
            Measure::Days => Ok((Key::Day(on), None, on)),
            Measure::Activities => Ok((Key::Activity(slot), None, on)),
            _ => Ok((Key::Fact(slot), None, on)),
        }
    }

    fn settle_subject(&self, slot: usize, on: NaiveDate) -> Result<(Key, Option<Cell>, NaiveDate), Reason> {
        let subject = self.ground.subjects[slot];
        let on = match self.parent {
            None => on,
            Some(parent) => parent[slot].ok_or(Reason::OutsideParent)?.max(on),
        };
        if !self.definition.count.cells {
            return Ok((Key::Subject(subject), None, on));
        }
        let person = self.ground.person(subject);
        let cell = Cell::at_entry(person.birth, person.gender, self.ground.entered[slot].unwrap_or(on))?;
        Ok((Key::Subject(subject), Some(cell), on))
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
        let facts = self.ground.facts;
        let started = facts.facts.iter().map(|fact| fact.on).min();
        let runs = |on: &NaiveDate| facts.run_by_authority && *on <= self.ground.window.until;
        let Some(on) = started.filter(runs) else { return Evaluation::default() };
        let counted = vec![Counted { key: Key::Project, cell: None, on, amount: 1, facts: vec![] }];
        Evaluation::of(counted, vec![], self.ground.window, false)
    }

    fn fact(&self, place: u32) -> &Fact {
        &self.ground.facts.facts[place as usize]
    }
}
