//! What makes an explanation complete. Pure.

use chrono::NaiveDate;

/// Why an explanation cannot be kept as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A cause from the list is not enough: somebody must say what happened here.
    TextTooShort { least: i32 },
    /// A corrective measure without somebody who does it.
    MeasureWithoutOwner,
    /// A corrective measure without a day by which it is done.
    MeasureWithoutDay,
    /// An owner or a day, and no measure.
    OwnerWithoutMeasure,
    /// A measure is for the future.
    DueBeforeToday,
}

/// The shortest text that says something.
pub const LEAST_TEXT: i32 = 20;

/// A corrective measure: what, who, by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure<Owner> {
    pub what: String,
    pub owner: Owner,
    pub due_on: NaiveDate,
}

/// The text of an explanation, when it says something.
pub fn text(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    if text.chars().count() < LEAST_TEXT as usize {
        return Err(Refusal::TextTooShort { least: LEAST_TEXT });
    }
    Ok(text)
}

/// A measure is whole or absent.
pub fn measure<Owner>(
    what: Option<String>,
    owner: Option<Owner>,
    due_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Option<Measure<Owner>>, Refusal> {
    let Some(what) = what else {
        return if owner.is_none() && due_on.is_none() {
            Ok(None)
        } else {
            Err(Refusal::OwnerWithoutMeasure)
        };
    };
    let owner = owner.ok_or(Refusal::MeasureWithoutOwner)?;
    let due_on = due_on.ok_or(Refusal::MeasureWithoutDay)?;
    if due_on < today {
        return Err(Refusal::DueBeforeToday);
    }
    Ok(Some(Measure { what, owner, due_on }))
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        match refusal {
            Refusal::TextTooShort { least } => {
                kernel::Refusal::new("monitoring-explain-text-short").on("text").with("least", least)
            }
            Refusal::MeasureWithoutOwner => {
                kernel::Refusal::new("monitoring-explain-owner-missing").on("owner")
            }
            Refusal::MeasureWithoutDay => kernel::Refusal::new("monitoring-explain-due-missing").on("due_on"),
            Refusal::OwnerWithoutMeasure => {
                kernel::Refusal::new("monitoring-explain-measure-missing").on("measure")
            }
            Refusal::DueBeforeToday => kernel::Refusal::new("monitoring-explain-due-past").on("due_on"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn planned(due: &str) -> Result<Option<Measure<u8>>, Refusal> {
        measure(Some("Due edizioni in più".into()), Some(1), Some(day(due)), day("2023-07-01"))
    }

    #[test]
    fn twenty_characters_say_something_and_nineteen_do_not() {
        assert_eq!(text(&"x".repeat(20)), Ok("x".repeat(20).as_str()));
        assert_eq!(text(&"x".repeat(19)), Err(Refusal::TextTooShort { least: 20 }));
        assert_eq!(text(&format!("{}   ", "x".repeat(19))), Err(Refusal::TextTooShort { least: 20 }));
    }

    #[test]
    fn a_measure_has_an_owner_and_a_day() {
        let what = || Some("Due edizioni in più".to_owned());
        let today = day("2023-07-01");
        assert_eq!(measure::<u8>(what(), None, Some(today), today), Err(Refusal::MeasureWithoutOwner));
        assert_eq!(measure(what(), Some(1), None, today), Err(Refusal::MeasureWithoutDay));
        assert_eq!(measure(None, Some(1), None, today), Err(Refusal::OwnerWithoutMeasure));
        assert_eq!(measure::<u8>(None, None, None, today), Ok(None));
    }

    #[test]
    fn a_measure_may_be_due_today_and_not_yesterday() {
        assert!(planned("2023-07-01").is_ok_and(|measure| measure.is_some()));
        assert_eq!(planned("2023-06-30"), Err(Refusal::DueBeforeToday));
    }
}
