//! What makes an attendance admissible, and a whole register with it. Pure: no clock, no database.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use uuid::Uuid;

use crate::words::{Kind, Reason};

/// Why a presence cannot be recorded as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotHeldYet {
        held_on: NaiveDate,
    },
    BeyondSession {
        planned: i32,
    },
    /// Somebody who missed the whole session was not late.
    MissedItAll {
        planned: i32,
    },
    Twice,
    NotInGroup,
    NothingMarked,
    NoteTooLong {
        most: usize,
    },
}

/// Longer notes belong in the person's file.
pub const LONGEST_NOTE: usize = 500;

/// Minutes the rules have accepted. There is no other way to make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credited(i32);

impl Credited {
    pub fn minutes(self) -> i32 {
        self.0
    }
}

/// Minutes that may be credited for a session held on `held_on`, seen from `today`.
pub fn credit(minutes: i32, planned: i32, held_on: NaiveDate, today: NaiveDate) -> Result<Credited, Refusal> {
    if held_on > today {
        return Err(Refusal::NotHeldYet { held_on });
    }
    if !(1..=planned).contains(&minutes) {
        return Err(Refusal::BeyondSession { planned });
    }
    Ok(Credited(minutes))
}

/// Who takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Participant {
    pub kind: Kind,
    pub id: Uuid,
}

/// What the register says of one participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Present,
    /// Came late or left early: minutes missed.
    Late {
        missed: i32,
    },
    Absent(Reason),
}

impl Mark {
    pub fn was_there(self) -> bool {
        !matches!(self, Mark::Absent(_))
    }
}

/// One line of a register as somebody filled it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub who: Participant,
    pub mark: Mark,
    pub note: Option<String>,
}

/// The register of a session, before anything is written on it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub held_on: NaiveDate,
    pub planned: i32,
    /// Those the register lists. Anybody else must be enrolled first.
    pub expected: BTreeSet<Participant>,
}

/// A line the rules have accepted, with the minutes it is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    line: Line,
    minutes: i32,
}

impl Accepted {
    pub fn line(&self) -> &Line {
        &self.line
    }

    /// Zero for the absent.
    pub fn minutes(&self) -> i32 {
        self.minutes
    }
}

/// A line the rules did not accept, so that the page can say so beside the name.
pub type Refused = (Participant, Refusal);

impl Sheet {
    /// Accepts a whole register or none of it, naming every line that is wrong.
    pub fn accept(&self, lines: Vec<Line>, today: NaiveDate) -> Result<Vec<Accepted>, Vec<Refused>> {
        let mut seen = BTreeSet::new();
        let mut accepted = Vec::with_capacity(lines.len());
        let mut refused = Vec::new();

        for line in lines {
            let who = line.who;
            match self.accept_one(line, &mut seen, today) {
                Ok(good) => accepted.push(good),
                Err(refusal) => refused.push((who, refusal)),
            }
        }

        if refused.is_empty() { Ok(accepted) } else { Err(refused) }
    }

    fn accept_one(
        &self,
        line: Line,
        seen: &mut BTreeSet<Participant>,
        today: NaiveDate,
    ) -> Result<Accepted, Refusal> {
        if !seen.insert(line.who) {
            return Err(Refusal::Twice);
        }
        if !self.expected.contains(&line.who) {
            return Err(Refusal::NotInGroup);
        }
        if line.note.as_ref().is_some_and(|note| note.chars().count() > LONGEST_NOTE) {
            return Err(Refusal::NoteTooLong { most: LONGEST_NOTE });
        }
        let minutes = self.worth(line.mark, today)?;
        Ok(Accepted { line, minutes })
    }

    fn worth(&self, mark: Mark, today: NaiveDate) -> Result<i32, Refusal> {
        let attended = match mark {
            Mark::Present => self.planned,
            Mark::Late { missed } if missed >= self.planned => {
                return Err(Refusal::MissedItAll { planned: self.planned });
            }
            Mark::Late { missed } if missed < 1 => {
                return Err(Refusal::BeyondSession { planned: self.planned });
            }
            Mark::Late { missed } => self.planned - missed,
            Mark::Absent(_) if self.held_on > today => {
                return Err(Refusal::NotHeldYet { held_on: self.held_on });
            }
            Mark::Absent(_) => return Ok(0),
        };
        credit(attended, self.planned, self.held_on, today).map(Credited::minutes)
    }
}

/// How a register adds up, as its foot says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub present: usize,
    pub absent: usize,
    pub late: usize,
}

pub fn tally(marks: impl IntoIterator<Item = Mark>) -> Tally {
    let mut tally = Tally::default();
    for mark in marks {
        match mark {
            Mark::Present => tally.present += 1,
            Mark::Absent(_) => tally.absent += 1,
            Mark::Late { .. } => tally.late += 1,
        }
    }
    tally
}

/// Sessions attended out of sessions held, for one participant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub attended: i64,
    pub held: i64,
}

/// Below this share, after a few lessons, somebody should call.
const WORRYING_PERCENT: i64 = 50;
const TOO_FEW_TO_JUDGE: i64 = 4;

impl Share {
    /// Nothing held yet has no percentage.
    pub fn percent(self) -> Option<i64> {
        (self.held > 0).then(|| (self.attended * 100 + self.held / 2) / self.held)
    }

    pub fn is_worrying(self) -> bool {
        self.held >= TOO_FEW_TO_JUDGE && self.percent().is_some_and(|percent| percent < WORRYING_PERCENT)
    }
}

/// Marks by participant, to compare one register with another.
pub type Marks = BTreeMap<Participant, (Mark, Option<String>)>;

pub fn marks_of(lines: &[Line]) -> Marks {
    lines.iter().map(|line| (line.who, (line.mark, line.note.clone()))).collect()
}

#[cfg(test)]
mod tests;
