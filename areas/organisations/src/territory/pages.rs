//! The territory, to be looked through: regions, their provinces and districts, their municipalities.

use askama::Template;
use web::{Failure, Listing, Page, Path, Reply, Work};

use super::{Level, Territory, by_code, overview, parts, search};

/// Hits a search shows.
const HITS: usize = 50;

#[derive(Template)]
#[template(path = "organisations/territories.html")]
struct TerritoriesPage {
    page: Page,
    listing: Listing,
    hits: Vec<&'static Territory>,
    regions: Vec<&'static Territory>,
}

#[derive(Template)]
#[template(path = "organisations/territory.html")]
struct TerritoryPage {
    page: Page,
    territory: &'static Territory,
    parts: Vec<&'static Territory>,
}

pub async fn list(work: Work, listing: Listing) -> Reply {
    let hits = search(listing.q(), HITS);
    let regions = overview().filter(|territory| territory.level == Level::Region).collect();
    let shown = TerritoriesPage { page: work.page.clone(), listing, hits, regions };
    work.page(&shown)
}

pub async fn show(work: Work, Path(code): Path<String>) -> Reply {
    let territory = by_code(&code).ok_or(Failure::NotFound)?;
    let shown = TerritoryPage { page: work.page.clone(), territory, parts: parts(territory.id) };
    work.page(&shown)
}
