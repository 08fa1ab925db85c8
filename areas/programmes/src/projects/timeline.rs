//! Where activities stand on a line of time, in percent of the whole. Pure.

use chrono::{Datelike, Months, NaiveDate};

/// The whole time shown: the project's, widened by activities that reach beyond it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub first: NaiveDate,
    pub last: NaiveDate,
}

/// A bar: where it begins and how wide it is, in percent with one decimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub start: String,
    pub width: String,
    tenths: i64,
}

impl Bar {
    /// How wide the filled part is when so much of the whole is done, in percent of the whole line.
    pub fn filled(&self, done: i64) -> String {
        percent(self.tenths * done.clamp(0, 100) / 100)
    }
}

impl Span {
    /// None where nothing has a date.
    pub fn around(dates: impl IntoIterator<Item = Option<NaiveDate>>) -> Option<Span> {
        let known: Vec<NaiveDate> = dates.into_iter().flatten().collect();
        let first = known.iter().copied().min()?;
        let last = known.iter().copied().max()?;
        Some(Span { first, last })
    }

    fn days(self) -> i64 {
        (self.last - self.first).num_days() + 1
    }

    /// How far a day is, in tenths of a percent.
    fn tenths(self, day: NaiveDate) -> i64 {
        let gone = (day - self.first).num_days().clamp(0, self.days());
        gone * 1000 / self.days()
    }

    /// Whether a day is on the line at all: a mark outside of it would point at the wrong day.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    pub fn at(self, day: NaiveDate) -> String {
        percent(self.tenths(day))
    }

    /// From the beginning of `starts` to the end of `ends`; what has no date reaches to the edge.
    pub fn bar(self, starts: Option<NaiveDate>, ends: Option<NaiveDate>) -> Bar {
        let start = self.tenths(starts.unwrap_or(self.first));
        let after = ends.unwrap_or(self.last).succ_opt().unwrap_or(self.last);
        let end = self.tenths(after);
        let tenths = (end - start).max(4);
        Bar { start: percent(start), width: percent(tenths), tenths }
    }

    /// Marks to read the line by: months, quarters, half years or years, never more than a dozen.
    pub fn ticks(self) -> Vec<NaiveDate> {
        let months = self.days() / 30;
        let step = match months {
            ..=12 => 1,
            13..=36 => 3,
            37..=72 => 6,
            _ => 12,
        };
        let mut tick = first_of_step(self.first, step);
        let mut ticks = Vec::new();
        while tick <= self.last {
            if tick >= self.first {
                ticks.push(tick);
            }
            match tick.checked_add_months(Months::new(step)) {
                Some(next) => tick = next,
                None => break,
            }
        }
        ticks
    }
}

/// The first day of the month, quarter, half year or year that `day` is in.
fn first_of_step(day: NaiveDate, step: u32) -> NaiveDate {
    let month = (day.month0() / step) * step + 1;
    NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
}

fn percent(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn year() -> Span {
        Span { first: day("2026-01-01"), last: day("2026-12-31") }
    }

    #[test]
    fn without_dates_there_is_no_line() {
        assert_eq!(Span::around([None, None]), None);
        assert_eq!(Span::around([None, Some(day("2026-01-01"))]).map(Span::days), Some(1));
    }

    #[test]
    fn an_activity_without_dates_takes_the_whole_time() {
        assert_eq!(year().bar(None, None), Bar { start: "0.0".into(), width: "100.0".into(), tenths: 1000 });
    }

    #[test]
    fn a_bar_ends_with_its_last_day() {
        let bar = year().bar(Some(day("2026-07-02")), Some(day("2026-12-31")));
        assert_eq!((bar.start.as_str(), bar.width.as_str()), ("49.8", "50.2"));
    }

    #[test]
    fn a_bar_is_filled_as_far_as_the_promise_is_kept_and_never_beyond() {
        let bar = year().bar(None, Some(day("2026-07-01")));
        assert_eq!((bar.width.as_str(), bar.filled(50).as_str()), ("49.8", "24.9"));
        assert_eq!((bar.filled(0).as_str(), bar.filled(180).as_str()), ("0.0", "49.8"));
    }

    #[test]
    fn a_day_outside_the_line_has_no_mark() {
        assert!(year().holds(day("2026-12-31")));
        assert!(!year().holds(day("2027-01-01")));
        assert!(!year().holds(day("2025-12-31")));
    }

    #[test]
    fn even_a_day_can_be_seen() {
        let decade = Span { first: day("2020-01-01"), last: day("2029-12-31") };
        assert_eq!(decade.bar(Some(day("2025-01-01")), Some(day("2025-01-01"))).width, "0.4");
    }

    #[test]
    fn ticks_are_never_more_than_a_dozen_or_so() {
        for years in 1..30 {
            let last = day("2020-01-01").checked_add_months(Months::new(12 * years)).unwrap();
            let ticks = Span { first: day("2020-01-01"), last }.ticks().len();
            assert!((1..=31).contains(&ticks), "{years}: {ticks}");
        }
        assert_eq!(year().ticks().len(), 12);
    }
}
