//! What will happen, by the moment and by who does it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use identity::UserId;
use store::{Ctx, Db, Error, Result};

use super::{Stage, asks, cases, desks, directory, mediation, rounds};

/// Somebody does something.
#[derive(Clone, Copy, Debug)]
pub(super) enum Deed {
    Ask(asks::Deed),
    Case(cases::Deed),
    Desk(desks::Deed),
    Directory(directory::Deed),
    Mediation(mediation::Deed),
    Round(rounds::Deed),
}

impl Deed {
    /// Whether it is done on the public pages, in a unit of work of its own.
    pub fn is_public(&self) -> bool {
        matches!(self, Deed::Ask(asks::Deed::Public(_)))
    }
}

/// When, and who.
type Moment = (DateTime<Utc>, Option<UserId>);

#[derive(Default)]
pub(super) struct Agenda(BTreeMap<Moment, Vec<Deed>>);

impl Agenda {
    /// Nobody is the program itself.
    pub fn put(&mut self, at: DateTime<Utc>, who: impl Into<Option<UserId>>, deed: Deed) {
        self.0.entry((at, who.into())).or_default().push(deed);
    }

    /// The first that is due by `until`, with everything the same person does at that moment.
    pub fn next(&mut self, until: DateTime<Utc>) -> Option<(DateTime<Utc>, Option<UserId>, Vec<Deed>)> {
        let first = self.0.first_entry()?;
        let (at, who) = *first.key();
        (at <= until).then(|| (at, who, first.remove()))
    }
}

pub(super) async fn happen_in_public(db: &Db, stage: &Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Ask(asks::Deed::Public(place)) => asks::public(db, stage, place).await,
        _ => Ok(()),
    }
}

pub(super) async fn happen(ctx: &Ctx, stage: &mut Stage, deed: Deed) -> Result<()> {
    match deed {
        Deed::Ask(deed) => asks::happen(ctx, stage, deed).await,
        Deed::Case(deed) => cases::happen(ctx, stage, deed).await,
        Deed::Desk(deed) => desks::happen(ctx, stage, deed).await,
        Deed::Directory(deed) => directory::happen(ctx, stage, deed).await,
        Deed::Mediation(deed) => mediation::happen(ctx, stage, deed).await,
        Deed::Round(deed) => rounds::happen(ctx, stage, deed).await,
    }
}

/// Whether a rule said no: everything else that goes wrong ends the story.
pub(super) fn is_a_no(error: &Error) -> bool {
    matches!(error, Error::Refused(_) | Error::NotFound | Error::Denied | Error::Stale)
}
