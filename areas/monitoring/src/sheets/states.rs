//! The life of a sheet: draft, submitted, returned, accepted. Pure: no clock, no database.

use chrono::NaiveDate;
use kernel::Quarter;

/// Where a sheet stands; it follows from the last thing that happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Draft,
    Submitted,
    Returned,
    Accepted,
}

impl State {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Accepted => "accepted",
        }
    }

    /// Whether partners may still enter what the sheet lacks.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned)
    }

    /// Whether the figures shown are the stored ones.
    pub const fn is_frozen(self) -> bool {
        !self.is_open()
    }
}

/// Why a sheet cannot go on as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    NotEnded { last_day: NaiveDate },
    OutsideProject,
    AlreadySubmitted,
    AlreadyAccepted,
    Incomplete { missing: usize },
    NotSubmitted,
    RemarksMissing,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotEnded { last_day } => {
                Self::new("monitoring-sheets-refused-not-ended").with("day", last_day)
            }
            Refusal::OutsideProject => Self::new("monitoring-sheets-refused-outside-project"),
            Refusal::AlreadySubmitted => Self::new("monitoring-sheets-refused-already-submitted"),
            Refusal::AlreadyAccepted => Self::new("monitoring-sheets-refused-already-accepted"),
            Refusal::Incomplete { missing } => {
                Self::new("monitoring-sheets-refused-incomplete").with("missing", missing)
            }
            Refusal::NotSubmitted => Self::new("monitoring-sheets-refused-not-submitted"),
            Refusal::RemarksMissing => Self::new("monitoring-sheets-refused-remarks-missing").on("remarks"),
        }
    }
}

/// The project's own time, against which a quarter is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProjectDates {
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
}

/// A sheet is due for every quarter that shares at least one day with the project.
pub fn belongs(quarter: Quarter, dates: ProjectDates) -> Result<(), Refusal> {
    let too_early = dates.starts_on.is_some_and(|day| quarter.last_day() < day);
    let too_late = dates.ends_on.is_some_and(|day| day < quarter.first_day());
    if too_early || too_late {
        return Err(Refusal::OutsideProject);
    }
    Ok(())
}

/// The day a sheet is due: the call says how many days after the quarter's end.
pub fn due_on(quarter: Quarter, days: u32) -> NaiveDate {
    quarter.last_day() + chrono::Days::new(days.into())
}

/// May figures and texts of this sheet still be entered?
pub fn enter(state: State) -> Result<(), Refusal> {
    match state {
        State::Draft | State::Returned => Ok(()),
        State::Submitted => Err(Refusal::AlreadySubmitted),
        State::Accepted => Err(Refusal::AlreadyAccepted),
    }
}

/// Submit: gives the version the new snapshot carries.
pub fn submit(
    state: State,
    quarter: Quarter,
    today: NaiveDate,
    last_version: i32,
    blocking: usize,
) -> Result<i32, Refusal> {
    enter(state)?;
    if today <= quarter.last_day() {
        return Err(Refusal::NotEnded { last_day: quarter.last_day() });
    }
    if blocking > 0 {
        return Err(Refusal::Incomplete { missing: blocking });
    }
    Ok(last_version + 1)
}

/// Send back for correction; remarks say what to correct.
pub fn send_back(state: State, remarks: &str) -> Result<(), Refusal> {
    decide(state)?;
    if remarks.trim().is_empty() {
        return Err(Refusal::RemarksMissing);
    }
    Ok(())
}

/// Accept: final, the snapshot stays the answer of that quarter.
pub fn accept(state: State) -> Result<(), Refusal> {
    decide(state)
}

fn decide(state: State) -> Result<(), Refusal> {
    match state {
        State::Submitted => Ok(()),
        State::Draft | State::Returned => Err(Refusal::NotSubmitted),
        State::Accepted => Err(Refusal::AlreadyAccepted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quarter() -> Quarter {
        Quarter::new(2023, 2).unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_quarter_that_has_not_ended_cannot_be_submitted() {
        let last_day = day("2023-06-30");
        let early = submit(State::Draft, quarter(), last_day, 0, 0);
        assert_eq!(early, Err(Refusal::NotEnded { last_day }));
        assert_eq!(submit(State::Draft, quarter(), day("2023-07-01"), 0, 0), Ok(1));
    }

    #[test]
    fn what_is_missing_stops_the_submission_with_its_number() {
        let refused = submit(State::Draft, quarter(), day("2023-07-10"), 0, 3);
        assert_eq!(refused, Err(Refusal::Incomplete { missing: 3 }));
    }

    #[test]
    fn a_returned_sheet_is_submitted_again_as_a_new_version() {
        assert_eq!(submit(State::Returned, quarter(), day("2023-07-20"), 1, 0), Ok(2));
    }

    #[test]
    fn a_submitted_sheet_is_neither_changed_nor_submitted_again() {
        assert_eq!(enter(State::Submitted), Err(Refusal::AlreadySubmitted));
        let again = submit(State::Submitted, quarter(), day("2023-07-20"), 1, 0);
        assert_eq!(again, Err(Refusal::AlreadySubmitted));
    }

    #[test]
    fn an_accepted_sheet_is_final() {
        assert_eq!(enter(State::Accepted), Err(Refusal::AlreadyAccepted));
        assert_eq!(accept(State::Accepted), Err(Refusal::AlreadyAccepted));
        assert_eq!(send_back(State::Accepted, "dati"), Err(Refusal::AlreadyAccepted));
    }

    #[test]
    fn only_a_submitted_sheet_is_decided() {
        assert_eq!(accept(State::Draft), Err(Refusal::NotSubmitted));
        assert_eq!(accept(State::Returned), Err(Refusal::NotSubmitted));
        assert_eq!(accept(State::Submitted), Ok(()));
    }

    #[test]
    fn a_sheet_goes_back_only_with_remarks() {
        assert_eq!(send_back(State::Submitted, "  "), Err(Refusal::RemarksMissing));
        assert_eq!(send_back(State::Submitted, "Spiegare lo scostamento di A3"), Ok(()));
    }

    #[test]
    fn a_quarter_that_shares_one_day_with_the_project_has_a_sheet() {
        let dates = |from, until| ProjectDates { starts_on: from, ends_on: until };
        assert_eq!(belongs(quarter(), dates(Some(day("2023-06-30")), None)), Ok(()));
        assert_eq!(belongs(quarter(), dates(None, Some(day("2023-04-01")))), Ok(()));
        assert_eq!(belongs(quarter(), dates(Some(day("2023-07-01")), None)), Err(Refusal::OutsideProject));
        assert_eq!(belongs(quarter(), dates(None, Some(day("2023-03-31")))), Err(Refusal::OutsideProject));
    }

    #[test]
    fn the_call_says_how_long_after_the_quarter_a_sheet_is_due() {
        assert_eq!(due_on(quarter(), 10), day("2023-07-10"));
    }
}
