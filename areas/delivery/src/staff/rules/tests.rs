//! Hours that can be, and hours that cannot.

use chrono::{Duration, TimeZone};
use proptest::prelude::*;

use super::*;

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn at(hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 10, hour, minute, 0).unwrap()
}

fn lesson(from: u32, until: u32) -> Worked {
    Worked { session: Uuid::from_u128(1), held_on: march(10), starts_at: at(from, 0), ends_at: at(until, 0) }
}

fn spell(session: u128, from: u32, until: u32) -> Spell {
    Spell {
        session: Uuid::from_u128(session),
        starts_at: at(from, 0),
        ends_at: at(until, 0),
        minutes: ((until - from) * 60) as i32,
        preparation: 0,
    }
}

fn wish(minutes: i32, preparation: i32) -> Wish {
    Wish { minutes, preparation }
}

#[test]
fn two_hours_of_teaching_with_half_an_hour_of_preparation() {
    let spent = spend(wish(120, 30), lesson(9, 11), &[], march(10)).unwrap();

    assert_eq!((spent.minutes(), spent.preparation()), (120, 30));
    assert!(spent.elsewhere().is_empty());
}

#[test]
fn nobody_works_longer_than_the_session_lasted() {
    assert_eq!(
        spend(wish(121, 0), lesson(9, 11), &[], march(10)),
        Err(Refusal::BeyondSession { planned: 120 })
    );
    assert_eq!(
        spend(wish(0, 30), lesson(9, 11), &[], march(10)),
        Err(Refusal::BeyondSession { planned: 120 })
    );
}

#[test]
fn preparation_is_from_nothing_to_twelve_hours() {
    assert!(spend(wish(60, 720), lesson(9, 11), &[], march(10)).is_ok());
    for preparation in [-1, 721] {
        assert_eq!(
            spend(wish(60, preparation), lesson(9, 11), &[], march(10)),
            Err(Refusal::PreparationOutOfRange { most: 720 })
        );
    }
}

#[test]
fn the_same_worker_in_two_places_is_flagged() {
    let spent = spend(wish(120, 0), lesson(9, 11), &[spell(2, 10, 12)], march(10)).unwrap();

    assert_eq!(spent.elsewhere(), [Uuid::from_u128(2)]);
}

#[test]
fn one_lesson_after_the_other_is_no_double_presence() {
    let day = [spell(2, 8, 9), spell(3, 11, 13)];

    assert!(spend(wish(120, 0), lesson(9, 11), &day, march(10)).unwrap().elsewhere().is_empty());
}

#[test]
fn a_day_has_twenty_four_hours_preparation_included() {
    let day = [spell(2, 0, 12), Spell { preparation: 480, ..spell(3, 12, 13) }];

    assert!(spend(wish(180, 0), lesson(9, 12), &day, march(10)).is_ok());
    assert_eq!(
        spend(wish(180, 1), lesson(9, 12), &day, march(10)),
        Err(Refusal::MoreThanADay { minutes: 1441 })
    );
}

#[test]
fn the_same_session_is_paid_once() {
    assert_eq!(
        spend(wish(60, 0), lesson(9, 11), &[spell(1, 9, 11)], march(10)),
        Err(Refusal::AlreadyRecorded)
    );
}

#[test]
fn tomorrows_hours_are_recorded_tomorrow() {
    assert_eq!(
        spend(wish(60, 0), lesson(9, 11), &[], march(9)),
        Err(Refusal::NotHeldYet { held_on: march(10) })
    );
}

proptest! {
    #[test]
    fn no_accepted_day_is_longer_than_a_day(
        lengths in proptest::collection::vec((1_i32..=720, 0_i32..=720), 1..12),
    ) {
        let mut day: Vec<Spell> = Vec::new();
        for (number, (minutes, preparation)) in lengths.into_iter().enumerate() {
            let session = Worked {
                session: Uuid::from_u128(number as u128),
                ends_at: at(0, 0) + Duration::minutes(minutes.into()),
                ..lesson(0, 1)
            };
            if let Ok(spent) = spend(wish(minutes, preparation), session, &day, march(10)) {
                day.push(Spell {
                    session: session.session,
                    starts_at: session.starts_at,
                    ends_at: session.ends_at,
                    minutes: spent.minutes(),
                    preparation: spent.preparation(),
                });
            }
        }
        prop_assert!(day_of(&day) <= DAY_MINUTES);
    }
}
