//! The course of a case through the months: who does what, and when.

use chrono::{Days, NaiveDate};

use super::super::Setting;
use super::super::agenda::Deed as Any;
use super::super::days::{after, ago, at, weekly};
use super::referral::{FATES, Fate};
use super::{Case, Deed};

/// Days between two contacts, at least and at most.
const BETWEEN: (i64, i64) = (22, 38);

pub(super) fn plan(set: &mut Setting<'_>, all: &[Case], place: usize) {
    let case = &all[place];
    begin(set, case, place);
    contacts(set, case, place);
    planned(set, case, place);
    meetings(set, case, place);
    to_do(set, case, place);
    sent_on(set, case, place);
    if case.turn % 11 == 9 {
        put(set, case, ago(set.today, 12), 17, Deed::Close(place));
    }
    if case.turn == 4 && case.worker != case.colleague {
        put(set, case, ago(set.today, 1), 16, Deed::HandOver(place));
    }
}

/// Every morning of the last weeks; once a week before.
pub(super) fn mornings(set: &mut Setting<'_>) {
    let first = set.today - Days::new(120);
    let weeks = weekly(first, ago(set.today, 21), chrono::Weekday::Tue, 1);
    let days = (set.today - Days::new(20)).iter_days().take(21);
    for day in weeks.into_iter().chain(days) {
        set.agenda.put(at(day, 5, 30), None, Any::Case(Deed::Chase));
    }
}

/// By the reference worker, unless the day is still to come.
fn put(set: &mut Setting<'_>, case: &Case, day: NaiveDate, hour: u32, deed: Deed) {
    let moment = at(day, hour, 0);
    if moment < set.now {
        set.agenda.put(moment, case.worker, Any::Case(deed));
    }
}

fn begin(set: &mut Setting<'_>, case: &Case, place: usize) {
    put(set, case, case.opened, 9, Deed::Open(place));
    put(set, case, case.opened, 11, Deed::Join(place));
    if case.turn % 4 == 1 {
        put(set, case, after(case.opened, 9), 12, Deed::Flag(place));
    }
    put(set, case, after(case.opened, 8), 13, Deed::Assess(place, 0));
    if case.turn % 2 == 1 {
        put(set, case, after(case.opened, 110), 13, Deed::Assess(place, 1));
    }
}

/// Some are not met for long; the others were met in these weeks.
fn contacts(set: &mut Setting<'_>, case: &Case, place: usize) {
    let last = if case.turn % 6 == 5 { ago(set.today, 74) } else { ago(set.today, 1 + case.turn as u64 % 9) };
    let (mut day, mut nth) = (case.opened, 0);
    while day <= last {
        let hour = 10 + u32::try_from((nth + case.turn) % 6).unwrap_or_default();
        let of_team = (nth % 4 == 3).then(|| case.team.get(nth / 4 % case.team.len().max(1))).flatten();
        let who = of_team.map_or(case.worker, |mate| mate.user);
        set.agenda.put(at(day, hour.max(12), 0), who, Any::Case(Deed::Note(place, nth)));
        day = after(day, set.dice.between(BETWEEN.0, BETWEEN.1).unsigned_abs());
        nth += 1;
    }
}

fn planned(set: &mut Setting<'_>, case: &Case, place: usize) {
    let written = after(case.opened, 18);
    put(set, case, written, 17, Deed::Plan(place));
    if case.turn % 7 == 6 {
        return;
    }
    put(set, case, written, 18, Deed::Agree(place));
    put(set, case, after(written, 30), 9, Deed::Mark(place));
    if case.turn % 3 != 1 {
        put(set, case, after(written, 75), 16, Deed::Review(place));
    }
}

/// One held, one to come, one of yesterday that nobody wrote down.
fn meetings(set: &mut Setting<'_>, case: &Case, place: usize) {
    let called = after(case.opened, 28);
    let held = after(called, 9);
    match case.turn % 5 {
        1 => put(
            set,
            case,
            ago(set.today, 6),
            9,
            Deed::Call(place, after(set.today, 1 + case.turn as u64 % 4)),
        ),
        2 => put(set, case, ago(set.today, 8), 9, Deed::Call(place, ago(set.today, 1))),
        _ => {
            put(set, case, called, 9, Deed::Call(place, held));
            put(set, case, held, 17, Deed::Hold(place));
        }
    }
}

/// Tasks of today, of the coming days, and one that is late.
fn to_do(set: &mut Setting<'_>, case: &Case, place: usize) {
    let of_team = case.team.get(case.turn % case.team.len().max(1)).map_or(case.worker, |mate| mate.user);
    let today = set.today;
    match case.turn % 4 {
        0 => put(set, case, ago(today, 4), 9, Deed::Give(place, case.worker, today)),
        1 => put(set, case, ago(today, 9), 9, Deed::Give(place, of_team, ago(today, 1))),
        2 => put(set, case, ago(today, 2), 9, Deed::Give(place, of_team, today)),
        _ => put(set, case, ago(today, 3), 9, Deed::Give(place, case.worker, after(today, 3))),
    }
    let given = after(case.opened, 12);
    put(set, case, given, 9, Deed::Give(place, case.worker, after(given, 10)));
    put(set, case, after(given, 9), 9, Deed::Settle(place));
}

fn sent_on(set: &mut Setting<'_>, case: &Case, place: usize) {
    if case.sends.is_empty() || case.turn % 11 == 9 {
        return;
    }
    let fate = FATES[place % FATES.len()];
    let days = match fate {
        Fate::Waits => 1,
        Fate::Seen => 4,
        Fate::Late => 30,
        Fate::GoesOn | Fate::Accepted => 12,
        _ => 40,
    };
    let day = ago(set.today, days);
    if day > case.opened {
        put(set, case, day, 15, Deed::Refer(place, fate));
    }
}
