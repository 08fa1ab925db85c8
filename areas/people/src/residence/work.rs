//! Whether somebody may work on a day, why, and where that is written. Pure.

use chrono::{Days, NaiveDate};
use kernel::Arg;

use super::permits::{self, Permit, Work};

/// A document as far as work depends on it, and what else must be known of its holder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held<'a> {
    pub kind: &'a str,
    pub issued_on: Option<NaiveDate>,
    pub expires_on: Option<NaiveDate>,
    /// The day on the receipt of a renewal.
    pub renewal_asked_on: Option<NaiveDate>,
    /// The day asylum was asked for.
    pub applied_on: Option<NaiveDate>,
    pub birth_date: Option<NaiveDate>,
}

/// Why the answer is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    UnknownKind,
    TooYoung {
        least: i32,
    },
    NotIssuedYet {
        on: NaiveDate,
    },
    Expired {
        on: NaiveDate,
    },
    RenewalPending {
        asked: NaiveDate,
    },
    Waiting {
        days: i64,
        applied: NaiveDate,
        from: NaiveDate,
    },
    /// The law counts days from an application nobody wrote down.
    ApplicationNotKnown {
        days: i64,
    },
    Hours {
        most: i64,
    },
    PermitSays,
    Limited,
}

/// The answer for a day, with what carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub work: Work,
    pub because: Because,
    pub source: &'static str,
    pub law: &'static str,
    /// What the law adds about this kind; its words are in the table.
    pub permit: Option<&'static Permit>,
}

impl Because {
    pub fn key(self) -> &'static str {
        match self {
            Because::UnknownKind => "people-work-because-unknown-kind",
            Because::TooYoung { .. } => "people-work-because-too-young",
            Because::NotIssuedYet { .. } => "people-work-because-not-issued-yet",
            Because::Expired { .. } => "people-work-because-expired",
            Because::RenewalPending { .. } => "people-work-because-renewal",
            Because::Waiting { .. } => "people-work-because-waiting",
            Because::ApplicationNotKnown { .. } => "people-work-because-application",
            Because::Hours { .. } => "people-work-because-hours",
            Because::PermitSays => "people-work-because-permit",
            Because::Limited => "people-work-because-limited",
        }
    }

    pub fn args(self) -> Vec<(&'static str, Arg)> {
        match self {
            Because::TooYoung { least } => vec![("age", i64::from(least).into())],
            Because::NotIssuedYet { on } | Because::Expired { on } => vec![("day", on.into())],
            Because::RenewalPending { asked } => vec![("day", asked.into())],
            Because::Waiting { days, applied, from } => {
                vec![("days", days.into()), ("applied", applied.into()), ("day", from.into())]
            }
            Because::ApplicationNotKnown { days } => vec![("days", days.into())],
            Because::Hours { most } => vec![("hours", most.into())],
            Because::UnknownKind | Because::PermitSays | Because::Limited => Vec::new(),
        }
    }
}

impl Work {
    /// The more it allows, the greater.
    fn reach(self) -> u8 {
        match self {
            Work::No => 0,
            Work::Conditional => 1,
            Work::Yes => 2,
        }
    }
}

/// Whether a document lets its holder work on a day.
pub fn can_work(held: &Held, on: NaiveDate) -> Answer {
    let Some(permit) = permits::kind_on(held.kind, on) else {
        return Answer {
            work: Work::Conditional,
            because: Because::UnknownKind,
            source: "",
            law: "",
            permit: None,
        };
    };
    let answer = |work, because| Answer {
        work,
        because,
        source: &permit.source,
        law: &permit.law,
        permit: Some(permit),
    };
    if let Some((least, source)) = too_young(held, on) {
        return Answer { source, law: "", ..answer(Work::No, Because::TooYoung { least }) };
    }
    if let Some(issued) = held.issued_on.filter(|issued| *issued > on) {
        return answer(Work::No, Because::NotIssuedYet { on: issued });
    }
    if let Some(until) = held.expires_on.filter(|until| *until < on) {
        let Some((asked, source)) = pending(held, on) else {
            return answer(Work::No, Because::Expired { on: until });
        };
        let (work, because) = of_kind(permit, held, on);
        let because = if work == Work::Yes { Because::RenewalPending { asked } } else { because };
        return Answer { source, ..answer(work, because) };
    }
    let (work, because) = of_kind(permit, held, on);
    answer(work, because)
}

/// Of several documents the one that allows most speaks; of two alike the later.
pub fn best(answers: impl IntoIterator<Item = Answer>) -> Option<Answer> {
    answers.into_iter().max_by_key(|answer| answer.work.reach())
}

fn too_young(held: &Held, on: NaiveDate) -> Option<(i32, &'static str)> {
    let row = permits::least_age(on)?;
    let age = on.years_since(held.birth_date?)?;
    (i64::from(age) < i64::from(row.least)).then_some((row.least, row.source.as_str()))
}

/// A receipt that was there on the day.
fn pending(held: &Held, on: NaiveDate) -> Option<(NaiveDate, &'static str)> {
    let asked = held.renewal_asked_on.filter(|asked| *asked <= on)?;
    let row = permits::renewal(on).filter(|row| row.keeps)?;
    Some((asked, row.source.as_str()))
}

fn of_kind(permit: &Permit, held: &Held, on: NaiveDate) -> (Work, Because) {
    if let Some(days) = permit.work_after_days {
        return after_days(days, held.applied_on, on);
    }
    match (permit.work, permit.work_hours_a_week) {
        (work, Some(most)) => (work, Because::Hours { most }),
        (Work::Yes, None) => (Work::Yes, Because::PermitSays),
        (work, None) => (work, Because::Limited),
    }
}

fn after_days(days: i64, applied_on: Option<NaiveDate>, on: NaiveDate) -> (Work, Because) {
    let Some(applied) = applied_on else {
        return (Work::Conditional, Because::ApplicationNotKnown { days });
    };
    let from = applied.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(NaiveDate::MAX);
    if on < from {
        return (Work::No, Because::Waiting { days, applied, from });
    }
    (Work::Conditional, Because::Limited)
}

#[cfg(test)]
mod tests;
