//! What an amendment may change and what it must say. Pure: no clock, no database.

use chrono::NaiveDate;

use crate::sheet::{Quantity, Sheet, When};

/// A reason shorter than this says nothing to whoever reads it in three years.
pub const SHORTEST_REASON: usize = 10;

/// Why a project cannot be changed as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    ReasonMissing,
    NothingChanges,
    EndsBeforeItStarts {
        starts: NaiveDate,
    },
    NotLater {
        ends: NaiveDate,
    },
    ActivityUnknown {
        code: String,
    },
    ActivityEndsBeforeItStarts {
        code: String,
    },
    QuantityNegative {
        code: String,
    },
    /// Something was done in the activity that the new version does not have.
    ActivityUsed {
        code: String,
        title: String,
    },
    /// Something was done in the activity that the new version counts in another unit.
    UnitUsed {
        code: String,
        title: String,
    },
    /// The product that the new version does not have was handed over.
    ProductUsed {
        code: String,
        title: String,
    },
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        use kernel::Refusal as Say;
        match refusal {
            Refusal::ReasonMissing => {
                Say::new("programmes-amend-reason-missing").on("reason").with("least", SHORTEST_REASON)
            }
            Refusal::NothingChanges => Say::new("programmes-amend-nothing-changes"),
            Refusal::EndsBeforeItStarts { starts } => {
                Say::new("programmes-amend-ends-before").on("ends_on").with("starts", starts)
            }
            Refusal::NotLater { ends } => {
                Say::new("programmes-extend-not-later").on("ends_on").with("ends", ends)
            }
            Refusal::ActivityUnknown { code } => {
                Say::new("programmes-amend-activity-unknown").with("code", code)
            }
            Refusal::ActivityEndsBeforeItStarts { code } => {
                Say::new("programmes-amend-activity-ends-before").with("code", code)
            }
            Refusal::QuantityNegative { code } => {
                Say::new("programmes-amend-quantity-negative").with("code", code)
            }
            Refusal::ActivityUsed { code, title } => {
                Say::new("programmes-amend-activity-used").with("code", code).with("title", title)
            }
            Refusal::UnitUsed { code, title } => {
                Say::new("programmes-amend-unit-used").with("code", code).with("title", title)
            }
            Refusal::ProductUsed { code, title } => {
                Say::new("programmes-amend-product-used").with("code", code).with("title", title)
            }
        }
    }
}

impl From<Refusal> for store::Error {
    fn from(refusal: Refusal) -> store::Error {
        store::Error::Refused(refusal.into())
    }
}

/// A reason somebody can understand later.
pub fn reason(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    match text.chars().count() >= SHORTEST_REASON {
        true => Ok(text.to_owned()),
        false => Err(Refusal::ReasonMissing),
    }
}

/// An extension moves the end forward, nothing else.
pub fn extended(sheet: &Sheet, ends: NaiveDate) -> Result<Sheet, Refusal> {
    if let Some(now) = sheet.dates.ends.last_day()
        && ends <= now
    {
        return Err(Refusal::NotLater { ends: now });
    }
    let mut sheet = sheet.clone();
    sheet.dates.ends = When::On(ends);
    in_order(&sheet)?;
    Ok(sheet)
}

/// The dates of a project follow each other, and so do those of its activities.
pub fn in_order(sheet: &Sheet) -> Result<(), Refusal> {
    if let (Some(starts), Some(ends)) = (sheet.dates.starts.first_day(), sheet.dates.ends.last_day())
        && ends < starts
    {
        return Err(Refusal::EndsBeforeItStarts { starts });
    }
    for activity in sheet.activities() {
        if let (Some(starts), Some(ends)) = (activity.starts.first_day(), activity.ends.last_day())
            && ends < starts
        {
            return Err(Refusal::ActivityEndsBeforeItStarts { code: activity.code.clone() });
        }
        if activity.planned.known().is_some_and(|planned| planned < 0) {
            return Err(Refusal::QuantityNegative { code: activity.code.clone() });
        }
    }
    Ok(())
}

/// A quantity as a command gives it: a number, or to be defined.
pub fn quantity(planned: Option<i32>) -> Quantity {
    planned.map_or(Quantity::ToBeDefined, Quantity::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{SEEDS, read};

    fn multitasking() -> Sheet {
        read(SEEDS[2].1).unwrap()
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_reason_is_at_least_ten_characters() {
        assert_eq!(reason("  proroga  "), Err(Refusal::ReasonMissing));
        assert_eq!(reason("proroga ok"), Ok("proroga ok".to_owned()));
    }

    #[test]
    fn an_extension_ends_later_than_the_present_end() {
        let ends = day(2024, 2, 29);
        assert_eq!(extended(&multitasking(), ends), Err(Refusal::NotLater { ends }));
        let later = extended(&multitasking(), day(2024, 3, 1)).unwrap();
        assert_eq!(later.dates.ends, When::On(day(2024, 3, 1)));
    }

    #[test]
    fn a_project_without_an_end_can_be_given_one_after_its_start() {
        let mut sheet = multitasking();
        sheet.dates.ends = When::Unknown;
        assert_eq!(
            extended(&sheet, day(2023, 2, 28)),
            Err(Refusal::EndsBeforeItStarts { starts: day(2023, 3, 1) })
        );
        assert!(extended(&sheet, day(2023, 3, 1)).is_ok());
    }

    #[test]
    fn activities_do_not_end_before_they_start() {
        let mut sheet = multitasking();
        let activity = &mut sheet.actions[0].activities[1];
        activity.ends = When::On(day(2023, 2, 28));
        let code = activity.code.clone();
        assert_eq!(in_order(&sheet), Err(Refusal::ActivityEndsBeforeItStarts { code }));
    }
}
