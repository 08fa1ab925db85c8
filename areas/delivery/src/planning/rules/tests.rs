//! The law of sessions, case by case.

use proptest::prelude::*;

use super::*;

fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    on(2026, 3, day).and_hms_opt(hour, minute, 0).unwrap()
}

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn undated() -> ProjectDays {
    ProjectDays::default()
}

fn spring() -> ProjectDays {
    ProjectDays { starts_on: Some(on(2026, 3, 1)), ends_on: Some(on(2026, 5, 31)) }
}

#[test]
fn a_lesson_of_two_hours_lasts_120_minutes() {
    let lesson = times(at(10, 9, 0), at(10, 11, 0), undated()).unwrap();

    assert_eq!(lesson.minutes(), 120);
    assert_eq!(lesson.held_on(), on(2026, 3, 10));
}

#[test]
fn nine_in_italy_is_eight_in_utc_in_winter_and_seven_in_summer() {
    let winter = times(at(10, 9, 0), at(10, 10, 0), undated()).unwrap();
    let summer = times(at(31, 9, 0), at(31, 10, 0), undated()).unwrap();

    assert_eq!(winter.starts_at().to_rfc3339(), "2026-03-10T08:00:00+00:00");
    assert_eq!(summer.starts_at().to_rfc3339(), "2026-03-31T07:00:00+00:00");
}

#[test]
fn nothing_ends_before_it_starts() {
    assert_eq!(times(at(10, 11, 0), at(10, 9, 0), undated()), Err(Refusal::EndsBeforeItStarts));
    assert_eq!(times(at(10, 11, 0), at(10, 11, 0), undated()), Err(Refusal::EndsBeforeItStarts));
}

#[test]
fn five_minutes_are_enough_and_four_are_not() {
    assert!(times(at(10, 9, 0), at(10, 9, 5), undated()).is_ok());
    assert_eq!(times(at(10, 9, 0), at(10, 9, 4), undated()), Err(Refusal::TooShort));
}

#[test]
fn twelve_hours_are_the_longest_session() {
    assert!(times(at(10, 8, 0), at(10, 20, 0), undated()).is_ok());
    assert_eq!(times(at(10, 8, 0), at(10, 20, 1), undated()), Err(Refusal::TooLong { minutes: 721 }));
}

#[test]
fn a_session_of_twenty_five_hours_is_refused() {
    assert_eq!(times(at(10, 8, 0), at(11, 9, 0), undated()), Err(Refusal::TooLong { minutes: 1500 }));
}

#[test]
fn an_outreach_round_may_cross_midnight_and_belongs_to_the_day_it_began() {
    let round = times(at(10, 22, 0), at(11, 2, 0), undated()).unwrap();

    assert_eq!(round.minutes(), 240);
    assert_eq!(round.held_on(), on(2026, 3, 10));
}

#[test]
fn the_night_of_the_clock_change_is_an_hour_shorter() {
    let round = times(at(28, 22, 0), at(29, 4, 0), undated()).unwrap();

    assert_eq!(round.minutes(), 300);
}

#[test]
fn the_hour_that_the_clock_skips_does_not_exist() {
    assert_eq!(times(at(29, 2, 30), at(29, 4, 0), undated()), Err(Refusal::NoSuchTime));
}

#[test]
fn a_session_lies_within_the_project() {
    let eve = on(2026, 2, 28).and_hms_opt(9, 0, 0).unwrap();
    let morrow = on(2026, 6, 1).and_hms_opt(9, 0, 0).unwrap();
    let hour = Duration::hours(1);

    assert_eq!(times(eve, eve + hour, spring()), Err(Refusal::BeforeProject { starts_on: on(2026, 3, 1) }));
    assert_eq!(
        times(morrow, morrow + hour, spring()),
        Err(Refusal::AfterProject { ends_on: on(2026, 5, 31) })
    );
    assert!(times(at(1, 9, 0), at(1, 10, 0), spring()).is_ok());
}

#[test]
fn nobody_marks_tomorrows_register() {
    let today = on(2026, 3, 10);

    assert_eq!(may_be_registered(today, today), Ok(()));
    assert_eq!(
        may_be_registered(on(2026, 3, 11), today),
        Err(Refusal::NotHeldYet { held_on: on(2026, 3, 11) })
    );
}

#[test]
fn a_register_filled_after_two_days_is_late() {
    let end = times(at(10, 9, 0), at(10, 11, 0), undated()).unwrap().ends_at();

    assert_eq!(promptness(end, end + Duration::hours(48)), Promptness::InTime);
    assert_eq!(
        promptness(end, end + Duration::hours(48) + Duration::seconds(1)),
        Promptness::Late { days: 2 }
    );
    assert_eq!(promptness(end, end - Duration::hours(1)), Promptness::InTime);
}

#[test]
fn what_is_planned_is_held_or_cancelled_and_what_is_held_is_annulled() {
    assert_eq!(after(State::Planned, Step::Hold), Ok(State::Held));
    assert_eq!(after(State::Planned, Step::Cancel), Ok(State::Cancelled));
    assert_eq!(after(State::Held, Step::Annul), Ok(State::Annulled));
    assert_eq!(after(State::Held, Step::Hold), Ok(State::Held));
}

#[test]
fn every_withdrawal_can_be_taken_back() {
    assert_eq!(after(State::Cancelled, Step::Restore), Ok(State::Planned));
    assert_eq!(after(State::Annulled, Step::Restore), Ok(State::Held));
}

#[test]
fn a_held_session_is_never_cancelled_nor_a_planned_one_annulled() {
    for (from, step) in [
        (State::Held, Step::Cancel),
        (State::Planned, Step::Annul),
        (State::Cancelled, Step::Hold),
        (State::Annulled, Step::Hold),
        (State::Planned, Step::Restore),
    ] {
        assert_eq!(after(from, step), Err(Refusal::NotPossible { from, step }));
    }
}

proptest! {
    #[test]
    fn whatever_is_accepted_lasts_from_five_minutes_to_twelve_hours(
        start in 0_i64..1_000_000,
        length in -2_000_i64..4_000,
    ) {
        let from = on(2025, 1, 1).and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(start);
        let accepted = times(from, from + Duration::minutes(length), undated());

        if let Ok(session) = accepted {
            prop_assert!((5..=720).contains(&session.minutes()));
            prop_assert!(session.starts_at() < session.ends_at());
            prop_assert_eq!(session.held_on(), from.date());
        }
    }
}

fn slot(hour: u32, place: &str) -> Slot {
    let at = |hour| {
        chrono::NaiveDate::from_ymd_opt(2026, 3, 10).unwrap().and_hms_opt(hour, 0, 0).unwrap().and_utc()
    };
    Slot { starts_at: at(hour), ends_at: at(hour + 2), place: place.to_owned() }
}

#[test]
fn only_a_planned_session_moves() {
    assert_eq!(moves(State::Planned, &slot(9, "aula 2"), &slot(14, "aula 2")), Ok(()));
    assert_eq!(moves(State::Planned, &slot(9, "aula 2"), &slot(9, "aula 3")), Ok(()));
    for state in [State::Held, State::Cancelled, State::Annulled] {
        let refused = Err(Refusal::NotPossible { from: state, step: Step::Move });
        assert_eq!(moves(state, &slot(9, "aula 2"), &slot(14, "aula 2")), refused);
    }
}

#[test]
fn moving_to_where_it_is_moves_nothing() {
    assert_eq!(moves(State::Planned, &slot(9, "aula 2"), &slot(9, "aula 2")), Err(Refusal::NothingMoves));
}
