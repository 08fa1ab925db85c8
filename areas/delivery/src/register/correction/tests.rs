//! Corrections: what is written, what is left alone, what two editors see.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::super::rules::{Line, Sheet};
use super::*;
use crate::words::{Kind, Reason};

fn person(number: u128) -> Participant {
    Participant { kind: Kind::Person, id: Uuid::from_u128(number) }
}

fn accepted(marks: &[(u128, Mark)]) -> Vec<Accepted> {
    let day = NaiveDate::from_ymd_opt(2026, 3, 10).unwrap();
    let expected = marks.iter().map(|(number, _)| person(*number)).collect();
    let lines = marks.iter().map(|(number, mark)| Line { who: person(*number), mark: *mark, note: None });
    Sheet { held_on: day, planned: 120, expected }.accept(lines.collect(), day).unwrap()
}

fn standing(lines: &[Accepted]) -> BTreeMap<Participant, Standing> {
    lines
        .iter()
        .map(|good| {
            let line = good.line();
            let record = Uuid::from_u128(line.who.id.as_u128() + 1_000);
            let now = Standing { record, mark: line.mark, note: line.note.clone(), minutes: good.minutes() };
            (line.who, now)
        })
        .collect()
}

#[test]
fn a_first_register_is_all_fresh_and_needs_no_reason() {
    let changes = changes(&BTreeMap::new(), accepted(&[(1, Mark::Present), (2, Mark::Present)]));

    assert_eq!(changes.fresh.len(), 2);
    assert!(!changes.needs_reason());
}

#[test]
fn saving_the_same_register_again_writes_nothing() {
    let lines = accepted(&[(1, Mark::Present), (2, Mark::Absent(Reason::Work))]);

    assert!(changes(&standing(&lines), lines).is_empty());
}

#[test]
fn a_changed_mark_supersedes_the_record_that_said_otherwise() {
    let before = standing(&accepted(&[(1, Mark::Present), (2, Mark::Present)]));

    let changes = changes(&before, accepted(&[(1, Mark::Present), (2, Mark::Absent(Reason::Illness))]));

    assert_eq!(changes.superseding.len(), 1);
    assert_eq!(changes.superseding[0].0, Uuid::from_u128(1_002));
    assert!(changes.needs_reason());
}

#[test]
fn another_reason_for_the_same_absence_is_a_correction() {
    let before = standing(&accepted(&[(1, Mark::Absent(Reason::NotSaid))]));

    assert!(changes(&before, accepted(&[(1, Mark::Absent(Reason::Illness))])).needs_reason());
}

#[test]
fn a_session_made_shorter_changes_what_presence_is_worth() {
    let mut before = standing(&accepted(&[(1, Mark::Present)]));
    before.get_mut(&person(1)).unwrap().minutes = 180;

    assert_eq!(changes(&before, accepted(&[(1, Mark::Present)])).superseding.len(), 1);
}

#[test]
fn a_latecomer_added_to_a_saved_register_needs_no_reason() {
    let before = standing(&accepted(&[(1, Mark::Present)]));

    let changes = changes(&before, accepted(&[(1, Mark::Present), (2, Mark::Late { missed: 30 })]));

    assert_eq!(changes.fresh.len(), 1);
    assert!(!changes.needs_reason());
}

#[test]
fn blanks_are_no_reason() {
    assert_eq!(Because::new("  \n"), Err(Refusal::ReasonMissing));
    assert_eq!(Because::new(" giustificata il giorno dopo ").unwrap().text(), "giustificata il giorno dopo");
}

#[test]
fn a_reason_has_room_for_five_hundred_characters() {
    assert!(Because::new(&"à".repeat(500)).is_ok());
    assert_eq!(Because::new(&"à".repeat(501)), Err(Refusal::ReasonTooLong { most: 500 }));
}

#[test]
fn where_only_one_editor_changed_a_line_that_change_stands() {
    assert_eq!(merge(&"absent", &"present", &"absent"), Merged::Mine);
    assert_eq!(merge(&"absent", &"absent", &"present"), Merged::Theirs);
}

#[test]
fn where_two_editors_agree_there_is_nothing_to_decide() {
    assert_eq!(merge(&"absent", &"present", &"present"), Merged::Mine);
    assert_eq!(merge(&"", &"", &""), Merged::Mine);
}

#[test]
fn where_two_editors_disagree_somebody_has_to_look() {
    assert_eq!(merge(&"", &"present", &"absent"), Merged::Disputed);
}

fn some_mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        Just(Mark::Present),
        (1_i32..120).prop_map(|missed| Mark::Late { missed }),
        proptest::sample::select(Reason::ALL.to_vec()).prop_map(Mark::Absent),
    ]
}

proptest! {
    #[test]
    fn after_saving_there_is_nothing_left_to_save(
        before in proptest::collection::btree_map(0_u128..20, some_mark(), 0..20),
        wanted in proptest::collection::btree_map(0_u128..20, some_mark(), 0..20),
    ) {
        let before: Vec<_> = before.into_iter().collect();
        let wanted: Vec<_> = wanted.into_iter().collect();
        let mut register = standing(&accepted(&before));

        let first = changes(&register, accepted(&wanted));
        prop_assert!(first.fresh.len() + first.superseding.len() <= wanted.len());

        register.extend(standing(&accepted(&wanted)));
        prop_assert!(changes(&register, accepted(&wanted)).is_empty());
    }
}
