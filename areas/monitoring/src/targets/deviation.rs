//! Deviation: how far what is done stands from what was due, beyond what the call tolerates.

use serde::Serialize;
use utoipa::ToSchema;

/// What was due and what is done, when the difference is beyond tolerance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Deviation {
    pub planned: i64,
    pub done: i64,
    /// Negative when behind.
    pub percent: i64,
}

/// How a promise stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Standing {
    /// Nothing is due yet and nothing is done.
    NotDue,
    OnTrack,
    /// Behind beyond tolerance: somebody explains.
    Behind(Deviation),
    /// Ahead beyond tolerance: shown, nobody need explain.
    Ahead(Deviation),
}

/// Compares what is `done` with what was `planned` by the same day.
pub fn compare(planned: i64, done: i64, tolerance_percent: i64) -> Standing {
    if planned <= 0 {
        return if done == 0 { Standing::NotDue } else { Standing::OnTrack };
    }
    let difference = done - planned;
    if difference.abs() * 100 <= planned * tolerance_percent {
        return Standing::OnTrack;
    }
    let deviation = Deviation { planned, done, percent: difference * 100 / planned };
    if difference < 0 { Standing::Behind(deviation) } else { Standing::Ahead(deviation) }
}

impl Standing {
    pub fn is_behind(&self) -> bool {
        matches!(self, Standing::Behind(_))
    }

    /// The deviation, on either side.
    pub fn deviation(&self) -> Option<Deviation> {
        match self {
            Standing::Behind(deviation) | Standing::Ahead(deviation) => Some(*deviation),
            Standing::NotDue | Standing::OnTrack => None,
        }
    }

    pub fn code(&self) -> &'static str {
        match self {
            Standing::NotDue => "not-due",
            Standing::OnTrack => "on-track",
            Standing::Behind(_) => "behind",
            Standing::Ahead(_) => "ahead",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_at_the_tolerance_is_still_on_track() {
        assert_eq!(compare(100, 80, 20), Standing::OnTrack);
        assert!(compare(100, 79, 20).is_behind());
        assert_eq!(compare(100, 120, 20), Standing::OnTrack);
        assert!(matches!(compare(100, 121, 20), Standing::Ahead(_)));
    }

    #[test]
    fn a_deviation_says_by_how_much() {
        let found = compare(40, 10, 20).deviation();
        assert_eq!(found, Some(Deviation { planned: 40, done: 10, percent: -75 }));
    }

    #[test]
    fn nothing_due_is_no_deviation() {
        assert_eq!(compare(0, 0, 20), Standing::NotDue);
        assert_eq!(compare(0, 7, 20), Standing::OnTrack);
    }

    #[test]
    fn without_tolerance_every_difference_is_one() {
        assert_eq!(compare(5, 5, 0), Standing::OnTrack);
        assert!(compare(5, 4, 0).is_behind());
    }
}
