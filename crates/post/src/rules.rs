//! When a letter is tried again, and when it is given up.

use chrono::{DateTime, TimeDelta, Utc};

use crate::entity::Trouble;

/// Minutes to wait after each attempt; after the last, always as long.
const WAITS: [i64; 6] = [1, 5, 20, 60, 180, 360];

/// Nobody wants a letter that is older.
const PATIENCE: TimeDelta = TimeDelta::days(3);

/// How long whoever took a letter up has for it; then it counts as lost and is tried again.
pub(crate) const HELD: TimeDelta = TimeDelta::minutes(5);

/// What follows from a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    Again(DateTime<Utc>),
    GiveUp,
}

pub(crate) fn after(trouble: Trouble, attempts: i32, due: DateTime<Utc>, now: DateTime<Utc>) -> Next {
    let is_final = matches!(trouble, Trouble::Refused | Trouble::Unreadable);
    if is_final || now - due >= PATIENCE {
        return Next::GiveUp;
    }
    let at = usize::try_from(attempts.max(1) - 1).unwrap_or_default().min(WAITS.len() - 1);
    Next::Again(now + TimeDelta::minutes(WAITS[at]))
}

/// What the three digits of a server mean. Where it did not let us in, the letter is not at fault.
pub(crate) fn trouble(code: Option<i32>) -> Trouble {
    match code {
        Some(530 | 534 | 535 | 538) => Trouble::SignIn,
        Some(400..500) => Trouble::Busy,
        Some(500..600) => Trouble::Refused,
        _ => Trouble::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_busy_server_is_asked_again_ever_more_rarely_and_for_three_days() {
        let due = at("2026-03-10T08:00:00Z");
        assert_eq!(after(Trouble::Busy, 1, due, due), Next::Again(at("2026-03-10T08:01:00Z")));
        assert_eq!(after(Trouble::Unreachable, 4, due, due), Next::Again(at("2026-03-10T09:00:00Z")));
        assert_eq!(after(Trouble::SignIn, 40, due, due), Next::Again(at("2026-03-10T14:00:00Z")));
        assert_eq!(after(Trouble::Busy, 9, due, at("2026-03-13T08:00:00Z")), Next::GiveUp);
    }

    #[test]
    fn what_the_server_will_never_take_is_given_up_at_once() {
        let due = at("2026-03-10T08:00:00Z");
        assert_eq!(after(Trouble::Refused, 1, due, due), Next::GiveUp);
        assert_eq!(after(Trouble::Unreadable, 1, due, due), Next::GiveUp);
    }

    #[test]
    fn a_wrong_password_is_no_fault_of_the_letter() {
        assert_eq!(trouble(Some(535)), Trouble::SignIn);
        assert_eq!(trouble(Some(550)), Trouble::Refused);
        assert_eq!(trouble(Some(451)), Trouble::Busy);
        assert_eq!(trouble(None), Trouble::Unreachable);
    }
}
