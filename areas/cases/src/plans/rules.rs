//! When a plan may be saved, agreed, revised, followed and reviewed. Pure.

use chrono::NaiveDate;

use super::content::Content;
use super::words::{Mark, Signing};

pub const MOST_GOALS: usize = 12;
pub const MOST_STEPS: usize = 12;
/// The shortest reason somebody else can make sense of.
const LETTERS: usize = 10;

/// Why something is not done with a plan as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    CaseClosed,
    Empty,
    TooManyGoals { most: usize },
    TooManySteps { goal: usize, most: usize },
    RevisedForNoReason { letters: usize },
    NothingChanged,
    NoGoal,
    GoalWithoutResult { goal: usize },
    GoalWithoutDimension { goal: usize },
    StepWithoutWhat { goal: usize, step: usize },
    StepWithoutWho { goal: usize, step: usize },
    StepWithoutDay { goal: usize, step: usize },
    AgreedInTheFuture,
    AgreedBeforeWritten { written_on: NaiveDate },
    LanguageMissing,
    SignerMissing,
    GuardianMissing,
    PresentMissing,
    ScanMissing,
    ReviewNotAhead,
    ReviewMissing,
    NotAgreed,
    MarkOfAnother,
    MarkedInTheFuture,
    ReasonTooShort { letters: usize },
    ReviewedInTheFuture,
    ReviewedBeforeAgreed { agreed_on: NaiveDate },
    ParticipantsMissing,
    DecisionsMissing,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        use Refusal::*;
        let of_step = |key, goal: usize, step: usize| Self::new(key).with("goal", goal).with("step", step);
        match refusal {
            CaseClosed => Self::new("cases-plan-case-closed"),
            Empty => Self::new("cases-plan-empty").on("goal-0-wished"),
            TooManyGoals { most } => Self::new("cases-plan-many-goals").with("most", most),
            TooManySteps { goal, most } => {
                Self::new("cases-plan-many-steps").with("goal", goal).with("most", most)
            }
            RevisedForNoReason { letters } => {
                Self::new("cases-plan-no-reason").on("because").with("letters", letters)
            }
            NothingChanged => Self::new("cases-plan-nothing-changed"),
            NoGoal => Self::new("cases-plan-no-goal"),
            GoalWithoutResult { goal } => Self::new("cases-plan-no-result").with("goal", goal),
            GoalWithoutDimension { goal } => Self::new("cases-plan-no-dimension").with("goal", goal),
            StepWithoutWhat { goal, step } => of_step("cases-plan-no-what", goal, step),
            StepWithoutWho { goal, step } => of_step("cases-plan-no-who", goal, step),
            StepWithoutDay { goal, step } => of_step("cases-plan-no-day", goal, step),
            AgreedInTheFuture => Self::new("cases-plan-agreed-future").on("agreed_on"),
            AgreedBeforeWritten { written_on } => {
                Self::new("cases-plan-agreed-before").on("agreed_on").with("written", written_on)
            }
            LanguageMissing => Self::new("cases-plan-language-missing").on("language"),
            SignerMissing => Self::new("cases-plan-signer-missing").on("signer"),
            GuardianMissing => Self::new("cases-plan-guardian-missing").on("guardian"),
            PresentMissing => Self::new("cases-plan-present-missing").on("present"),
            ScanMissing => Self::new("cases-plan-scan-missing").on("file"),
            ReviewNotAhead => Self::new("cases-plan-review-not-ahead").on("review_on"),
            ReviewMissing => Self::new("cases-plan-review-missing").on("review_on"),
            NotAgreed => Self::new("cases-plan-not-agreed"),
            MarkOfAnother => Self::new("cases-plan-mark-other").on("mark"),
            MarkedInTheFuture => Self::new("cases-plan-marked-future").on("on"),
            ReasonTooShort { letters } => {
                Self::new("cases-plan-reason-short").on("why").with("letters", letters)
            }
            ReviewedInTheFuture => Self::new("cases-plan-reviewed-future").on("reviewed_on"),
            ReviewedBeforeAgreed { agreed_on } => {
                Self::new("cases-plan-reviewed-before").on("reviewed_on").with("agreed", agreed_on)
            }
            ParticipantsMissing => Self::new("cases-plan-participants-missing").on("participants"),
            DecisionsMissing => Self::new("cases-plan-decisions-missing").on("decisions"),
        }
    }
}

/// A draft may be unfinished, but there is something in it, and it fits on a paper two people can read together.
pub fn save(plan: &Content) -> Result<(), Refusal> {
    if plan.goals.is_empty() {
        return Err(Refusal::Empty);
    }
    if plan.goals.len() > MOST_GOALS {
        return Err(Refusal::TooManyGoals { most: MOST_GOALS });
    }
    match plan.goals.iter().position(|goal| goal.steps.len() > MOST_STEPS) {
        Some(goal) => Err(Refusal::TooManySteps { goal: goal + 1, most: MOST_STEPS }),
        None => Ok(()),
    }
}

