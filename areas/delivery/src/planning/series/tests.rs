//! Series: patterns, ends, holidays, and what is never planned.

use chrono::Duration;
use proptest::prelude::*;

use super::*;

fn day(month: u32, number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, number).unwrap()
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
}

fn undated() -> ProjectDays {
    ProjectDays::default()
}

/// Tuesday and Thursday, nine to eleven, from 10 March.
fn italian_a2(end: End) -> Pattern {
    Pattern {
        first: day(3, 10),
        weekdays: vec![Weekday::Tue, Weekday::Thu],
        every_weeks: 1,
        from: hour(9),
        until: hour(11),
        end,
        on_holidays: false,
        closed: vec![],
    }
}

fn days_of(preview: &Preview) -> Vec<NaiveDate> {
    preview.sessions.iter().map(Times::held_on).collect()
}

#[test]
fn a_course_on_tuesday_and_thursday_for_two_weeks_has_four_lessons() {
    let preview = unfold(&italian_a2(End::On(day(3, 22))), undated()).unwrap();

    assert_eq!(days_of(&preview), [day(3, 10), day(3, 12), day(3, 17), day(3, 19)]);
}

#[test]
fn ten_lessons_are_ten_whatever_falls_in_between() {
    let mut course = italian_a2(End::After(10));
    course.closed = vec![day(3, 17)];

    let preview = unfold(&course, undated()).unwrap();

    assert_eq!(preview.sessions.len(), 10);
    assert_eq!(preview.skipped, [(day(3, 17), Skipped::Closed)]);
}

#[test]
fn easter_monday_and_liberation_day_are_passed_over_by_name() {
    let course = Pattern {
        weekdays: vec![Weekday::Mon, Weekday::Sat],
        first: day(4, 4),
        ..italian_a2(End::On(day(4, 26)))
    };

    let skipped = unfold(&course, undated()).unwrap().skipped;

    assert_eq!(skipped.iter().map(|(on, _)| *on).collect::<Vec<_>>(), [day(4, 6), day(4, 25)]);
}

#[test]
fn who_works_on_holidays_says_so() {
    let course = Pattern {
        weekdays: vec![Weekday::Mon],
        first: day(4, 6),
        on_holidays: true,
        ..italian_a2(End::After(1))
    };

    assert_eq!(days_of(&unfold(&course, undated()).unwrap()), [day(4, 6)]);
}

#[test]
fn every_second_week_counts_from_the_first() {
    let course = Pattern { every_weeks: 2, ..italian_a2(End::After(4)) };

    assert_eq!(
        days_of(&unfold(&course, undated()).unwrap()),
        [day(3, 10), day(3, 12), day(3, 24), day(3, 26)]
    );
}

#[test]
fn a_series_stops_at_the_end_of_the_project_and_says_so() {
    let project = ProjectDays { starts_on: None, ends_on: Some(day(3, 13)) };

    let preview = unfold(&italian_a2(End::After(10)), project).unwrap();

    assert_eq!(days_of(&preview), [day(3, 10), day(3, 12)]);
    assert_eq!(preview.skipped, [(day(3, 17), Skipped::OutsideProject)]);
}

#[test]
fn a_series_needs_a_weekday() {
    let course = Pattern { weekdays: vec![], ..italian_a2(End::After(3)) };

    assert_eq!(unfold(&course, undated()), Err(Refusal::NoWeekday));
}

#[test]
fn a_series_that_ends_before_it_starts_is_refused() {
    assert_eq!(unfold(&italian_a2(End::On(day(3, 9))), undated()), Err(Refusal::EndsBeforeItStarts));
    assert_eq!(unfold(&italian_a2(End::After(0)), undated()), Err(Refusal::TooFewWanted));
}

#[test]
fn two_hundred_sessions_are_the_most() {
    assert_eq!(unfold(&italian_a2(End::After(200)), undated()).unwrap().sessions.len(), 200);
    assert_eq!(unfold(&italian_a2(End::After(201)), undated()), Err(Refusal::TooMany { most: 200 }));

    let ten_years = day(3, 10) + Duration::days(3650);
    assert_eq!(unfold(&italian_a2(End::On(ten_years)), undated()), Err(Refusal::TooMany { most: 200 }));
}

#[test]
fn a_series_with_no_day_left_is_refused() {
    let course = Pattern { closed: vec![day(3, 10)], ..italian_a2(End::On(day(3, 11))) };

    assert_eq!(unfold(&course, undated()), Err(Refusal::NothingLeft));
}

#[test]
fn each_lesson_obeys_the_law_of_single_sessions() {
    let course = Pattern { until: hour(8), ..italian_a2(End::After(3)) };

    assert_eq!(unfold(&course, undated()), Err(Refusal::Session(rules::Refusal::EndsBeforeItStarts)));
}

proptest! {
    #[test]
    fn sessions_are_ordered_on_wanted_weekdays_and_never_on_holidays(
        start in 0_u64..1_500,
        wanted in 1_usize..60,
        every_weeks in 1_u32..4,
        weekday in 0_u8..7,
    ) {
        let weekday = Weekday::try_from(weekday).unwrap();
        let course = Pattern {
            first: day(1, 1).checked_add_days(Days::new(start)).unwrap(),
            weekdays: vec![weekday],
            every_weeks,
            ..italian_a2(End::After(wanted))
        };

        let days = days_of(&unfold(&course, undated()).unwrap());

        prop_assert!(days.len() <= wanted);
        prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(days.iter().all(|day| day.weekday() == weekday && holidays::on(*day).is_none()));
    }
}
