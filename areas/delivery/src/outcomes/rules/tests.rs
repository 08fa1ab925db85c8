//! Outcomes: what proves them, and when.

use proptest::prelude::*;

use super::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

/// Began on 1 March, last seen on 30 May, hired on 15 June.
fn path() -> Path {
    Path { began_on: Some(day(3, 1)), left_on: Some(day(5, 30)), hired_on: Some(day(6, 15)) }
}

fn wish(on: NaiveDate) -> Wish {
    Wish { on, evidence: Some("verbale del test".to_owned()), ..Wish::default() }
}

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();

#[test]
fn a_level_has_an_entry_an_exit_and_a_day() {
    let from_a1_to_a2 = Wish { entry: Some(Level::A1), exit: Some(Level::A2), ..wish(day(5, 30)) };

    let noted = note(Kind::Level, &from_a1_to_a2, path(), TODAY);

    assert_eq!(noted, Ok(Outcome::Level { entry: Level::A1, exit: Level::A2 }));
}

#[test]
fn without_the_level_on_entry_there_is_no_result() {
    let exit_only = Wish { exit: Some(Level::A2), ..wish(day(5, 30)) };
    let entry_only = Wish { entry: Some(Level::A2), ..wish(day(5, 30)) };

    assert_eq!(note(Kind::Level, &exit_only, path(), TODAY), Err(Refusal::EntryLevelMissing));
    assert_eq!(note(Kind::Level, &entry_only, path(), TODAY), Err(Refusal::ExitLevelMissing));
}

#[test]
fn nothing_is_noted_without_evidence_but_an_answer() {
    let bare = Wish { evidence: Some("  ".to_owned()), was_helpful: Some(true), ..wish(day(6, 20)) };

    let answers = [Kind::Helpful, Kind::TrainingUseful, Kind::SkillsUsed];
    for kind in Kind::ALL.iter().copied().filter(|kind| !answers.contains(kind)) {
        assert_eq!(note(kind, &bare, path(), TODAY), Err(Refusal::EvidenceMissing));
    }
    assert_eq!(note(Kind::Helpful, &bare, path(), TODAY), Ok(Outcome::Helpful { yes: true }));
}

#[test]
fn nothing_comes_of_what_never_began_nor_before_it_did() {
    let stranger = Path::default();

    assert_eq!(note(Kind::Certificate, &wish(day(5, 1)), stranger, TODAY), Err(Refusal::NeverBegan));
    assert_eq!(
        note(Kind::Certificate, &wish(day(2, 28)), path(), TODAY),
        Err(Refusal::BeforeBeginning { began_on: day(3, 1) })
    );
    assert!(note(Kind::Certificate, &wish(day(3, 1)), path(), TODAY).is_ok());
}

#[test]
fn tomorrow_has_no_outcomes() {
    assert_eq!(note(Kind::Hired, &wish(day(6, 2)), path(), day(6, 1)), Err(Refusal::InTheFuture));
}

#[test]
fn an_application_has_a_protocol_number() {
    let numbered = Wish { protocol: Some("2026/114".to_owned()), ..wish(day(5, 1)) };

    for kind in [Kind::RecognitionApplied, Kind::LongTermApplied] {
        assert!(note(kind, &numbered, path(), TODAY).is_ok());
        assert_eq!(note(kind, &wish(day(5, 1)), path(), TODAY), Err(Refusal::ProtocolMissing));
    }
}

#[test]
fn whether_it_helped_is_asked_at_the_end() {
    let answer = |on| Wish { was_helpful: Some(false), ..wish(on) };

    assert_eq!(
        note(Kind::Helpful, &answer(day(5, 29)), path(), TODAY),
        Err(Refusal::AskedTooEarly { left_on: day(5, 30) })
    );
    assert_eq!(note(Kind::Helpful, &answer(day(5, 30)), path(), TODAY), Ok(Outcome::Helpful { yes: false }));
    assert_eq!(note(Kind::Helpful, &wish(day(5, 30)), path(), TODAY), Err(Refusal::AnswerMissing));
}

#[test]
fn whether_what_was_learnt_is_used_is_asked_three_months_later() {
    let answer = |on| Wish { was_helpful: Some(true), ..wish(on) };

    assert_eq!(
        note(Kind::SkillsUsed, &answer(day(8, 29)), path(), TODAY),
        Err(Refusal::FollowUpTooEarly { due_on: day(8, 30) })
    );
    assert_eq!(
        note(Kind::SkillsUsed, &answer(day(8, 30)), path(), TODAY),
        Ok(Outcome::SkillsUsed { yes: true })
    );
}

#[test]
fn still_in_work_is_asked_three_six_and_twelve_months_after_hiring() {
    let asked = |on, months| Wish { months: Some(months), ..wish(on) };

    assert!(note(Kind::InWork, &asked(day(9, 15), 3), path(), TODAY).is_ok());
    assert_eq!(
        note(Kind::InWork, &asked(day(9, 14), 3), path(), TODAY),
        Err(Refusal::FollowUpTooEarly { due_on: day(9, 15) })
    );
    assert_eq!(note(Kind::InWork, &asked(day(9, 15), 4), path(), TODAY), Err(Refusal::NoSuchFollowUp));
    assert_eq!(note(Kind::InWork, &wish(day(9, 15)), path(), TODAY), Err(Refusal::NoSuchFollowUp));
}

#[test]
fn who_was_never_hired_is_not_still_in_work() {
    let asked = Wish { months: Some(3), ..wish(day(9, 15)) };
    let unhired = Path { hired_on: None, ..path() };

    assert_eq!(note(Kind::InWork, &asked, unhired, TODAY), Err(Refusal::NeverHired));
}

#[test]
fn three_months_after_the_last_of_november_is_the_last_of_february() {
    assert_eq!(follow_up_due(day(11, 30), 3), NaiveDate::from_ymd_opt(2027, 2, 28).unwrap());
}

#[test]
fn texts_have_room_for_five_hundred_characters() {
    let long = Wish { evidence: Some("x".repeat(501)), ..wish(day(5, 1)) };

    assert_eq!(note(Kind::Certificate, &long, path(), TODAY), Err(Refusal::TextTooLong { most: 500 }));
}

proptest! {
    #[test]
    fn no_outcome_lies_outside_the_path(offset in -400_i64..800, kind in proptest::sample::select(Kind::ALL.to_vec())) {
        let on = day(3, 1) + chrono::Duration::days(offset);
        let wish = Wish {
            entry: Some(Level::A1),
            exit: Some(Level::A2),
            was_helpful: Some(true),
            months: Some(6),
            protocol: Some("1".to_owned()),
            ..wish(on)
        };

        if note(kind, &wish, path(), TODAY).is_ok() {
            prop_assert!(day(3, 1) <= on && on <= TODAY);
        }
    }
}
