//! A correction supersedes and never edits: what changes, and whose word stands when two have edited. Pure.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::rules::{Accepted, Mark, Participant};

/// Why a correction cannot be made as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    ReasonMissing,
    ReasonTooLong { most: usize },
    NothingToCorrect,
}

pub const LONGEST_REASON: usize = 500;

/// A reason the rules have accepted: there is no correction without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because(String);

impl Because {
    pub fn new(reason: &str) -> Result<Because, Refusal> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        if reason.chars().count() > LONGEST_REASON {
            return Err(Refusal::ReasonTooLong { most: LONGEST_REASON });
        }
        Ok(Because(reason.to_owned()))
    }

    pub fn text(&self) -> &str {
        &self.0
    }
}

/// What the register says now of one participant, and in which record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub record: Uuid,
    pub mark: Mark,
    pub note: Option<String>,
    pub minutes: i32,
}

/// What saving a register has to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Marked for the first time.
    pub fresh: Vec<Accepted>,
    /// Marked before, differently: the record that the new one supersedes.
    pub superseding: Vec<(Uuid, Accepted)>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.fresh.is_empty() && self.superseding.is_empty()
    }

    pub fn needs_reason(&self) -> bool {
        !self.superseding.is_empty()
    }
}

/// What is already so is not written again: saving twice does nothing twice.
pub fn changes(standing: &BTreeMap<Participant, Standing>, wanted: Vec<Accepted>) -> Changes {
    let mut changes = Changes::default();
    for line in wanted {
        match standing.get(&line.line().who) {
            None => changes.fresh.push(line),
            Some(now) if now.says(&line) => {}
            Some(now) => changes.superseding.push((now.record, line)),
        }
    }
    changes
}

impl Standing {
    fn says(&self, line: &Accepted) -> bool {
        self.mark == line.line().mark && self.note == line.line().note && self.minutes == line.minutes()
    }
}

/// Whose word stands when two editors have saved the same line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merged {
    /// They agree, or only I changed it.
    Mine,
    /// Only the other changed it.
    Theirs,
    /// Both changed it, differently: somebody has to look.
    Disputed,
}

/// `was` is what both began from.
pub fn merge<T: PartialEq>(was: &T, mine: &T, theirs: &T) -> Merged {
    if mine == theirs || was == theirs {
        return Merged::Mine;
    }
    if was == mine {
        return Merged::Theirs;
    }
    Merged::Disputed
}

#[cfg(test)]
mod tests;
