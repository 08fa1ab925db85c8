//! What may happen to a referral, and at whose hand. Pure.

use chrono::NaiveDate;

use super::words::{Outcome, Reason, ReferralState as State, Step};

/// The shortest words somebody else can make sense of.
const LETTERS: usize = 10;

/// At whose hand something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Sender,
    Receiver,
    /// Reminders, escalation, and the second route somebody chose beforehand.
    Program,
}

/// Why something does not happen to a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Accepted already: who comes second is told, and nothing is lost.
    AlreadyAccepted,
    AlreadyEnded,
    /// It is up to the other body.
    NotYours,
    NotSentYet,
    AlreadySent,
    NotAcceptedYet,
    ReasonMissing,
    OutcomeMissing,
    WordsMissing {
        letters: usize,
    },
    SameBody,
    SameReceiver,
    NothingShared,
    NoticeMissing {
        letters: usize,
    },
    NothingBeforehand,
    NobodyReads,
    OfficeClosed,
    AlreadyRerouted,
    UnknownBasis,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::AlreadyAccepted => Self::new("cases-referral-already-accepted"),
            Refusal::AlreadyEnded => Self::new("cases-referral-already-ended"),
            Refusal::NotYours => Self::new("cases-referral-not-yours"),
            Refusal::NotSentYet => Self::new("cases-referral-not-sent"),
            Refusal::AlreadySent => Self::new("cases-referral-already-sent"),
            Refusal::NotAcceptedYet => Self::new("cases-referral-not-accepted"),
            Refusal::ReasonMissing => Self::new("cases-referral-reason-missing").on("reason"),
            Refusal::OutcomeMissing => Self::new("cases-referral-outcome-missing").on("outcome"),
            Refusal::WordsMissing { letters } => {
                Self::new("cases-referral-words-missing").on("words").with("letters", letters)
            }
            Refusal::SameBody => Self::new("cases-referral-same-body").on("receiver"),
            Refusal::SameReceiver => Self::new("cases-referral-same-receiver").on("receiver"),
            Refusal::NothingShared => Self::new("cases-referral-nothing-shared").on("shares"),
            Refusal::NoticeMissing { letters } => {
                Self::new("cases-referral-notice-missing").on("without_notice").with("letters", letters)
            }
            Refusal::NothingBeforehand => Self::new("cases-referral-no-second").on("second_moves"),
            Refusal::NobodyReads => Self::new("cases-referral-nobody-reads").on("receiver"),
            Refusal::OfficeClosed => Self::new("cases-referral-office-closed").on("receiver"),
            Refusal::AlreadyRerouted => Self::new("cases-referral-already-rerouted"),
            Refusal::UnknownBasis => Self::new("cases-referral-unknown-basis").on("basis"),
        }
    }
}

/// Where a step leads, or why it does not happen.
pub fn take(state: State, side: Side, step: Step) -> Result<State, Refusal> {
    use Side::{Program, Receiver, Sender};
    match (state, side, step) {
        (State::Draft, Sender | Program, Step::Sent) => Ok(State::Sent),
        (State::Draft, _, _) => Err(Refusal::NotSentYet),
        (state, _, _) if state.is_final() => Err(Refusal::AlreadyEnded),
        (_, _, Step::Draft | Step::Sent) => Err(Refusal::AlreadySent),
        (State::Sent, Receiver, Step::Seen) => Ok(State::Seen),
        (state, Receiver, Step::Seen) => Ok(state),
        (state, Receiver, Step::CallAsked) if state.waits() => Ok(state),
        (state, Program, Step::Reminded | Step::Escalated) if state.waits() => Ok(state),
        (state, Receiver, Step::Accepted) if state.waits() => Ok(State::Accepted),
        (state, Receiver, Step::Refused) if state.waits() => Ok(State::Refused),
        (state, Sender, Step::Withdrawn) if state.waits() => Ok(State::Withdrawn),
        (state, Sender | Program, Step::Rerouted) if state.waits() => Ok(State::Rerouted),
        (state, Receiver, Step::InProgress | Step::NoShow | Step::Fulfilled | Step::Dropped)
            if state.waits() =>
        {
            Err(Refusal::NotAcceptedYet)
        }
        (State::Accepted, Receiver, Step::NoShow) => Ok(State::NoShow),
        (State::Accepted | State::NoShow, Receiver, Step::InProgress) => Ok(State::InProgress),
        (State::Accepted | State::InProgress, Receiver, Step::Fulfilled) => Ok(State::Fulfilled),
        (State::Accepted | State::NoShow | State::InProgress, Receiver, Step::Dropped) => Ok(State::Dropped),
        (state, Receiver, _) if !state.waits() => Err(Refusal::AlreadyAccepted),
        (state, Sender | Program, Step::Withdrawn | Step::Rerouted | Step::Reminded | Step::Escalated)
            if !state.waits() =>
        {
            Err(Refusal::AlreadyAccepted)
        }
        _ => Err(Refusal::NotYours),
    }
}

/// The steps a side may take now, for buttons.
pub fn open_to(state: State, side: Side) -> Vec<Step> {
    let shown = Step::ALL.iter().copied().filter(|step| *step != Step::Seen);
    shown.filter(|step| take(state, side, *step).is_ok()).collect()
}

/// What must be said with a step.
pub fn said(
    step: Step,
    reason: Option<Reason>,
    outcome: Option<Outcome>,
    words: Option<&str>,
) -> Result<(), Refusal> {
    let fits = |list: &[Reason]| reason.is_some_and(|reason| list.contains(&reason));
    match step {
        Step::Refused if !fits(Reason::OF_REFUSAL) => Err(Refusal::ReasonMissing),
        Step::Dropped if !fits(Reason::OF_DROPPING) => Err(Refusal::ReasonMissing),
        Step::Fulfilled if outcome.is_none() => Err(Refusal::OutcomeMissing),
        Step::Refused | Step::Dropped if reason == Some(Reason::Other) && !says_something(words) => {
            Err(Refusal::WordsMissing { letters: LETTERS })
        }
        Step::CallAsked if !says_something(words) => Err(Refusal::WordsMissing { letters: LETTERS }),
        _ => Ok(()),
    }
}

/// Without the information notice, a reason that is kept and shown.
pub fn notice(was_given: bool, without: Option<&str>) -> Result<(), Refusal> {
    match was_given || says_something(without) {
        true => Ok(()),
        false => Err(Refusal::NoticeMissing { letters: LETTERS }),
    }
}

/// Whether the receiver's link to the person's file ends with this step: nobody was met.
pub fn gives_the_file_back(before: State, step: Step) -> bool {
    step == Step::Dropped && matches!(before, State::Accepted | State::NoShow)
}

/// Whether the term passed without an answer.
pub fn is_overdue(state: State, due_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    state.waits() && due_on.is_some_and(|due| due < today)
}

/// The day that many working days after another; `is_holiday` knows the rest.
pub fn working_days_after(day: NaiveDate, days: u32, is_closed: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let working = day.iter_days().skip(1).filter(|day| !is_closed(*day));
    working.take(usize::try_from(days).unwrap_or_default()).last().unwrap_or(day)
}

/// The middle of some numbers of days.
pub fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    match days.len() {
        0 => None,
        many if many % 2 == 1 => days.get(middle).copied(),
        _ => Some((days[middle - 1] + days[middle] + 1) / 2),
    }
}

fn says_something(words: Option<&str>) -> bool {
    words.is_some_and(|words| words.chars().filter(|letter| letter.is_alphanumeric()).count() >= LETTERS)
}

#[cfg(test)]
mod tests;
