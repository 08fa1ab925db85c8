//! When an assessment is taken down, and what changed between two of them. Pure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::words::Dimension;

/// The steps of the tool: from 1, where most is missing, to 5.
pub const STEPS: std::ops::RangeInclusive<i32> = 1..=5;

/// Why an assessment is not taken down as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    CaseClosed,
    BeforeCase {
        opened_on: NaiveDate,
    },
    InTheFuture,
    /// An earlier day than the last one's: versions follow time.
    BeforeLast {
        last_on: NaiveDate,
    },
    NothingAssessed,
    NoSuchStep,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::CaseClosed => Self::new("cases-assessment-case-closed"),
            Refusal::BeforeCase { opened_on } => {
                Self::new("cases-assessment-before-case").on("assessed_on").with("opened", opened_on)
            }
            Refusal::InTheFuture => Self::new("cases-assessment-in-the-future").on("assessed_on"),
            Refusal::BeforeLast { last_on } => {
                Self::new("cases-assessment-before-last").on("assessed_on").with("last", last_on)
            }
            Refusal::NothingAssessed => Self::new("cases-assessment-nothing").on("score-status"),
            Refusal::NoSuchStep => Self::new("cases-assessment-no-step").on("score-status"),
        }
    }
}

/// The days an assessment must fit among.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    pub opened_on: NaiveDate,
    pub last_on: Option<NaiveDate>,
    pub today: NaiveDate,
}

pub fn accept(on: NaiveDate, days: Days, scores: &[Option<i32>]) -> Result<(), Refusal> {
    if on > days.today {
        return Err(Refusal::InTheFuture);
    }
    if on < days.opened_on {
        return Err(Refusal::BeforeCase { opened_on: days.opened_on });
    }
    if let Some(last_on) = days.last_on.filter(|last| on < *last) {
        return Err(Refusal::BeforeLast { last_on });
    }
    if scores.iter().flatten().any(|score| !STEPS.contains(score)) {
        return Err(Refusal::NoSuchStep);
    }
    if scores.iter().all(Option::is_none) {
        return Err(Refusal::NothingAssessed);
    }
    Ok(())
}

pub type Profile = BTreeMap<Dimension, Option<i32>>;

/// Which way a dimension went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Better,
    Worse,
    Same,
    /// Not assessed before.
    New,
    /// Not assessed any more.
    Gone,
    /// In neither.
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    pub dimension: Dimension,
    pub from: Option<i32>,
    pub to: Option<i32>,
    pub way: Way,
}

/// Dimension by dimension, in the tool's order; steps are never summed up.
pub fn compare(from: &Profile, to: &Profile) -> Vec<Difference> {
    let difference = |dimension: &Dimension| {
        let (before, after) = (step(from, *dimension), step(to, *dimension));
        Difference { dimension: *dimension, from: before, to: after, way: way(before, after) }
    };
    Dimension::ALL.iter().map(difference).collect()
}

fn step(profile: &Profile, dimension: Dimension) -> Option<i32> {
    profile.get(&dimension).copied().flatten()
}

fn way(from: Option<i32>, to: Option<i32>) -> Way {
    match (from, to) {
        (Some(from), Some(to)) if to > from => Way::Better,
        (Some(from), Some(to)) if to < from => Way::Worse,
        (Some(_), Some(_)) => Way::Same,
        (None, Some(_)) => Way::New,
        (Some(_), None) => Way::Gone,
        (None, None) => Way::Never,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days() -> Days {
        Days { opened_on: day("2026-01-10"), last_on: Some(day("2026-02-01")), today: day("2026-03-10") }
    }

    #[test]
    fn an_assessment_lies_between_the_last_one_and_today() {
        let scored = [Some(3), None];
        assert_eq!(accept(day("2026-03-10"), days(), &scored), Ok(()));
        assert_eq!(accept(day("2026-02-01"), days(), &scored), Ok(()));
        assert_eq!(accept(day("2026-03-11"), days(), &scored), Err(Refusal::InTheFuture));
        let before = Refusal::BeforeLast { last_on: day("2026-02-01") };
        assert_eq!(accept(day("2026-01-31"), days(), &scored), Err(before));
        let first = Days { last_on: None, ..days() };
        let before = Refusal::BeforeCase { opened_on: day("2026-01-10") };
        assert_eq!(accept(day("2026-01-09"), first, &scored), Err(before));
    }

    #[test]
    fn something_is_assessed_and_steps_go_from_one_to_five() {
        let on = day("2026-03-10");
        assert_eq!(accept(on, days(), &[None, None]), Err(Refusal::NothingAssessed));
        assert_eq!(accept(on, days(), &[Some(0)]), Err(Refusal::NoSuchStep));
        assert_eq!(accept(on, days(), &[Some(6)]), Err(Refusal::NoSuchStep));
        assert_eq!(accept(on, days(), &[Some(1), Some(5)]), Ok(()));
    }

    #[test]
    fn two_assessments_tell_what_got_better_worse_or_was_never_seen() {
        let from = Profile::from([
            (Dimension::Status, Some(2)),
            (Dimension::Housing, Some(3)),
            (Dimension::Language, Some(1)),
            (Dimension::Family, Some(4)),
        ]);
        let to = Profile::from([
            (Dimension::Status, Some(4)),
            (Dimension::Housing, Some(1)),
            (Dimension::Language, Some(1)),
            (Dimension::Rights, Some(2)),
        ]);
        let ways: Vec<Way> = compare(&from, &to).iter().map(|difference| difference.way).collect();
        use Way::*;
        assert_eq!(ways, [Better, Worse, Never, Same, Gone, Never, Never, Never, New]);
    }
}
