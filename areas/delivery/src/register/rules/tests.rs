//! The law of attendance, case by case.

use proptest::prelude::*;

use super::*;
use crate::words::{Kind, Reason};

fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn person(number: u128) -> Participant {
    Participant { kind: Kind::Person, id: Uuid::from_u128(number) }
}

fn marked(number: u128, mark: Mark) -> Line {
    Line { who: person(number), mark, note: None }
}

/// Two hours on 10 March, with three persons.
fn lesson() -> Sheet {
    Sheet { held_on: march(10), planned: 120, expected: (1..=3).map(person).collect() }
}

#[test]
fn who_stays_to_the_end_is_credited_the_whole_session() {
    assert_eq!(credit(120, 120, march(10), march(10)), Ok(Credited(120)));
}

#[test]
fn nobody_attends_longer_than_the_session_lasted() {
    assert_eq!(credit(121, 120, march(10), march(10)), Err(Refusal::BeyondSession { planned: 120 }));
}

#[test]
fn nobody_attends_for_no_time() {
    assert_eq!(credit(0, 120, march(10), march(10)), Err(Refusal::BeyondSession { planned: 120 }));
    assert_eq!(credit(1, 120, march(10), march(10)), Ok(Credited(1)));
}

#[test]
fn nobody_has_attended_tomorrow() {
    assert_eq!(credit(60, 120, march(11), march(10)), Err(Refusal::NotHeldYet { held_on: march(11) }));
}

#[test]
fn all_present_then_the_exceptions() {
    let mut lines: Vec<Line> = (1..=3).map(|number| marked(number, Mark::Present)).collect();
    lines[1].mark = Mark::Absent(Reason::Illness);
    lines[2].mark = Mark::Late { missed: 15 };

    let accepted = lesson().accept(lines, march(10)).unwrap();

    assert_eq!(accepted.iter().map(Accepted::minutes).collect::<Vec<_>>(), [120, 0, 105]);
}

#[test]
fn who_misses_the_whole_session_is_absent_and_not_late() {
    let refused = lesson().accept(vec![marked(1, Mark::Late { missed: 120 })], march(10));

    assert_eq!(refused, Err(vec![(person(1), Refusal::MissedItAll { planned: 120 })]));
    assert!(lesson().accept(vec![marked(1, Mark::Late { missed: 119 })], march(10)).is_ok());
}

#[test]
fn nobody_is_late_by_nothing_or_early_by_a_negative() {
    for missed in [0, -5] {
        let refused = lesson().accept(vec![marked(1, Mark::Late { missed })], march(10));

        assert_eq!(refused, Err(vec![(person(1), Refusal::BeyondSession { planned: 120 })]));
    }
}

#[test]
fn an_absence_tomorrow_is_as_impossible_as_a_presence() {
    let refused = lesson().accept(vec![marked(1, Mark::Absent(Reason::Work))], march(9));

    assert_eq!(refused, Err(vec![(person(1), Refusal::NotHeldYet { held_on: march(10) })]));
}

#[test]
fn the_same_person_is_marked_once() {
    let refused = lesson().accept(vec![marked(1, Mark::Present), marked(1, Mark::Present)], march(10));

    assert_eq!(refused, Err(vec![(person(1), Refusal::Twice)]));
}

#[test]
fn who_is_not_in_the_group_is_enrolled_first() {
    let refused = lesson().accept(vec![marked(9, Mark::Present)], march(10));

    assert_eq!(refused, Err(vec![(person(9), Refusal::NotInGroup)]));
}

#[test]
fn an_operator_is_not_the_person_with_the_same_number() {
    let operator = Participant { kind: Kind::Operator, ..person(1) };
    let line = Line { who: operator, mark: Mark::Present, note: None };

    assert_eq!(lesson().accept(vec![line], march(10)), Err(vec![(operator, Refusal::NotInGroup)]));
}

#[test]
fn every_wrong_line_is_named_and_nothing_is_half_accepted() {
    let lines =
        vec![marked(1, Mark::Present), marked(2, Mark::Late { missed: 500 }), marked(9, Mark::Present)];

    let refused = lesson().accept(lines, march(10)).unwrap_err();

    assert_eq!(refused.iter().map(|(who, _)| *who).collect::<Vec<_>>(), [person(2), person(9)]);
}

#[test]
fn a_note_has_room_for_five_hundred_characters() {
    let with_note = |length| Line { note: Some("è".repeat(length)), ..marked(1, Mark::Present) };

    assert!(lesson().accept(vec![with_note(500)], march(10)).is_ok());
    assert_eq!(
        lesson().accept(vec![with_note(501)], march(10)),
        Err(vec![(person(1), Refusal::NoteTooLong { most: 500 })])
    );
}

#[test]
fn a_share_of_three_lessons_out_of_sixteen_is_worrying() {
    let share = Share { attended: 3, held: 16 };

    assert_eq!(share.percent(), Some(19));
    assert!(share.is_worrying());
}

#[test]
fn half_the_lessons_is_not_worrying_and_three_lessons_are_too_few_to_say() {
    assert!(!Share { attended: 8, held: 16 }.is_worrying());
    assert!(!Share { attended: 0, held: 3 }.is_worrying());
    assert!(Share { attended: 0, held: 4 }.is_worrying());
    assert_eq!(Share::default().percent(), None);
}

fn any_mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        Just(Mark::Present),
        (-10_i32..800).prop_map(|missed| Mark::Late { missed }),
        proptest::sample::select(Reason::ALL.to_vec()).prop_map(Mark::Absent),
    ]
}

proptest! {
    #[test]
    fn credit_is_never_more_than_the_session_nor_given_for_an_absence(
        planned in 5_i32..=720,
        marks in proptest::collection::vec(any_mark(), 0..30),
    ) {
        let who: Vec<_> = (0..marks.len() as u128).map(person).collect();
        let sheet = Sheet { held_on: march(10), planned, expected: who.iter().copied().collect() };
        let lines = who.iter().zip(&marks).map(|(who, mark)| Line { who: *who, mark: *mark, note: None });

        match sheet.accept(lines.collect(), march(10)) {
            Ok(accepted) => for good in &accepted {
                prop_assert_eq!(good.minutes() > 0, good.line().mark.was_there());
                prop_assert!(good.minutes() <= planned);
            },
            Err(refused) => prop_assert!(!refused.is_empty()),
        }
    }

    #[test]
    fn a_tally_counts_every_mark_once(marks in proptest::collection::vec(any_mark(), 0..60)) {
        let sum = tally(marks.iter().copied());

        prop_assert_eq!(sum.present + sum.absent + sum.late, marks.len());
    }

    #[test]
    fn a_share_is_between_nothing_and_all(held in 1_i64..500, missed in 0_i64..500) {
        let share = Share { attended: (held - missed).max(0), held };

        prop_assert!((0..=100).contains(&share.percent().unwrap()));
    }
}
