//! The directory narrowed and ordered, from memory.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use organisations::{OrganisationId, TerritoryId};
use store::{Ctx, Result};

use super::index::{Directory, Entry};
use crate::offer::around::Around;

/// How the list is narrowed.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub q: String,
    pub need: Option<String>,
    pub office: Option<String>,
    pub territory: Option<TerritoryId>,
    pub language: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub open_at: Option<NaiveDateTime>,
    pub with_free_places: bool,
    /// Also those that are not given any more.
    pub with_past: bool,
}

/// The services that answer, by name. Bodies of the typed name bring theirs.
pub async fn found<'d>(ctx: &Ctx, directory: &'d Directory, wanted: &Wanted) -> Result<Vec<&'d Entry>> {
    let mut places = directory.like(&wanted.q);
    if !wanted.q.trim().is_empty() {
        let bodies = organisations::search(ctx, &wanted.q, 50).await?;
        let bodies: HashSet<OrganisationId> = bodies.into_iter().map(|body| body.id).collect();
        let theirs =
            directory.entries.iter().enumerate().filter(|(_, entry)| bodies.contains(&entry.organisation));
        places.extend(theirs.map(|(at, _)| at));
        places.sort_unstable();
        places.dedup();
    }
    let home = wanted.territory.map(Around::of);
    let today = ctx.today();
    let entries = places.into_iter().map(|at| &directory.entries[at]);
    Ok(entries
        .filter(|entry| wanted.with_past || entry.is_given_on(today) || is_coming_back(entry))
        .filter(|entry| wanted.admits(entry, home.as_ref()))
        .collect())
}

fn is_coming_back(entry: &Entry) -> bool {
    entry.sheet.status == super::words::Status::TemporarilyClosed
}

impl Wanted {
    fn admits(&self, entry: &Entry, home: Option<&Around>) -> bool {
        let is =
            |wanted: &Option<String>, among: &[String]| wanted.as_ref().is_none_or(|one| among.contains(one));
        let office = entry.sheet.office.as_slice();
        is(&self.need, &entry.sheet.needs)
            && is(&self.office, office)
            && is(&self.language, &entry.sheet.languages)
            && self.organisation.is_none_or(|body| body == entry.organisation)
            && home.is_none_or(|home| touches(entry, home, self.territory))
            && self.open_at.is_none_or(|at| entry.is_open(at))
            && (!self.with_free_places || entry.free_places().is_some_and(|free| free > 0))
    }
}

/// Given to those who live there, or given somewhere inside of it.
fn touches(entry: &Entry, home: &Around, territory: Option<TerritoryId>) -> bool {
    let inside = |place: &Around| territory.is_some_and(|territory| place.lies_in(&[territory]));
    home.lies_in(&entry.sheet.areas) || entry.around.iter().chain(&entry.served).any(inside)
}
