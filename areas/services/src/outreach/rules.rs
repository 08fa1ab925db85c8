//! Rounds: when they repeat, how long a stop was, what is shown to those who only oversee. Pure.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::words::RoundState;

/// Weekly rounds planned at once.
pub const MOST_WEEKS: u64 = 53;
/// Delivery writes down nothing shorter, and nobody stays longer without a break.
const SHORTEST: i64 = 5;
const LONGEST: i64 = 720;

/// Why a round cannot be as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoPlace,
    NoMember,
    Backwards,
    NotOpen,
    NotToday,
    NothingToUndo,
    NotArrived,
    NoReason,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        use Refusal::*;
        match refusal {
            NoPlace => kernel::Refusal::new("services-round-no-place").on("places"),
            NoMember => kernel::Refusal::new("services-round-no-member"),
            Backwards => kernel::Refusal::new("services-round-backwards").on("until"),
            NotOpen => kernel::Refusal::new("services-round-not-open"),
            NotToday => kernel::Refusal::new("services-round-not-today"),
            NothingToUndo => kernel::Refusal::new("services-round-nothing-to-undo"),
            NotArrived => kernel::Refusal::new("services-round-not-arrived"),
            NoReason => kernel::Refusal::new("services-round-no-reason").on("why"),
        }
    }
}

/// The days of a weekly round; public holidays are left out.
pub fn weekly(first: NaiveDate, last: NaiveDate, is_holiday: impl Fn(NaiveDate) -> bool) -> Vec<NaiveDate> {
    let weeks = (0..MOST_WEEKS).map(|week| first + Days::new(week * 7));
    weeks.take_while(|day| *day <= last).filter(|day| !is_holiday(*day)).collect()
}

/// Minutes spent at a place, as delivery takes them.
pub fn stayed(arrived: DateTime<Utc>, left: DateTime<Utc>) -> i32 {
    let minutes = (left - arrived).num_minutes().clamp(SHORTEST, LONGEST);
    i32::try_from(minutes).unwrap_or_default()
}

pub fn is_under_way(state: RoundState) -> bool {
    matches!(state, RoundState::Planned | RoundState::Open)
}

/// What somebody outside the body is shown: small numbers could point at a person.
pub fn shown(count: i64, smallest: i64, is_own: bool) -> Option<i64> {
    (is_own || count == 0 || count >= smallest).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekly_round_leaves_holidays_out() {
        let days = weekly(day("2026-03-30"), day("2026-04-13"), |on| on == day("2026-04-06"));
        assert_eq!(days, [day("2026-03-30"), day("2026-04-13")], "Easter Monday is no round");
    }

    #[test]
    fn a_short_look_counts_as_five_minutes_and_a_forgotten_stop_as_half_a_day() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        assert_eq!(stayed(at("2026-03-10T18:00:00Z"), at("2026-03-10T18:02:00Z")), 5);
        assert_eq!(stayed(at("2026-03-10T18:00:00Z"), at("2026-03-10T18:50:00Z")), 50);
        assert_eq!(stayed(at("2026-03-10T18:00:00Z"), at("2026-03-12T18:00:00Z")), 720);
    }

    #[test]
    fn small_numbers_are_for_those_who_were_there() {
        assert_eq!(shown(3, 5, false), None);
        assert_eq!(shown(3, 5, true), Some(3));
        assert_eq!(shown(0, 5, false), Some(0));
        assert_eq!(shown(5, 5, false), Some(5));
    }
}
