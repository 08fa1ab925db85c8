//! The law of residence documents and target groups, sentence by sentence.

use super::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(3, 10)
}

#[test]
fn alerts_come_at_ninety_sixty_and_thirty_days() {
    let in_days = |days: u64| expiry(today().checked_add_days(Days::new(days)), today());
    assert_eq!(in_days(91), Expiry::Far);
    assert_eq!(in_days(90), Expiry::Within { alert: 90, days: 90 });
    assert_eq!(in_days(61), Expiry::Within { alert: 90, days: 61 });
    assert_eq!(in_days(60), Expiry::Within { alert: 60, days: 60 });
    assert_eq!(in_days(30), Expiry::Within { alert: 30, days: 30 });
    assert_eq!(in_days(0), Expiry::Within { alert: 30, days: 0 }, "valid on its last day");
    assert_eq!(expiry(Some(day(3, 9)), today()), Expiry::Expired { days_ago: 1 });
    assert_eq!(expiry(None, today()), Expiry::NotKnown);
}

#[test]
fn a_document_is_of_a_known_kind_and_ends_after_it_begins() {
    assert_eq!(document("ric-asilo", Some(day(1, 1)), Some(day(7, 1)), today()), Ok(()));
    assert_eq!(document("boh", None, None, today()), Err(NotAccepted::UnknownKind));
    assert_eq!(document("asilo", Some(day(3, 11)), None, today()), Err(NotAccepted::IssuedInTheFuture));
    let backwards = document("asilo", Some(day(2, 2)), Some(day(2, 2)), today());
    assert_eq!(backwards, Err(NotAccepted::EndsBeforeItBegins));
}

fn period(status: TargetGroup, from: NaiveDate, until: Option<NaiveDate>) -> StatusPeriod {
    StatusPeriod { status, from, until }
}

#[test]
fn a_new_status_ends_the_open_one_the_day_before() {
    let known = [period(TargetGroup::Applicant, day(1, 1), None)];
    let endings = add(&known, period(TargetGroup::Refugee, day(3, 1), None));
    assert_eq!(endings, Ok(vec![Ending { place: 0, last: day(2, 28) }]));
}

#[test]
fn the_past_is_not_overwritten() {
    let known = [
        period(TargetGroup::Applicant, day(1, 1), Some(day(2, 28))),
        period(TargetGroup::Refugee, day(3, 1), None),
    ];
    let inside = period(TargetGroup::SpecialProtection, day(2, 1), Some(day(2, 10)));
    assert_eq!(add(&known, inside), Err(NotAccepted::StatusOverlaps));
    let same_day = period(TargetGroup::SpecialProtection, day(3, 1), None);
    assert_eq!(add(&known, same_day), Err(NotAccepted::StatusOverlaps));
    let before = period(TargetGroup::IntentToApply, day(1, 1), Some(day(1, 1)));
    assert_eq!(add(&known[1..], before), Ok(vec![]));
}

#[test]
fn a_status_does_not_end_before_it_begins() {
    let backwards = period(TargetGroup::Applicant, day(3, 1), Some(day(2, 1)));
    assert_eq!(add(&[], backwards), Err(NotAccepted::StatusEndsBeforeItBegins));
}

#[test]
fn every_day_has_the_status_of_its_period() {
    let known = [
        period(TargetGroup::Applicant, day(1, 1), Some(day(2, 28))),
        period(TargetGroup::Refugee, day(3, 1), None),
    ];
    assert_eq!(status_on(&known, day(2, 28)), Some(TargetGroup::Applicant));
    assert_eq!(status_on(&known, day(3, 1)), Some(TargetGroup::Refugee));
    assert_eq!(status_on(&known, NaiveDate::from_ymd_opt(2025, 12, 31).unwrap()), None);
}
