//! Dated events about a person, each with its evidence: rules C7 to C11 of the counting handbook. Pure.

use chrono::{Months, NaiveDate};

use crate::words::{Level, OutcomeKind as Kind};

/// Why an outcome cannot be noted as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// C7: there is a result only when the evidence exists.
    EvidenceMissing,
    InTheFuture,
    /// An outcome belongs to somebody who began an activity of the project.
    NeverBegan,
    BeforeBeginning {
        began_on: NaiveDate,
    },
    /// C8: no exit level without the level on entry.
    EntryLevelMissing,
    ExitLevelMissing,
    /// C9: the question is asked at the end or afterwards.
    AskedTooEarly {
        left_on: NaiveDate,
    },
    AnswerMissing,
    /// C10: an application counts from the day it was submitted, by its protocol number.
    ProtocolMissing,
    /// C11: a follow-up is asked when its months have passed.
    FollowUpTooEarly {
        due_on: NaiveDate,
    },
    NeverHired,
    NoSuchFollowUp,
    TextTooLong {
        most: usize,
    },
    /// A correction that says what was already said.
    NothingCorrected,
}

pub const LONGEST_TEXT: usize = 500;
/// When those hired are asked again.
pub const FOLLOW_UP_MONTHS: [u32; 3] = [3, 6, 12];

/// What somebody asks to be noted, as the form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    pub on: NaiveDate,
    pub entry: Option<Level>,
    pub exit: Option<Level>,
    pub was_helpful: Option<bool>,
    pub months: Option<u32>,
    /// Protocol number of an application, number of a certificate.
    pub protocol: Option<String>,
    /// What proves it: "verbale del test", "contratto", a document's title.
    pub evidence: Option<String>,
}

/// What the person's path in the project says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// First attendance or enrolment.
    pub began_on: Option<NaiveDate>,
    /// Last attendance, when the person is not expected any more.
    pub left_on: Option<NaiveDate>,
    pub hired_on: Option<NaiveDate>,
}

/// An outcome the rules have accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Level { entry: Level, exit: Level },
    Certificate,
    RecognitionApplied,
    LongTermApplied,
    Helpful { yes: bool },
    Hired,
    InWork { months: u32 },
    Placed,
    TrainingUseful { yes: bool },
    SkillsUsed { yes: bool },
}

pub fn note(kind: Kind, wish: &Wish, path: Path, today: NaiveDate) -> Result<Outcome, Refusal> {
    dated(wish.on, path, today)?;
    documented(kind, wish)?;
    match kind {
        Kind::Level => level(wish),
        Kind::Certificate => Ok(Outcome::Certificate),
        Kind::RecognitionApplied => protocolled(wish, Outcome::RecognitionApplied),
        Kind::LongTermApplied => protocolled(wish, Outcome::LongTermApplied),
        Kind::Helpful => helpful(wish, path),
        Kind::TrainingUseful => Ok(Outcome::TrainingUseful { yes: answer(wish)? }),
        Kind::SkillsUsed => skills_used(wish, path),
        Kind::Placed => Ok(Outcome::Placed),
        Kind::Hired => Ok(Outcome::Hired),
        Kind::InWork => in_work(wish, path),
    }
}

/// The day on which a follow-up may be asked.
pub fn follow_up_due(hired_on: NaiveDate, months: u32) -> NaiveDate {
    hired_on.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

fn dated(on: NaiveDate, path: Path, today: NaiveDate) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::InTheFuture);
    }
    let began_on = path.began_on.ok_or(Refusal::NeverBegan)?;
    if on < began_on {
        return Err(Refusal::BeforeBeginning { began_on });
    }
    Ok(())
}

/// An answer is its own evidence; everything else needs a paper.
fn documented(kind: Kind, wish: &Wish) -> Result<(), Refusal> {
    let texts = [&wish.evidence, &wish.protocol];
    if texts.into_iter().flatten().any(|text| text.chars().count() > LONGEST_TEXT) {
        return Err(Refusal::TextTooLong { most: LONGEST_TEXT });
    }
    let is_answer = matches!(kind, Kind::Helpful | Kind::TrainingUseful | Kind::SkillsUsed);
    if !is_answer && is_blank(&wish.evidence) {
        return Err(Refusal::EvidenceMissing);
    }
    Ok(())
}

fn level(wish: &Wish) -> Result<Outcome, Refusal> {
    let entry = wish.entry.ok_or(Refusal::EntryLevelMissing)?;
    let exit = wish.exit.ok_or(Refusal::ExitLevelMissing)?;
    Ok(Outcome::Level { entry, exit })
}

fn protocolled(wish: &Wish, outcome: Outcome) -> Result<Outcome, Refusal> {
    if is_blank(&wish.protocol) {
        return Err(Refusal::ProtocolMissing);
    }
    Ok(outcome)
}

fn helpful(wish: &Wish, path: Path) -> Result<Outcome, Refusal> {
    let yes = answer(wish)?;
    if let Some(left_on) = path.left_on.filter(|left_on| wish.on < *left_on) {
        return Err(Refusal::AskedTooEarly { left_on });
    }
    Ok(Outcome::Helpful { yes })
}

/// C11: what was learnt is in use three months after the training, or it is not yet known.
fn skills_used(wish: &Wish, path: Path) -> Result<Outcome, Refusal> {
    let yes = answer(wish)?;
    let due_on = follow_up_due(path.left_on.or(path.began_on).unwrap_or(wish.on), FOLLOW_UP_MONTHS[0]);
    if wish.on < due_on {
        return Err(Refusal::FollowUpTooEarly { due_on });
    }
    Ok(Outcome::SkillsUsed { yes })
}

fn answer(wish: &Wish) -> Result<bool, Refusal> {
    wish.was_helpful.ok_or(Refusal::AnswerMissing)
}

fn in_work(wish: &Wish, path: Path) -> Result<Outcome, Refusal> {
    let months =
        wish.months.filter(|months| FOLLOW_UP_MONTHS.contains(months)).ok_or(Refusal::NoSuchFollowUp)?;
    let hired_on = path.hired_on.ok_or(Refusal::NeverHired)?;
    let due_on = follow_up_due(hired_on, months);
    if wish.on < due_on {
        return Err(Refusal::FollowUpTooEarly { due_on });
    }
    Ok(Outcome::InWork { months })
}

fn is_blank(text: &Option<String>) -> bool {
    text.as_deref().is_none_or(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests;
