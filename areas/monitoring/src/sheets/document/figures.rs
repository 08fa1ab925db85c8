//! The figures of a sheet: indicators with their cells, money, recipients.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SheetIndicator)]
pub struct Indicator {
    pub code: String,
    pub title: String,
    pub kind: IndicatorKind,
    pub unit: String,
    pub definition_version: i32,
    pub new: Count,
    pub cumulative: Count,
    pub target: Option<i64>,
    pub left_out: Vec<LeftOut>,
}

impl Indicator {
    /// Achieved out of target, in thousandths (domain handbook 1.8).
    pub fn ratio_per_mille(&self) -> Option<i64> {
        per_mille(self.cumulative.total, self.target?)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKind {
    Output,
    Result,
    Project,
}

impl IndicatorKind {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Result => "result",
            Self::Project => "project",
        }
    }
}

/// A total and, for indicators relating to persons, its nine cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Count {
    pub total: i64,
    pub cells: Option<Cells>,
}

impl Count {
    /// Check K8 of the domain handbook: the cells and the total are the same persons.
    pub fn adds_up(&self) -> bool {
        self.cells.as_ref().is_none_or(|cells| cells.total() == self.total)
    }
}

/// The nine cells: three age brackets by three self-declared genders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Cells {
    pub under_18: ByGender,
    pub from_18_to_60: ByGender,
    pub over_60: ByGender,
}

impl Cells {
    pub fn total(&self) -> i64 {
        self.rows().iter().map(|(_, row)| row.total()).sum()
    }

    /// The age brackets in order, each with the word of its text key.
    pub fn rows(&self) -> [(&'static str, &ByGender); 3] {
        [("under-18", &self.under_18), ("18-60", &self.from_18_to_60), ("over-60", &self.over_60)]
    }

    /// The nine numbers, bracket by bracket, each bracket as women, men, non-binary.
    pub fn from_nine(nine: [i64; 9]) -> Self {
        let [a, b, c, d, e, f, g, h, i] = nine;
        Self {
            under_18: ByGender { women: a, men: b, non_binary: c },
            from_18_to_60: ByGender { women: d, men: e, non_binary: f },
            over_60: ByGender { women: g, men: h, non_binary: i },
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ByGender {
    pub women: i64,
    pub men: i64,
    pub non_binary: i64,
}

impl ByGender {
    pub const fn total(&self) -> i64 {
        self.women + self.men + self.non_binary
    }
}

/// How many records did not count, and the word of the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SheetLeftOut)]
pub struct LeftOut {
    pub reason: String,
    pub records: i64,
}

/// The same money seen twice: by what it was spent on, and by whom. Project documents promise one or
/// the other, seldom both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Financial {
    pub budget_cents: Option<i64>,
    pub by_category: Vec<Money>,
    pub by_partner: Vec<Money>,
}

impl Financial {
    /// Spent since the project began, by all.
    pub fn spent_cents(&self) -> i64 {
        self.by_partner.iter().map(|line| line.spent_to_date_cents).sum()
    }

    /// Spent in the quarter by those who have said so, if anybody has.
    pub fn spent_in_quarter_cents(&self) -> Option<i64> {
        let said: Vec<i64> = self.by_partner.iter().filter_map(|line| line.spent_in_quarter_cents).collect();
        (!said.is_empty()).then(|| said.iter().sum())
    }

    /// Whether somebody has not yet said what was spent.
    pub fn is_partial(&self) -> bool {
        self.by_partner.iter().any(|line| line.spent_in_quarter_cents.is_none())
    }
}

/// One category, or one body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Money {
    pub code: Option<String>,
    pub title: String,
    pub organisation: Option<Uuid>,
    pub budget_cents: Option<i64>,
    /// Nothing until somebody has entered it: an unknown is not a zero.
    pub spent_in_quarter_cents: Option<i64>,
    pub spent_to_date_cents: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Recipients {
    pub persons: Pair,
    pub by_age: Vec<Group>,
    pub by_gender: Vec<Group>,
    pub by_nationality: Vec<Group>,
    pub by_status: Vec<Group>,
}

/// New in the quarter, and since the project began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Pair {
    pub new: i64,
    pub cumulative: i64,
}

/// How many persons share one value; `unknown` is a value like any other and is never dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Group {
    pub code: String,
    pub count: Pair,
}

/// `part` out of `whole` in thousandths, rounded half up; nothing for an empty whole.
pub fn per_mille(part: i64, whole: i64) -> Option<i64> {
    if whole <= 0 {
        return None;
    }
    let doubled = i128::from(part) * 2000 + i128::from(whole);
    i64::try_from(doubled.div_euclid(i128::from(whole) * 2)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_half_up() {
        assert_eq!(per_mille(1, 3), Some(333));
        assert_eq!(per_mille(2, 3), Some(667));
        assert_eq!(per_mille(1, 2000), Some(1));
        assert_eq!(per_mille(64, 90), Some(711));
    }

    #[test]
    fn a_share_of_nothing_is_unknown() {
        assert_eq!(per_mille(5, 0), None);
    }

    #[test]
    fn a_share_of_the_largest_numbers_does_not_overflow() {
        assert_eq!(per_mille(i64::MAX, i64::MAX), Some(1000));
    }

    #[test]
    fn nine_cells_add_up_to_their_total_or_are_refused_by_the_check() {
        let cells = Cells::from_nine([4, 6, 0, 25, 27, 0, 1, 1, 0]);
        assert!(Count { total: 64, cells: Some(cells.clone()) }.adds_up());
        assert!(!Count { total: 65, cells: Some(cells) }.adds_up());
    }
}
