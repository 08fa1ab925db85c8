//! Every step of a request, and every no.

use chrono::TimeDelta;

use super::*;

fn now() -> DateTime<Utc> {
    "2026-03-10T08:00:00Z".parse().unwrap()
}

fn need(code: &str) -> Need {
    Need { language: code.to_owned(), people: 1 }
}

#[test]
fn a_request_goes_from_asked_to_done() {
    let offered = next(State::Asked, Move::Offer).unwrap();
    let accepted = next(offered, Move::Accept { covers_all: true }).unwrap();
    assert_eq!(next(accepted, Move::Done { somebody: true }), Ok(State::Done));
}

#[test]
fn a_yes_to_one_of_two_languages_leaves_the_request_offered() {
    assert_eq!(next(State::Offered, Move::Accept { covers_all: false }), Ok(State::Offered));
}

#[test]
fn when_the_last_says_no_a_request_is_uncovered_and_may_be_offered_again() {
    assert_eq!(next(State::Offered, Move::Refuse { waiting: 1 }), Ok(State::Offered));
    let uncovered = next(State::Offered, Move::Refuse { waiting: 0 }).unwrap();
    assert_eq!(uncovered, State::Uncovered);
    assert_eq!(next(uncovered, Move::Offer), Ok(State::Offered));
}

#[test]
fn a_mediator_who_backs_out_opens_the_request_again() {
    assert_eq!(next(State::Accepted, Move::BackOut { waiting: 0 }), Ok(State::Asked));
    assert_eq!(next(State::Accepted, Move::BackOut { waiting: 2 }), Ok(State::Offered));
}

#[test]
fn what_is_over_stays_over() {
    let steps = [
        Move::Offer,
        Move::Accept { covers_all: true },
        Move::Refuse { waiting: 0 },
        Move::BackOut { waiting: 0 },
        Move::Done { somebody: true },
        Move::NotHeld { somebody: true },
        Move::Withdraw,
    ];
    for from in [State::Done, State::NotHeld, State::Withdrawn] {
        for step in steps {
            assert_eq!(next(from, step), Err(Refusal::NotPossible { from, step }));
        }
    }
}

#[test]
fn nothing_is_done_where_nobody_said_yes() {
    let step = Move::Done { somebody: false };
    assert_eq!(next(State::Offered, step), Err(Refusal::NotPossible { from: State::Offered, step }));
}

#[test]
fn time_that_runs_out_makes_a_request_uncovered() {
    let (past, future) = (now() - TimeDelta::hours(1), now() + TimeDelta::hours(1));
    assert_eq!(standing(State::Asked, 0, false, past, now()), State::Uncovered);
    assert_eq!(standing(State::Asked, 0, false, future, now()), State::Asked);
    assert_eq!(standing(State::Offered, 0, false, future, now()), State::Uncovered);
    assert_eq!(standing(State::Offered, 1, false, future, now()), State::Offered);
    assert_eq!(standing(State::Accepted, 0, true, past, now()), State::Accepted);
}

#[test]
fn languages_are_known_and_named_once() {
    assert_eq!(languages(&[]), Err(Refusal::NoLanguage));
    assert_eq!(languages(&[need("klingon")]), Err(Refusal::UnknownLanguage));
    assert_eq!(languages(&[need("ar"), need("ar")]), Err(Refusal::LanguageTwice));
    assert_eq!(languages(&[need("ar"), need("ur")]), Ok(()));
}

#[test]
fn a_conversation_lasts_five_minutes_to_twelve_hours_in_fives() {
    for (minutes, verdict) in [
        (4, Err(Refusal::MinutesOutOfRange)),
        (5, Ok(())),
        (7, Err(Refusal::NotInFives)),
        (720, Ok(())),
        (725, Err(Refusal::MinutesOutOfRange)),
    ] {
        assert_eq!(length(minutes), verdict, "{minutes}");
    }
}

#[test]
fn a_request_begins_in_the_future() {
    assert_eq!(beginning(now() - TimeDelta::minutes(5), now()), Err(Refusal::TimePast));
    assert_eq!(beginning(now() + TimeDelta::minutes(3), now()), Err(Refusal::NotInFives));
    assert_eq!(beginning(now(), now()), Ok(()));
}

#[test]
fn the_second_yes_is_told_that_somebody_was_first() {
    let offer = |answered, ended, is_covered, hours| Offered {
        answered,
        ended,
        is_covered,
        expires_at: now() + TimeDelta::hours(hours),
    };
    assert_eq!(answerable(&offer(false, false, false, 1), now()), Ok(()));
    assert_eq!(answerable(&offer(false, true, true, 1), now()), Err(Refusal::AlreadyAssigned));
    assert_eq!(answerable(&offer(false, true, false, 1), now()), Err(Refusal::OfferEnded));
    assert_eq!(answerable(&offer(true, false, false, 1), now()), Err(Refusal::AlreadyAnswered));
    assert_eq!(answerable(&offer(false, false, false, 0), now()), Err(Refusal::Expired));
}

#[test]
fn one_may_ask_somebody_to_come_from_afar_but_not_against_a_conflict() {
    assert_eq!(may_be_asked(&[Obstacle::NotThen, Obstacle::TooFar]), Ok(()));
    let tied = [Obstacle::Conflict, Obstacle::TooFar];
    assert_eq!(may_be_asked(&tied), Err(Refusal::MayNotBeAsked(Obstacle::Conflict)));
    assert_eq!(may_be_asked(&[Obstacle::Busy]), Err(Refusal::MayNotBeAsked(Obstacle::Busy)));
}
