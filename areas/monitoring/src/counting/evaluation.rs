//! A figure with the facts it is made of and the facts it leaves out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::Quarter;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::cell::{Cell, Cells};
use super::reason::Reason;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Response {
    pub asked: i64,
    pub answered: i64,
}

impl Window {
    pub fn quarter(quarter: Quarter) -> Window {
        Window { from: quarter.first_day(), until: quarter.last_day() }
    }
}

impl Evaluation {
    /// The figure that `counted` makes.
    pub(super) fn of(
        counted: Vec<Counted>,
        mut left_out: Vec<LeftOut>,
        window: Window,
        has_cells: bool,
    ) -> Self {
        left_out.sort_by_key(|out| out.fact);
        let mut evaluation = Evaluation { left_out, ..Evaluation::default() };
        let (mut cells, mut new_cells) = (Cells::default(), Cells::default());
        for one in &counted {
            let is_new = one.on >= window.from;
            evaluation.value += one.amount;
            evaluation.new += if is_new { one.amount } else { 0 };
            let Some(cell) = one.cell else { continue };
            cells.count(cell);
            if is_new {
                new_cells.count(cell);
            }
        }
        evaluation.cells = has_cells.then_some(cells);
        evaluation.new_cells = has_cells.then_some(new_cells);
        evaluation.counted = counted;
        evaluation
    }

    /// Subjects that counted.
    pub fn subjects(&self) -> BTreeSet<Uuid> {
        let subject = |one: &Counted| match one.key {
            Key::Subject(subject) => Some(subject),
            _ => None,
        };
        self.counted.iter().filter_map(subject).collect()
    }

    /// Subjects that did not count at all, each with the reason nearest to counting.
    pub fn subjects_left_out(&self) -> BTreeMap<Uuid, Reason> {
        let counted = self.subjects();
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
