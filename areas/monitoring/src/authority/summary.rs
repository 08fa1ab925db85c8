//! What one submitted sheet amounts to in a list of many: promised, done, late, money. Pure.

use chrono::NaiveDate;
use kernel::Quarter;

use super::rules::{Line, Protected, Reporting, protect};
use crate::sheets::document::{Group, Level, Progress, Sheet, per_mille};
use crate::sheets::states::State;

/// One project's figures, all taken from the last sheet it submitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub quarter: Quarter,
    pub activities: usize,
    pub activities_late: usize,
    /// Mean share done of the activities that promise a quantity, each counted at most once over.
    pub done_per_mille: Option<i64>,
    pub indicators: usize,
    pub targets_reached: usize,
    pub persons: i64,
    pub budget_cents: Option<i64>,
    pub spent_cents: i64,
}

pub fn summary(sheet: &Sheet) -> Summary {
    let activities = || sheet.breakdown.iter().filter(|work| work.level == Level::Activity);
    let shares: Vec<i64> =
        activities().filter_map(|work| work.done_per_mille).map(|share| share.min(1000)).collect();
    let mean = per_mille(shares.iter().sum(), i64::try_from(shares.len()).unwrap_or(i64::MAX));
    let reached =
        sheet.physical.iter().filter(|one| one.ratio_per_mille().is_some_and(|ratio| ratio >= 1000));
    Summary {
        quarter: sheet.general.quarter,
        activities: activities().count(),
        activities_late: activities().filter(|work| work.progress == Progress::Late).count(),
        done_per_mille: mean.map(|share| share / 1000),
        indicators: sheet.physical.iter().filter(|one| one.target.is_some()).count(),
        targets_reached: reached.count(),
        persons: sheet.recipients.persons.cumulative,
        budget_cents: sheet.financial.budget_cents,
        spent_cents: sheet.financial.spent_cents(),
    }
}

/// Persons by one attribute, small lines put together.
pub fn protected(groups: &[Group]) -> Protected {
    let line = |group: &Group| Line { code: group.code.clone(), persons: group.count.cumulative };
    protect(groups.iter().map(line).collect())
}

/// How a project stands with the sheet of the last quarter that ended.
pub fn reporting(state: State, due_on: NaiveDate, today: NaiveDate) -> Reporting {
    match state {
        State::Accepted => Reporting::Accepted,
        State::Submitted => Reporting::ToDecide,
        State::Returned => Reporting::ToCorrect,
        State::Draft if today > due_on => Reporting::Late,
        State::Draft => Reporting::InTime,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::example;

    #[test]
    fn a_sheet_is_summed_up_from_its_own_figures() {
        let found = summary(&example::sheet());
        assert_eq!((found.activities, found.activities_late), (2, 1));
        assert_eq!(found.done_per_mille, Some(381), "the mean of 500 and 263, rounded down");
        assert_eq!((found.indicators, found.targets_reached), (1, 0));
        assert_eq!((found.persons, found.spent_cents), (69, 1_234_567));
    }

    #[test]
    fn an_activity_done_twice_over_does_not_hide_one_not_begun() {
        let mut sheet = example::sheet();
        sheet.breakdown[1].done_per_mille = Some(2000);
        sheet.breakdown[2].done_per_mille = Some(0);
        assert_eq!(summary(&sheet).done_per_mille, Some(500));
    }

    #[test]
    fn a_project_is_late_from_the_day_after_its_sheet_was_due() {
        let due: NaiveDate = "2023-07-10".parse().unwrap();
        assert_eq!(reporting(State::Draft, due, due), Reporting::InTime);
        assert_eq!(reporting(State::Draft, due, due.succ_opt().unwrap()), Reporting::Late);
        assert_eq!(reporting(State::Returned, due, due), Reporting::ToCorrect);
    }
}
