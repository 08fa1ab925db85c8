//! Days on which somebody works, and hours as clocks in Italy show them.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};

use crate::dice::Dice;

pub(super) fn is_working(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && delivery::holiday_on(day).is_none()
}

/// The day itself where somebody works, or the next on which they do.
pub(super) fn working(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|day| is_working(*day)).unwrap_or(day)
}

/// The working day that many days ago, or the last before it.
pub(super) fn ago(today: NaiveDate, days: u64) -> NaiveDate {
    let mut day = today - Days::new(days);
    while !is_working(day) {
        day = day.pred_opt().unwrap_or(day);
    }
    day
}

/// A working day so many days after another; where it would lie beyond `last`, nothing.
pub(super) fn after(day: NaiveDate, days: u64) -> NaiveDate {
    working(day + Days::new(days))
}

/// Every so many weeks on one day of the week, working days alone, oldest first.
pub(super) fn weekly(
    first: NaiveDate,
    last: NaiveDate,
    weekday: Weekday,
    every_weeks: usize,
) -> Vec<NaiveDate> {
    let begins = first.iter_days().find(|day| day.weekday() == weekday).unwrap_or(first);
    let all = begins.iter_days().step_by(7 * every_weeks.max(1)).take_while(|day| *day <= last);
    all.filter(|day| is_working(*day)).collect()
}

pub(super) fn at(day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
    let local = day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default());
    services::desks::when::instant(local).unwrap_or_else(|_| local.and_utc())
}

/// Some minutes later, in fives.
pub(super) fn later(at: DateTime<Utc>, dice: &mut Dice, (least, most): (i64, i64)) -> DateTime<Utc> {
    at + TimeDelta::minutes(dice.between(least / 5, most / 5) * 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn nobody_works_at_the_weekend_or_on_a_holiday() {
        assert_eq!(working(day("2026-03-07")), day("2026-03-09"));
        assert_eq!(ago(day("2026-04-07"), 1), day("2026-04-03"), "Easter Monday and Easter are no days");
        let mondays = weekly(day("2026-03-28"), day("2026-04-13"), Weekday::Mon, 1);
        assert_eq!(mondays, [day("2026-03-30"), day("2026-04-13")]);
    }
}
