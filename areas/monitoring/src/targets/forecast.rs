//! What the total will be at the end if the present pace goes on, and how sure that is.
//!
//! The pace is the mean of the last six months of thirty days. Months scatter more than chance alone when
//! courses start together, so the variance is estimated (never below that of a Poisson count), and the interval
//! covers both the scatter to come and the error of the estimated pace, with Student's t for few months.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

/// How often the interval is meant to contain the final total.
pub const CONFIDENCE_PERCENT: i64 = 80;

const MONTH: i64 = 30;
const MOST_MONTHS: i64 = 6;

/// The expected final total, between `low` and `high` four times out of five.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
pub struct Forecast {
    pub total: i64,
    pub low: i64,
    pub high: i64,
    /// Per month of thirty days.
    pub pace: f64,
}

/// Forecast for `ends`, seen on `today`, from the days on which the total grew by the amounts.
/// `None` with less than two months to learn from, or once the end has passed.
pub fn forecast(
    grown: &[(NaiveDate, i64)],
    starts: NaiveDate,
    ends: NaiveDate,
    today: NaiveDate,
) -> Option<Forecast> {
    let done: i64 = grown.iter().filter(|(on, _)| *on <= today).map(|(_, amount)| amount).sum();
    let months = (today.signed_duration_since(starts).num_days() + 1) / MONTH;
    let months = months.min(MOST_MONTHS);
    let left = ends.signed_duration_since(today).num_days() as f64 / MONTH as f64;
    if months < 2 || left <= 0.0 {
        return None;
    }

    let mut counts = vec![0i64; months as usize];
    for (on, amount) in grown.iter().filter(|(on, _)| *on <= today) {
        let back = (today.signed_duration_since(*on).num_days() / MONTH) as usize;
        if let Some(count) = counts.get_mut(back) {
            *count += amount;
        }
    }

    let known = months as f64;
    let pace = counts.iter().sum::<i64>() as f64 / known;
    let scatter = counts.iter().map(|count| (*count as f64 - pace).powi(2)).sum::<f64>() / (known - 1.0);
    let variance = scatter.max(pace);
    let spread = student(months) * (variance * left * (1.0 + left / known)).sqrt();
    let coming = pace * left;
    Some(Forecast {
        total: done + coming.round() as i64,
        low: done + (coming - spread).max(0.0).round() as i64,
        high: done + (coming + spread).round() as i64,
        pace,
    })
}

/// The monthly pace that would still reach `target`; `None` when it is reached or the time is over.
pub fn needed_pace(done: i64, target: i64, ends: NaiveDate, today: NaiveDate) -> Option<f64> {
    let left = ends.signed_duration_since(today).num_days();
    if done >= target || left <= 0 {
        return None;
    }
    Some((target - done) as f64 / (left as f64 / MONTH as f64))
}

/// The nine-tenths quantile of Student's t for so many months: one tenth on either side stays outside.
fn student(months: i64) -> f64 {
    match months {
        ..=2 => 3.078,
        3 => 1.886,
        4 => 1.638,
        5 => 1.533,
        _ => 1.476,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_even_pace_goes_on() {
        let starts = day("2023-01-01");
        let grown: Vec<_> = (0..180).map(|after| (starts + Days::new(after), 1)).collect();
        let today = starts + Days::new(179);
        let found = forecast(&grown, starts, today + Days::new(60), today).unwrap();
        assert_eq!((found.total, found.pace), (240, 30.0));
        assert!(found.low < 240 && found.high > 240);
    }

    #[test]
    fn nothing_is_foretold_from_less_than_two_months_or_after_the_end() {
        let starts = day("2023-01-01");
        let grown = [(starts, 5)];
        assert_eq!(forecast(&grown, starts, day("2023-12-31"), day("2023-02-28")), None);
        assert!(forecast(&grown, starts, day("2023-12-31"), day("2023-03-01")).is_some());
        assert_eq!(forecast(&grown, starts, day("2023-12-31"), day("2023-12-31")), None);
    }

    #[test]
    fn the_needed_pace_spreads_what_is_missing_over_what_is_left() {
        let today = day("2023-06-01");
        assert_eq!(needed_pace(60, 90, today + Days::new(90), today), Some(10.0));
        assert_eq!(needed_pace(90, 90, today + Days::new(90), today), None);
        assert_eq!(needed_pace(60, 90, today, today), None);
    }

    /// Invented projects whose truth is known, from even ones to ones in which persons come in groups.
    #[test]
    fn the_interval_covers_the_truth_at_its_stated_rate() {
        for (pace, group) in [(4.0, 1), (20.0, 1), (20.0, 5), (60.0, 12)] {
            let covered = (0..2_000).filter(|run| covers(pace, group, *run)).count();
            let percent = covered as i64 * 100 / 2_000;
            let stated = CONFIDENCE_PERCENT;
            assert!(
                (stated - 4..=stated + 12).contains(&percent),
                "{percent}% for pace {pace} in groups of {group}"
            );
        }
    }

    fn covers(pace: f64, group: i64, run: u64) -> bool {
        let mut dice = Dice(run + 1);
        let starts = day("2023-01-01");
        let today = starts + Days::new(239);
        let ends = today + Days::new(180);
        let daily = pace / MONTH as f64 / group as f64;
        let grown: Vec<_> =
            (0..420u64).map(|after| (starts + Days::new(after), group * dice.poisson(daily))).collect();
        let truth: i64 = grown.iter().filter(|(on, _)| *on <= ends).map(|(_, amount)| amount).sum();
        let known: Vec<_> = grown.into_iter().filter(|(on, _)| *on <= today).collect();
        let found = forecast(&known, starts, ends, today).unwrap();
        (found.low..=found.high).contains(&truth)
    }

    struct Dice(u64);

    impl Dice {
        fn roll(&mut self) -> f64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let mixed = (self.0 ^ (self.0 >> 31)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
            (mixed >> 11) as f64 / (1u64 << 53) as f64
        }

        fn poisson(&mut self, mean: f64) -> i64 {
            let limit = (-mean).exp();
            let (mut product, mut count) = (self.roll(), 0);
            while product > limit {
                product *= self.roll();
                count += 1;
            }
            count
        }
    }
}
