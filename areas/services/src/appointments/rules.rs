//! What makes an appointment possible, when reminders leave, when a call is due. Pure: the clock is an argument.

use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::words::State;
use crate::desks::terms::Terms;
use crate::desks::when;

/// Appointments are cut in steps of so many minutes.
pub const STEP: i32 = 5;

/// Why an appointment cannot be as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Past,
    NotInFives,
    OutsideHours,
    WorkerTaken,
    RoomTaken,
    PersonTaken,
    NoReason,
    NotBooked,
    NotYet,
}

impl From<Refusal> for kernel::Refusal {
    fn from(refusal: Refusal) -> kernel::Refusal {
        use Refusal::*;
        let (key, field) = match refusal {
            Past => ("services-book-past", "day"),
            NotInFives => ("services-book-not-in-fives", "time"),
            OutsideHours => ("services-book-outside-hours", "time"),
            WorkerTaken => ("services-book-worker-taken", "time"),
            RoomTaken => ("services-book-room-taken", "room"),
            PersonTaken => ("services-book-person-taken", "time"),
            NoReason => ("services-appointment-no-reason", "why"),
            NotBooked => return kernel::Refusal::new("services-appointment-not-booked"),
            NotYet => return kernel::Refusal::new("services-appointment-not-yet"),
        };
        kernel::Refusal::new(key).on(field)
    }
}

/// `open` are the hours of that day, in minutes after midnight.
pub fn admit(minute: i32, length: i32, open: &[(i32, i32)]) -> Result<(), Refusal> {
    if minute % STEP != 0 || length % STEP != 0 {
        return Err(Refusal::NotInFives);
    }
    match open.iter().any(|(from, until)| *from <= minute && minute + length <= *until) {
        true => Ok(()),
        false => Err(Refusal::OutsideHours),
    }
}

/// Every five minutes an appointment takes.
pub fn steps(starts_at: DateTime<Utc>, minutes: i32) -> Vec<DateTime<Utc>> {
    (0..minutes / STEP).map(|step| starts_at + TimeDelta::minutes((step * STEP).into())).collect()
}

/// When the reminders leave: never in the past, never after the appointment.
pub fn reminders(starts_at: DateTime<Utc>, now: DateTime<Utc>, terms: &Terms) -> Vec<DateTime<Utc>> {
    let day = store::local_day(starts_at);
    let hour = NaiveTime::from_hms_opt(terms.hour, 0, 0).unwrap_or(NaiveTime::MIN);
    let at = |before: &u32| when::instant((day - Days::new((*before).into())).and_time(hour)).ok();
    terms.days_before.iter().filter_map(at).filter(|at| *at > now && *at < starts_at).collect()
}

/// Whether so many absences ask for a call before the next appointment. Nobody is refused for them.
pub fn must_call(absences: &[NaiveDate], today: NaiveDate, terms: &Terms) -> bool {
    let since = today - Months::new(terms.months);
    let recent = absences.iter().filter(|day| **day >= since).count();
    i64::try_from(recent).unwrap_or(i64::MAX) >= terms.absences
}

/// What may follow what.
pub fn may_become(from: State, to: State) -> bool {
    use State::*;
    matches!(
        (from, to),
        (Booked, Arrived | Handled | NoShow | Cancelled)
            | (Arrived, Handled | Booked)
            | (NoShow, Booked | Arrived | Handled)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn terms() -> Terms {
        Terms { days_before: vec![2, 1], hour: 10, absences: 2, months: 6, ..Terms::default() }
    }

    #[test]
    fn an_appointment_lies_inside_one_spell_of_opening() {
        let open = [(540, 720), (840, 1020)];
        assert_eq!(admit(540, 30, &open), Ok(()));
        assert_eq!(admit(700, 20, &open), Ok(()));
        assert_eq!(admit(700, 30, &open), Err(Refusal::OutsideHours));
        assert_eq!(admit(542, 20, &open), Err(Refusal::NotInFives));
        assert_eq!(admit(540, 30, &[]), Err(Refusal::OutsideHours));
    }

    #[test]
    fn reminders_leave_at_ten_in_italy_two_days_and_one_day_before() {
        let sent = reminders(at("2026-03-31T08:00:00Z"), at("2026-03-10T08:00:00Z"), &terms());
        assert_eq!(sent, [at("2026-03-29T08:00:00Z"), at("2026-03-30T08:00:00Z")], "after the clock changed");
    }

    #[test]
    fn a_reminder_whose_hour_has_passed_is_not_sent() {
        let booked = at("2026-03-11T10:00:00Z");
        assert!(reminders(at("2026-03-12T08:00:00Z"), booked, &terms()).is_empty());
        assert_eq!(reminders(at("2026-03-13T08:00:00Z"), booked, &terms()), [at("2026-03-12T09:00:00Z")]);
    }

    #[test]
    fn two_absences_in_six_months_ask_for_a_call() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let absences = [day("2025-08-01"), day("2026-02-01")];
        assert!(!must_call(&absences, day("2026-03-10"), &terms()));
        assert!(must_call(&[day("2026-01-15"), day("2026-02-01")], day("2026-03-10"), &terms()));
    }

    #[test]
    fn what_is_handled_or_cancelled_stays_so() {
        for to in State::ALL {
            assert!(!may_become(State::Handled, *to) && !may_become(State::Cancelled, *to));
        }
        assert!(may_become(State::NoShow, State::Booked), "who comes late is not turned away");
    }

    #[test]
    fn an_appointment_takes_all_its_five_minutes() {
        let taken = steps(at("2026-03-10T08:00:00Z"), 15);
        assert_eq!(taken.len(), 3);
        assert_eq!(taken[2], at("2026-03-10T08:10:00Z"));
    }
}
