//! A span of days, open at either end.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Days from `from` to `until`, both included; `None` is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl Period {
    pub fn new(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Period {
        Period { from, until }
    }

    /// Whether `day` lies inside.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the two spans share at least one day.
    pub fn overlaps(&self, other: &Period) -> bool {
        let starts_in_time = |a: &Period, b: &Period| match (a.from, b.until) {
            (Some(from), Some(until)) => from <= until,
            _ => true,
        };
        starts_in_time(self, other) && starts_in_time(other, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 3, d)
    }

    #[test]
    fn both_ends_belong_to_a_period() {
        let week = Period::new(day(9), day(15));
        assert!(week.contains(day(9).unwrap()) && week.contains(day(15).unwrap()));
        assert!(!week.contains(day(16).unwrap()));
    }

    #[test]
    fn periods_that_touch_on_one_day_overlap() {
        assert!(Period::new(day(1), day(5)).overlaps(&Period::new(day(5), None)));
        assert!(!Period::new(day(1), day(5)).overlaps(&Period::new(day(6), None)));
        assert!(Period::default().overlaps(&Period::new(day(1), day(1))));
    }
}
