//! Who may work when, sentence by sentence.

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn held(kind: &str) -> Held<'_> {
    Held { kind, ..Held::default() }
}

#[test]
fn asylum_seekers_work_sixty_days_after_they_applied() {
    let applied = Held { applied_on: Some(day("2026-01-10")), ..held("ric-asilo") };
    let before = can_work(&applied, day("2026-03-10"));
    assert_eq!(before.work, Work::No);
    let wait = Because::Waiting { days: 60, applied: day("2026-01-10"), from: day("2026-03-11") };
    assert_eq!(before.because, wait);
    let after = can_work(&applied, day("2026-03-11"));
    assert_eq!((after.work, after.because), (Work::Conditional, Because::Limited));
    assert!(after.source.contains("142/2015"));
}

#[test]
fn without_the_day_of_the_application_nobody_claims_to_know() {
    let answer = can_work(&held("ric-asilo"), day("2026-03-10"));
    assert_eq!((answer.work, answer.because), (Work::Conditional, Because::ApplicationNotKnown { days: 60 }));
}

#[test]
fn a_receipt_of_renewal_keeps_the_right_from_its_day_on() {
    let ended = Held { expires_on: Some(day("2026-03-09")), ..held("lav-sub") };
    assert_eq!(can_work(&ended, day("2026-03-09")).work, Work::Yes, "valid on its last day");
    let without = can_work(&ended, day("2026-03-10"));
    assert_eq!((without.work, without.because), (Work::No, Because::Expired { on: day("2026-03-09") }));
    let asked = Held { renewal_asked_on: Some(day("2026-03-12")), ..ended };
    assert_eq!(can_work(&asked, day("2026-03-11")).work, Work::No, "asked for too late for this day");
    let pending = can_work(&asked, day("2026-03-12"));
    assert_eq!(
        (pending.work, pending.because),
        (Work::Yes, Because::RenewalPending { asked: day("2026-03-12") })
    );
}

#[test]
fn a_pending_renewal_gives_no_more_than_the_permit_did() {
    let ended = Held {
        expires_on: Some(day("2026-01-01")),
        renewal_asked_on: Some(day("2025-12-01")),
        ..held("studio")
    };
    let answer = can_work(&ended, day("2026-03-10"));
    assert_eq!((answer.work, answer.because), (Work::Conditional, Because::Hours { most: 20 }));
}

#[test]
fn students_work_twenty_hours_a_week() {
    let answer = can_work(&held("studio"), day("2026-03-10"));
    assert_eq!((answer.work, answer.because), (Work::Conditional, Because::Hours { most: 20 }));
}

#[test]
fn nobody_works_before_sixteen_whatever_the_permit() {
    let born = Held { birth_date: Some(day("2010-03-11")), ..held("asilo") };
    let before = can_work(&born, day("2026-03-10"));
    assert_eq!((before.work, before.because), (Work::No, Because::TooYoung { least: 16 }));
    assert_eq!(can_work(&born, day("2026-03-11")).work, Work::Yes);
    let minor = Held { kind: "min-eta", ..born };
    assert_eq!(can_work(&minor, day("2026-03-11")).because, Because::Limited);
}

#[test]
fn a_permit_says_nothing_of_the_days_before_it() {
    let issued = Held { issued_on: Some(day("2026-03-10")), ..held("asilo") };
    assert_eq!(can_work(&issued, day("2026-03-09")).because, Because::NotIssuedYet { on: day("2026-03-10") });
    assert_eq!(can_work(&issued, day("2026-03-10")).because, Because::PermitSays);
}

#[test]
fn of_two_permits_the_one_that_allows_more_speaks() {
    let on = day("2026-03-10");
    let ended = can_work(&Held { expires_on: Some(day("2026-01-01")), ..held("asilo") }, on);
    let answer = best([can_work(&held("studio"), on), ended]).unwrap();
    assert_eq!(answer.because, Because::Hours { most: 20 });
    assert_eq!(best([]), None);
}
