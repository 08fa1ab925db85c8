//! The directory for machines, under the names of HSDS 3 and with the same rights.

use organisations::OrganisationId;
use web::{Listing, Path, Reply, Work};

use super::hsds;
use super::ids::ServiceId;
use super::index::{self, Entry};
use super::list::{Wanted, found};

const AT_ONCE: usize = 100;

/// What the list may be narrowed by.
pub const FILTERS: &[&str] = &["q", "need", "territory", "language", "page"];

pub async fn services(work: Work, listing: Listing) -> Reply {
    let directory = index::directory(&work.ctx).await?;
    let set = |name: &str| Some(listing.filter(name).to_owned()).filter(|value| !value.is_empty());
    let wanted = Wanted {
        q: listing.q().to_owned(),
        need: set("need"),
        territory: listing.parsed("territory"),
        language: set("language"),
        with_past: true,
        ..Wanted::default()
    };
    let all = found(&work.ctx, &directory, &wanted).await?;
    let number = listing.number();
    let before = usize::try_from(number - 1).unwrap_or_default().saturating_mul(AT_ONCE);
    let page: Vec<&Entry> = all.iter().skip(before).take(AT_ONCE).copied().collect();
    let bodies: Vec<OrganisationId> = page.iter().map(|entry| entry.organisation).collect();
    let names = organisations::names(&work.ctx, &bodies).await?;
    let today = work.ctx.today();
    let name = |entry: &Entry| names.get(&entry.organisation).cloned().unwrap_or_default();
    let contents = page.iter().map(|entry| hsds::service(entry, &name(entry), today)).collect();
    let answer = hsds::page(all.len(), number, AT_ONCE, contents);
    work.json(&answer)
}

pub async fn service(work: Work, Path(id): Path<ServiceId>) -> Reply {
    let directory = index::directory(&work.ctx).await?;
    let entry = directory.get(id).ok_or(store::Error::NotFound)?;
    let names = organisations::names(&work.ctx, &[entry.organisation]).await?;
    let body = names.get(&entry.organisation).cloned().unwrap_or_default();
    let answer = hsds::service(entry, &body, work.ctx.today());
    work.json(&answer)
}