/// A revision says why, and changes something.
pub fn revise(agreed: &Content, revised: &Content, because: &str) -> Result<(), Refusal> {
    if agreed == revised {
        return Err(Refusal::NothingChanged);
    }
    if says_something(because) { Ok(()) } else { Err(Refusal::RevisedForNoReason { letters: LETTERS }) }
}

/// Whether a plan is complete enough to be agreed: the first thing that is missing.
pub fn complete(plan: &Content) -> Result<(), Refusal> {
    if plan.goals.is_empty() {
        return Err(Refusal::NoGoal);
    }
    for (goal, of) in (1..).zip(&plan.goals) {
        if of.wished.is_empty() {
            return Err(Refusal::GoalWithoutResult { goal });
        }
        if of.dimension.is_none() {
            return Err(Refusal::GoalWithoutDimension { goal });
        }
        for (step, of) in (1..).zip(&of.steps) {
            let missing = match of {
                _ if of.what.is_empty() => Refusal::StepWithoutWhat { goal, step },
                _ if of.who.is_none() => Refusal::StepWithoutWho { goal, step },
                _ if of.due_on.is_none() => Refusal::StepWithoutDay { goal, step },
                _ => continue,
            };
            return Err(missing);
        }
    }
    Ok(())
}

/// How a plan is signed, as far as the rules look at it.
#[derive(Clone, Copy, Debug)]
pub struct Signature<'a> {
    pub how: Signing,
    pub agreed_on: NaiveDate,
    pub signer: &'a str,
    pub guardian: &'a str,
    pub present: &'a str,
    pub language: &'a str,
    pub has_scan: bool,
    pub review_on: Option<NaiveDate>,
}

/// What a signature is held against.
#[derive(Clone, Copy, Debug)]
pub struct Before {
    pub written_on: NaiveDate,
    pub is_minor: bool,
    pub today: NaiveDate,
}

pub fn sign(signature: Signature, before: Before) -> Result<(), Refusal> {
    if signature.agreed_on > before.today {
        return Err(Refusal::AgreedInTheFuture);
    }
    if signature.agreed_on < before.written_on {
        return Err(Refusal::AgreedBeforeWritten { written_on: before.written_on });
    }
    if signature.language.is_empty() {
        return Err(Refusal::LanguageMissing);
    }
    if before.is_minor && !names_somebody(signature.guardian) {
        return Err(Refusal::GuardianMissing);
    }
    match signature.how {
        Signing::Paper if !signature.has_scan => return Err(Refusal::ScanMissing),
        Signing::Screen if !names_somebody(signature.signer) => return Err(Refusal::SignerMissing),
        Signing::Screen if !names_somebody(signature.present) => return Err(Refusal::PresentMissing),
        _ => {}
    }
    match signature.review_on {
        None => Err(Refusal::ReviewMissing),
        Some(on) if on <= signature.agreed_on || on < before.today => Err(Refusal::ReviewNotAhead),
        Some(_) => Ok(()),
    }
}

/// What became of a step or a goal: steps and goals have marks of their own, and a no says why.
pub fn mark(mark: Mark, of: &[Mark], (on, today): (NaiveDate, NaiveDate), why: &str) -> Result<(), Refusal> {
    if !of.contains(&mark) {
        return Err(Refusal::MarkOfAnother);
    }
    if on > today {
        return Err(Refusal::MarkedInTheFuture);
    }
    if mark.needs_reason() && !says_something(why) {
        return Err(Refusal::ReasonTooShort { letters: LETTERS });
    }
    Ok(())
}

/// A look at how a plan is going.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    pub on: NaiveDate,
    pub participants: &'a str,
    pub decisions: &'a str,
    /// Nothing where the plan has come to its end.
    pub next_on: Option<NaiveDate>,
}

pub fn review(look: Look, agreed_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if look.on > today {
        return Err(Refusal::ReviewedInTheFuture);
    }
    if look.on < agreed_on {
        return Err(Refusal::ReviewedBeforeAgreed { agreed_on });
    }
    if !names_somebody(look.participants) {
        return Err(Refusal::ParticipantsMissing);
    }
    if !says_something(look.decisions) {
        return Err(Refusal::DecisionsMissing);
    }
    match look.next_on {
        Some(next) if next <= look.on || next < today => Err(Refusal::ReviewNotAhead),
        _ => Ok(()),
    }
}

fn says_something(why: &str) -> bool {
    why.chars().filter(|letter| letter.is_alphanumeric()).count() >= LETTERS
}

fn names_somebody(name: &str) -> bool {
    name.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests;
