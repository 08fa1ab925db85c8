//! Referrals: who may do what when, and that no end is left for another.

use chrono::Weekday;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Sender), Just(Side::Receiver), Just(Side::Program)]
}

fn step() -> impl Strategy<Value = Step> {
    proptest::sample::select(Step::ALL)
}

proptest! {
    #[test]
    fn whatever_is_tried_by_whom_there_is_one_end_and_it_stays(tries in prop::collection::vec((side(), step()), 0..40)) {
        let mut state = State::Draft;
        let mut ends = Vec::new();
        for (side, step) in tries {
            let before = state;
            if let Ok(after) = take(state, side, step) {
                state = after;
                if after.is_final() { ends.push(after); }
            }
            prop_assert!(!before.is_final() || state == before, "{before:?} became {state:?}");
        }
        prop_assert!(ends.len() <= 1, "{ends:?}");
    }

    #[test]
    fn only_the_receiver_answers_and_only_once(tries in prop::collection::vec((side(), step()), 0..40)) {
        let mut state = State::Draft;
        let mut answers = 0;
        for (side, step) in tries {
            let Ok(after) = take(state, side, step) else { continue };
            if matches!(step, Step::Accepted | Step::Refused) {
                prop_assert_eq!(side, Side::Receiver);
                answers += 1;
            }
            state = after;
        }
        prop_assert!(answers <= 1);
    }

    #[test]
    fn a_term_falls_on_a_working_day(after in 0_i64..4000, days in 1_u32..30) {
        let start = day("2020-01-01") + chrono::TimeDelta::days(after);
        let weekend = |day: NaiveDate| matches!(chrono::Datelike::weekday(&day), Weekday::Sat | Weekday::Sun);
        let due = working_days_after(start, days, weekend);
        prop_assert!(!weekend(due) && due > start);
        let between = start.iter_days().skip(1).take_while(|day| *day <= due).filter(|day| !weekend(*day)).count();
        prop_assert_eq!(between, days as usize);
    }
}

#[test]
fn who_accepts_second_hears_that_it_was_accepted() {
    assert_eq!(take(State::Accepted, Side::Receiver, Step::Accepted), Err(Refusal::AlreadyAccepted));
    assert_eq!(take(State::InProgress, Side::Receiver, Step::Accepted), Err(Refusal::AlreadyAccepted));
    assert_eq!(take(State::Fulfilled, Side::Receiver, Step::Accepted), Err(Refusal::AlreadyEnded));
    assert_eq!(take(State::Sent, Side::Sender, Step::Accepted), Err(Refusal::NotYours));
    assert_eq!(take(State::Sent, Side::Receiver, Step::Fulfilled), Err(Refusal::NotAcceptedYet));
    assert_eq!(take(State::Accepted, Side::Sender, Step::Withdrawn), Err(Refusal::AlreadyAccepted));
}

#[test]
fn who_did_not_come_may_still_come() {
    assert_eq!(take(State::NoShow, Side::Receiver, Step::InProgress), Ok(State::InProgress));
    assert_eq!(take(State::NoShow, Side::Receiver, Step::Dropped), Ok(State::Dropped));
    assert!(gives_the_file_back(State::NoShow, Step::Dropped));
    assert!(!gives_the_file_back(State::InProgress, Step::Dropped));
}

#[test]
fn a_no_says_why_and_an_end_says_what_came_of_it() {
    assert_eq!(said(Step::Refused, None, None, None), Err(Refusal::ReasonMissing));
    assert_eq!(said(Step::Refused, Some(Reason::Moved), None, None), Err(Refusal::ReasonMissing));
    assert_eq!(said(Step::Refused, Some(Reason::Full), None, None), Ok(()));
    let other = said(Step::Refused, Some(Reason::Other), None, Some("boh"));
    assert_eq!(other, Err(Refusal::WordsMissing { letters: LETTERS }));
    assert_eq!(said(Step::Fulfilled, None, None, None), Err(Refusal::OutcomeMissing));
    assert_eq!(said(Step::Fulfilled, None, Some(Outcome::Partly), None), Ok(()));
    assert_eq!(notice(false, Some("urgenza")), Err(Refusal::NoticeMissing { letters: LETTERS }));
    assert_eq!(notice(false, Some("minore in pericolo stanotte")), Ok(()));
}

#[test]
fn the_middle_of_days() {
    assert_eq!(median(vec![]), None);
    assert_eq!(median(vec![9, 1, 4]), Some(4));
    assert_eq!(median(vec![1, 4]), Some(3));
}
