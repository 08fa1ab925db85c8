//! What is written in a plan, apart from where it is kept: what two versions are compared by and a signature seals. Pure.

use std::fmt::Write;

use chrono::NaiveDate;
use uuid::Uuid;

use super::words::Doer;
use crate::assessments::words::Dimension;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    pub goals: Vec<Goal>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The same goal in every version.
    pub root: Uuid,
    pub dimension: Option<Dimension>,
    /// As the person says it.
    pub words: String,
    /// What one would see if it were reached.
    pub wished: String,
    /// The same in the language of the person.
    pub theirs: String,
    /// Code of the indicator it helps to reach; empty where none.
    pub indicator: String,
    pub steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The same step in every version.
    pub root: Uuid,
    pub what: String,
    pub theirs: String,
    pub who: Option<Who>,
    pub due_on: Option<NaiveDate>,
}

/// Who takes a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    Person,
    Worker(Uuid),
    Body(Uuid),
}

impl Who {
    pub fn new(doer: Doer, worker: Option<Uuid>, body: Option<Uuid>) -> Option<Who> {
        match doer {
            Doer::Person => Some(Who::Person),
            Doer::Worker => worker.map(Who::Worker),
            Doer::Body => body.map(Who::Body),
        }
    }

    pub fn doer(self) -> Doer {
        match self {
            Who::Person => Doer::Person,
            Who::Worker(_) => Doer::Worker,
            Who::Body(_) => Doer::Body,
        }
    }

    pub fn worker(self) -> Option<Uuid> {
        if let Who::Worker(worker) = self { Some(worker) } else { None }
    }

    pub fn body(self) -> Option<Uuid> {
        if let Who::Body(body) = self { Some(body) } else { None }
    }

    /// As forms and the sealed text write it.
    pub fn code(self) -> String {
        match self {
            Who::Person => "person".to_owned(),
            Who::Worker(worker) => format!("worker:{worker}"),
            Who::Body(body) => format!("body:{body}"),
        }
    }
}

impl std::str::FromStr for Who {
    type Err = store::NotAWord;

    fn from_str(code: &str) -> Result<Who, store::NotAWord> {
        let id = |text: &str| text.parse().map_err(|_| store::NotAWord);
        match code.split_once(':') {
            None if code == "person" => Ok(Who::Person),
            Some(("worker", worker)) => id(worker).map(Who::Worker),
            Some(("body", body)) => id(body).map(Who::Body),
            _ => Err(store::NotAWord),
        }
    }
}

impl Goal {
    pub fn is_blank(&self) -> bool {
        [&self.words, &self.wished, &self.theirs, &self.indicator].iter().all(|text| text.is_empty())
            && self.dimension.is_none()
            && self.steps.iter().all(Step::is_blank)
    }
}

impl Step {
    pub fn is_blank(&self) -> bool {
        self.what.is_empty() && self.theirs.is_empty() && self.who.is_none() && self.due_on.is_none()
    }
}

impl Content {
    /// Without the lines nobody filled in.
    pub fn written(mut self) -> Content {
        self.goals.retain(|goal| !goal.is_blank());
        for goal in &mut self.goals {
            goal.steps.retain(|step| !step.is_blank());
        }
        self
    }

    /// The text a signature stands for, letter by letter: each field by its length, so that no two plans read alike.
    pub fn text(&self) -> String {
        let mut text = String::from("raccordo-plan/1\n");
        for goal in &self.goals {
            let dimension = goal.dimension.map_or("", Dimension::code);
            line(&mut text, "goal", &goal.root.to_string());
            line(&mut text, "dimension", dimension);
            line(&mut text, "words", &goal.words);
            line(&mut text, "wished", &goal.wished);
            line(&mut text, "theirs", &goal.theirs);
            line(&mut text, "indicator", &goal.indicator);
            for step in &goal.steps {
                line(&mut text, "step", &step.root.to_string());
                line(&mut text, "what", &step.what);
                line(&mut text, "theirs", &step.theirs);
                line(&mut text, "who", &step.who.map_or_else(String::new, Who::code));
                line(&mut text, "by", &step.due_on.map_or_else(String::new, |day| day.to_string()));
            }
        }
        text
    }
}

fn line(text: &mut String, name: &str, value: &str) {
    // Writing into a string never fails.
    let _ = writeln!(text, "{name} {} {value}", value.len());
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub fn goal(root: u128, wished: &str, steps: Vec<Step>) -> Goal {
        Goal {
            root: Uuid::from_u128(root),
            dimension: Some(Dimension::Housing),
            words: "Voglio una casa mia".to_owned(),
            wished: wished.to_owned(),
            theirs: String::new(),
            indicator: String::new(),
            steps,
        }
    }

    pub fn step(root: u128, what: &str) -> Step {
        Step {
            root: Uuid::from_u128(root),
            what: what.to_owned(),
            theirs: String::new(),
            who: Some(Who::Person),
            due_on: "2026-05-01".parse().ok(),
        }
    }

    #[test]
    fn the_sealed_text_changes_with_every_letter_and_with_its_place() {
        let plan = |what: &str| Content { goals: vec![goal(1, "Contratto", vec![step(2, what)])] }.text();
        assert_eq!(plan("Visita"), plan("Visita"));
        assert_ne!(plan("Visita"), plan("Visite"));
        assert_ne!(plan("a\nwho 6 person"), plan("a"));
        let mut moved = Content { goals: vec![goal(1, "", vec![])] };
        moved.goals[0].wished = std::mem::take(&mut moved.goals[0].words);
        assert_ne!(moved.text(), Content { goals: vec![goal(1, "", vec![])] }.text());
    }

    #[test]
    fn lines_nobody_filled_in_are_no_part_of_a_plan() {
        let blank = Step { what: String::new(), who: None, due_on: None, ..step(9, "") };
        let nothing = Goal { words: String::new(), dimension: None, ..goal(8, "", vec![blank.clone()]) };
        let plan = Content { goals: vec![goal(1, "Contratto", vec![step(2, "Visita"), blank]), nothing] };
        let written = plan.written();
        assert_eq!(written.goals.len(), 1);
        assert_eq!(written.goals[0].steps.len(), 1);
    }

    #[test]
    fn who_takes_a_step_is_read_as_it_was_written() {
        let id = Uuid::from_u128(7);
        for who in [Who::Person, Who::Worker(id), Who::Body(id)] {
            assert_eq!(who.code().parse(), Ok(who));
        }
        assert!("worker:nobody".parse::<Who>().is_err());
    }
}
