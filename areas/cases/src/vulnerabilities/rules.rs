//! When a vulnerability is recorded and ended, and which counts may be shown. Pure.

use chrono::NaiveDate;

/// Fewer persons than this could be recognised (domain handbook, P19).
pub const SMALLEST_CELL: i64 = 5;
/// What must be taken care of is a line, not a story.
pub const LONGEST_NEED: usize = 300;

/// Why a vulnerability is not recorded or ended as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    CaseClosed,
    UnknownCode,
    InTheFuture,
    NeedMissing,
    Already,
    EndedBeforeItBegan { since_on: NaiveDate },
    EndedInTheFuture,
    AlreadyEnded,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::CaseClosed => Self::new("cases-vulnerability-case-closed"),
            Refusal::UnknownCode => Self::new("cases-vulnerability-code-missing").on("code"),
            Refusal::InTheFuture => Self::new("cases-vulnerability-in-the-future").on("since_on"),
            Refusal::NeedMissing => Self::new("cases-vulnerability-need-missing").on("need"),
            Refusal::Already => Self::new("cases-vulnerability-already").on("code"),
            Refusal::EndedBeforeItBegan { since_on } => {
                Self::new("cases-vulnerability-ended-before").on("until_on").with("since", since_on)
            }
            Refusal::EndedInTheFuture => Self::new("cases-vulnerability-ended-future").on("until_on"),
            Refusal::AlreadyEnded => Self::new("cases-vulnerability-ended-already").on("until_on"),
        }
    }
}

/// `stands` says that the same code is open for the person.
pub fn record(since_on: NaiveDate, today: NaiveDate, need: &str, stands: bool) -> Result<(), Refusal> {
    if since_on > today {
        return Err(Refusal::InTheFuture);
    }
    if !need.chars().any(char::is_alphanumeric) {
        return Err(Refusal::NeedMissing);
    }
    if stands {
        return Err(Refusal::Already);
    }
    Ok(())
}

pub fn end(
    since_on: NaiveDate,
    ended_on: Option<NaiveDate>,
    until_on: NaiveDate,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if ended_on.is_some() {
        return Err(Refusal::AlreadyEnded);
    }
    if until_on < since_on {
        return Err(Refusal::EndedBeforeItBegan { since_on });
    }
    if until_on > today {
        return Err(Refusal::EndedInTheFuture);
    }
    Ok(())
}

/// A count that names nobody; nothing where so few were counted that they could be recognised.
pub fn shown(count: i64) -> Option<i64> {
    (count == 0 || count >= SMALLEST_CELL).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_vulnerability_has_begun_and_says_what_to_take_care_of_once() {
        let today = day("2026-03-10");
        assert_eq!(record(today, today, "rampa all'ingresso", false), Ok(()));
        assert_eq!(record(day("2026-03-11"), today, "rampa", false), Err(Refusal::InTheFuture));
        assert_eq!(record(today, today, " - ", false), Err(Refusal::NeedMissing));
        assert_eq!(record(today, today, "rampa", true), Err(Refusal::Already));
    }

    #[test]
    fn it_ends_once_between_its_beginning_and_today() {
        let (since, today) = (day("2026-02-01"), day("2026-03-10"));
        assert_eq!(end(since, None, since, today), Ok(()));
        let before = Refusal::EndedBeforeItBegan { since_on: since };
        assert_eq!(end(since, None, day("2026-01-31"), today), Err(before));
        assert_eq!(end(since, None, day("2026-03-11"), today), Err(Refusal::EndedInTheFuture));
        assert_eq!(end(since, Some(today), today, today), Err(Refusal::AlreadyEnded));
    }

    #[test]
    fn a_cell_of_one_to_four_is_never_shown() {
        let seen: Vec<Option<i64>> = [0, 1, 4, 5, 6].map(shown).to_vec();
        assert_eq!(seen, [Some(0), None, None, Some(5), Some(6)]);
    }
}
