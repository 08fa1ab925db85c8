//! What a promise spread over time amounts to on a day.

use chrono::NaiveDate;

/// The part of `planned` due by the end of `on`, when the promise runs evenly from `starts` to `ends`.
/// Rounded down: nobody is late by a fraction of a person.
pub fn planned_by(planned: i64, starts: NaiveDate, ends: NaiveDate, on: NaiveDate) -> i64 {
    if on < starts {
        return 0;
    }
    if on >= ends {
        return planned;
    }
    let whole = ends.signed_duration_since(starts).num_days() + 1;
    let passed = on.signed_duration_since(starts).num_days() + 1;
    planned * passed / whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ten_in_a_year(on: &str) -> i64 {
        let day = |text: &str| text.parse().unwrap();
        planned_by(10, day("2023-01-01"), day("2023-12-31"), day(on))
    }

    #[test]
    fn nothing_is_due_before_the_start_and_everything_on_the_last_day() {
        assert_eq!(ten_in_a_year("2022-12-31"), 0);
        assert_eq!(ten_in_a_year("2023-12-31"), 10);
        assert_eq!(ten_in_a_year("2024-06-01"), 10);
    }

    #[test]
    fn a_part_is_due_when_it_is_whole() {
        assert_eq!(ten_in_a_year("2023-02-05"), 0);
        assert_eq!(ten_in_a_year("2023-02-06"), 1);
        assert_eq!(ten_in_a_year("2023-07-02"), 5);
    }

    #[test]
    fn a_promise_for_one_day_is_due_on_that_day() {
        let day: NaiveDate = "2023-06-07".parse().unwrap();
        assert_eq!(planned_by(3, day, day, day), 3);
    }
}
