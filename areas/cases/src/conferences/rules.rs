//! What makes a conference admissible. Pure.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Rome;

use crate::words::ConferenceState;

/// A conference that decides more than this is two.
pub const MOST_DECISIONS: usize = 20;

/// Why a conference is not called, held or cancelled as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NobodyCalled,
    NotOver { on: NaiveDate },
    NobodyThere,
    NothingRecorded,
    AlreadyHeld,
    Cancelled,
    DecisionNeedsBoth,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NobodyCalled => Self::new("cases-conference-nobody").on("members"),
            Refusal::NotOver { on } => Self::new("cases-conference-not-over").with("day", on),
            Refusal::NobodyThere => Self::new("cases-conference-nobody-there").on("there"),
            Refusal::NothingRecorded => Self::new("cases-conference-no-record").on("record"),
            Refusal::AlreadyHeld => Self::new("cases-conference-already-held"),
            Refusal::Cancelled => Self::new("cases-conference-is-cancelled"),
            Refusal::DecisionNeedsBoth => Self::new("cases-conference-decision-both").on("decisions"),
        }
    }
}

/// Somebody besides whoever calls it.
pub fn call(called: usize) -> Result<(), Refusal> {
    if called == 0 { Err(Refusal::NobodyCalled) } else { Ok(()) }
}

pub fn hold(
    state: ConferenceState,
    starts_at: DateTime<Utc>,
    (there, words): (usize, &str),
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    match state {
        ConferenceState::Held => return Err(Refusal::AlreadyHeld),
        ConferenceState::Cancelled => return Err(Refusal::Cancelled),
        ConferenceState::Planned => {}
    }
    if starts_at > now {
        return Err(Refusal::NotOver { on: starts_at.with_timezone(&Rome).date_naive() });
    }
    if there == 0 {
        return Err(Refusal::NobodyThere);
    }
    if words.trim().is_empty() {
        return Err(Refusal::NothingRecorded);
    }
    Ok(())
}

/// A decision with a person has a day, and one with a day a person.
pub fn decision(has_worker: bool, has_day: bool) -> Result<bool, Refusal> {
    match (has_worker, has_day) {
        (true, true) => Ok(true),
        (false, false) => Ok(false),
        _ => Err(Refusal::DecisionNeedsBoth),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(state: ConferenceState, there: usize, words: &str, now: &str) -> Result<(), Refusal> {
        let starts = "2026-03-10T08:00:00Z".parse().unwrap();
        hold(state, starts, (there, words), now.parse().unwrap())
    }

    const NOW: &str = "2026-03-10T08:00:00Z";

    #[test]
    fn a_conference_is_held_once_it_has_begun_with_somebody_there_and_something_said() {
        assert_eq!(held(ConferenceState::Planned, 2, "verbale", NOW), Ok(()));
        let day = "2026-03-10".parse().unwrap();
        assert_eq!(
            held(ConferenceState::Planned, 2, "verbale", "2026-03-10T07:59:59Z"),
            Err(Refusal::NotOver { on: day })
        );
        assert_eq!(held(ConferenceState::Planned, 0, "verbale", NOW), Err(Refusal::NobodyThere));
        assert_eq!(held(ConferenceState::Planned, 1, " ", NOW), Err(Refusal::NothingRecorded));
        assert_eq!(held(ConferenceState::Held, 2, "verbale", NOW), Err(Refusal::AlreadyHeld));
        assert_eq!(held(ConferenceState::Cancelled, 2, "verbale", NOW), Err(Refusal::Cancelled));
    }

    #[test]
    fn a_decision_becomes_a_task_with_both_a_person_and_a_day() {
        assert_eq!(decision(true, true), Ok(true));
        assert_eq!(decision(false, false), Ok(false));
        assert_eq!(decision(true, false), Err(Refusal::DecisionNeedsBoth));
        assert_eq!(decision(false, true), Err(Refusal::DecisionNeedsBoth));
        assert_eq!(call(0), Err(Refusal::NobodyCalled));
    }
}
