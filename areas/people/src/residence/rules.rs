//! When a document ends, when to say so, and how target groups follow one another.

use chrono::{Days, NaiveDate};
use kernel::{Period, Refusal};

use super::permits;
use crate::words::TargetGroup;

/// Why a residence document or a target group was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAccepted {
    UnknownKind,
    EndsBeforeItBegins,
    IssuedInTheFuture,
    StatusEndsBeforeItBegins,
    StatusOverlaps,
    StatusInTheFuture,
}

impl From<NotAccepted> for Refusal {
    fn from(reason: NotAccepted) -> Refusal {
        match reason {
            NotAccepted::UnknownKind => Refusal::new("people-document-unknown-kind").on("document_kind"),
            NotAccepted::EndsBeforeItBegins => Refusal::new("people-document-ends-before").on("expires_on"),
            NotAccepted::IssuedInTheFuture => Refusal::new("people-document-in-the-future").on("issued_on"),
            NotAccepted::StatusEndsBeforeItBegins => {
                Refusal::new("people-status-ends-before").on("status_until")
            }
            NotAccepted::StatusInTheFuture => Refusal::new("people-status-in-the-future").on("status_from"),
            NotAccepted::StatusOverlaps => Refusal::new("people-status-overlaps").on("status_from"),
        }
    }
}

/// A document of a known kind, issued not later than today, that ends after it begins.
pub fn document(
    kind: &str,
    issued_on: Option<NaiveDate>,
    expires_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), NotAccepted> {
    permits::kind(kind).ok_or(NotAccepted::UnknownKind)?;
    if issued_on.is_some_and(|issued| issued > today) {
        return Err(NotAccepted::IssuedInTheFuture);
    }
    match (issued_on, expires_on) {
        (Some(issued), Some(expires)) if expires <= issued => Err(NotAccepted::EndsBeforeItBegins),
        _ => Ok(()),
    }
}

/// Somebody belongs to a target group from a day that has come: a later one would keep the true one out.
pub fn status_begins(from: NaiveDate, today: NaiveDate) -> Result<(), NotAccepted> {
    if from > today { Err(NotAccepted::StatusInTheFuture) } else { Ok(()) }
}

/// How soon a document ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expiry {
    Expired {
        days_ago: i64,
    },
    /// Within 30, 60 or 90 days.
    Within {
        alert: i64,
        days: i64,
    },
    Far,
    NotKnown,
}

pub const ALERTS: [i64; 3] = [30, 60, 90];

pub fn expiry(expires_on: Option<NaiveDate>, today: NaiveDate) -> Expiry {
    let Some(expires) = expires_on else { return Expiry::NotKnown };
    let days = (expires - today).num_days();
    if days < 0 {
        return Expiry::Expired { days_ago: -days };
    }
    match ALERTS.into_iter().find(|alert| days <= *alert) {
        Some(alert) => Expiry::Within { alert, days },
        None => Expiry::Far,
    }
}

/// One target group over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusPeriod {
    pub status: TargetGroup,
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
}

impl StatusPeriod {
    pub fn period(&self) -> Period {
        Period::new(Some(self.from), self.until)
    }
}

/// What adding a period does to those already there: the open one before it ends the day before. Anything else that
/// overlaps is refused: the past is corrected in the open, never overwritten.
pub fn add(known: &[StatusPeriod], new: StatusPeriod) -> Result<Vec<Ending>, NotAccepted> {
    if new.until.is_some_and(|until| until < new.from) {
        return Err(NotAccepted::StatusEndsBeforeItBegins);
    }
    let mut endings = Vec::new();
    for (place, period) in known.iter().enumerate() {
        if !period.period().overlaps(&new.period()) {
            continue;
        }
        let day_before = new.from.checked_sub_days(Days::new(1));
        match (period.until, day_before) {
            (None, Some(last)) if period.from < new.from => endings.push(Ending { place, last }),
            _ => return Err(NotAccepted::StatusOverlaps),
        }
    }
    Ok(endings)
}

/// The period at `place` now ends on `last`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    pub place: usize,
    pub last: NaiveDate,
}

/// The target group on a day.
pub fn status_on(known: &[StatusPeriod], day: NaiveDate) -> Option<TargetGroup> {
    known.iter().find(|period| period.period().contains(day)).map(|period| period.status)
}

#[cfg(test)]
mod tests;
