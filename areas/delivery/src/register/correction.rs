//! A correction supersedes and never edits: what changes, what has become stale, how the versions chain. Pure.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::rules::{Accepted, Mark, Marks, Participant};

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

/// A participant on whom two editors of the same register disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub who: Participant,
    pub mine: Option<Mark>,
    pub theirs: Option<Mark>,
}

/// Where my register and the one saved meanwhile differ, in the order of the participants.
pub fn differences(mine: &Marks, theirs: &Marks) -> Vec<Difference> {
    let mut everybody: Vec<Participant> = mine.keys().chain(theirs.keys()).copied().collect();
    everybody.sort_unstable();
    everybody.dedup();
    everybody
        .into_iter()
        .filter(|who| mine.get(who) != theirs.get(who))
        .map(|who| Difference {
            who,
            mine: mine.get(&who).map(|(mark, _)| *mark),
            theirs: theirs.get(&who).map(|(mark, _)| *mark),
        })
        .collect()
}

/// One version of a participation, as the table keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub record: Uuid,
    pub supersedes: Option<Uuid>,
}

/// Every version that leads to `newest`, newest first.
pub fn chain(versions: &[Link], newest: Uuid) -> Vec<Uuid> {
    let before: BTreeMap<Uuid, Option<Uuid>> =
        versions.iter().map(|link| (link.record, link.supersedes)).collect();
    let mut found = Vec::new();
    let mut next = Some(newest);
    while let Some(record) = next.filter(|record| before.contains_key(record) && !found.contains(record)) {
        found.push(record);
        next = before[&record];
    }
    found
}

#[cfg(test)]
mod tests;
