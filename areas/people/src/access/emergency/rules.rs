//! When a file may be opened in an emergency. Pure.

use chrono::{DateTime, TimeDelta, Utc};

use super::terms::Terms;

/// Why the file stays closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody could judge afterwards whether it was right.
    ReasonTooShort { letters: usize },
    /// Longer or shorter than the installation allows.
    HoursNotOffered,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::ReasonTooShort { letters } => Self::new("people-emergency-reason-short")
                .on("reason")
                .with("letters", i64::try_from(letters).unwrap_or(i64::MAX)),
            Refusal::HoursNotOffered => Self::new("people-emergency-hours-not-offered").on("hours"),
        }
    }
}

/// Until when the file is open.
pub fn until(reason: &str, hours: i64, terms: &Terms, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refusal> {
    if reason.chars().filter(|letter| letter.is_alphanumeric()).count() < terms.letters {
        return Err(Refusal::ReasonTooShort { letters: terms.letters });
    }
    if !terms.hours.contains(&hours) {
        return Err(Refusal::HoursNotOffered);
    }
    Ok(now + TimeDelta::hours(hours))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::emergency::terms;

    const REASON: &str = "malore in stazione, il 118 chiede delle terapie";

    fn asked(reason: &str, hours: i64) -> Result<i64, Refusal> {
        let now: DateTime<Utc> = "2026-03-10T08:00:00Z".parse().unwrap();
        let terms = terms::on(now.date_naive()).unwrap();
        until(reason, hours, terms, now).map(|until| (until - now).num_hours())
    }

    #[test]
    fn a_file_is_open_for_the_hours_that_were_offered_and_no_others() {
        assert_eq!(asked(REASON, 24), Ok(24));
        assert_eq!(asked(REASON, 72), Ok(72));
        assert_eq!(asked(REASON, 73), Err(Refusal::HoursNotOffered));
        assert_eq!(asked(REASON, -1), Err(Refusal::HoursNotOffered));
    }

    #[test]
    fn a_reason_is_a_sentence_and_not_a_row_of_dots() {
        assert_eq!(asked("urgente", 24), Err(Refusal::ReasonTooShort { letters: 20 }));
        assert_eq!(asked("..............................", 24), Err(Refusal::ReasonTooShort { letters: 20 }));
    }
}
