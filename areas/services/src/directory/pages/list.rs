//! The list of services, searched and narrowed, also as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use kernel::Page as Sheet;
use organisations::codes::Language;
use organisations::territory::{self, Territory};
use organisations::{OrganisationId, codes};
use paper::table::{Column, Kind, Table};
use paper::xlsx;
use store::Ctx;
use web::{Failure, Listing, Page, Reply, Work};

use super::say;
use crate::directory::ids::ServiceId;
use crate::directory::index::{self, Directory, Entry};
use crate::directory::list::{Wanted, found};
use crate::directory::needs::{self, Term};
use crate::directory::standing;
use crate::directory::trust::Trust;
use crate::directory::words::Standing;
use crate::policy::{GAP, SERVICE};

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Template)]
#[template(path = "services/directory/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    rows: Vec<Row>,
    total: i64,
    needs: Vec<&'static Term>,
    languages: Vec<&'static Language>,
    may_add: bool,
    may_see_gaps: bool,
}

/// A service as a list shows it.
pub struct Row {
    pub url: String,
    pub name: String,
    pub body: String,
    pub needs: String,
    pub place: String,
    pub languages: String,
    pub free: String,
    pub standing: Standing,
    pub why: String,
    pub state: String,
    pub is_given: bool,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let directory = index::directory(&work.ctx).await?;
    let entries = found(&work.ctx, &directory, &wanted(&work.ctx, &listing)).await?;
    if listing.wants_export() {
        return export(work, &entries).await;
    }
    let total = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let here: Vec<&Entry> = on_page(&entries, listing.page());
    let rows = rows(&work, &here).await?;
    let shown = ListPage {
        rows,
        total,
        needs: needs::needs(work.ctx.today()),
        languages: spoken(&directory),
        may_add: work.page.can(Action::Create, SERVICE),
        may_see_gaps: work.page.can(Action::View, GAP),
        page: work.page.clone(),
        listing,
    };
    work.page(&shown)
}

fn wanted(ctx: &Ctx, listing: &Listing) -> Wanted {
    let set = |name: &str| Some(listing.filter(name).to_owned()).filter(|value| !value.is_empty());
    Wanted {
        q: listing.q().to_owned(),
        need: set("need"),
        office: set("office"),
        territory: listing.parsed("territory"),
        language: set("language"),
        organisation: listing.parsed("body"),
        open_at: (listing.filter("open") == "now").then(|| now_in_italy(ctx)),
        with_free_places: listing.filter("free") == "1",
        with_past: listing.filter("past") == "1",
    }
}

pub fn now_in_italy(ctx: &Ctx) -> chrono::NaiveDateTime {
    ctx.now().with_timezone(&chrono_tz::Europe::Rome).naive_local()
}

fn on_page<'d>(entries: &[&'d Entry], page: Sheet) -> Vec<&'d Entry> {
    let before = usize::try_from(page.offset()).unwrap_or_default();
    let size = usize::try_from(page.size).unwrap_or_default();
    entries.iter().skip(before).take(size).copied().collect()
}

/// Rows with the names of their bodies and their trust: three questions to the database, however many rows.
pub async fn rows(work: &Work, entries: &[&Entry]) -> store::Result<Vec<Row>> {
    let bodies: Vec<OrganisationId> = entries.iter().map(|entry| entry.organisation).collect();
    let names = organisations::names(&work.ctx, &bodies).await?;
    let trusts = standing::trusts(&work.ctx, entries).await?;
    Ok(entries.iter().map(|entry| row(work, entry, &names, &trusts)).collect())
}

fn row(
    work: &Work,
    entry: &Entry,
    names: &HashMap<OrganisationId, String>,
    trusts: &HashMap<ServiceId, Trust>,
) -> Row {
    let page = &work.page;
    let trust = &trusts[&entry.id];
    Row {
        url: entry.url(),
        name: entry.sheet.name.clone(),
        body: names.get(&entry.organisation).cloned().unwrap_or_default(),
        needs: say::needs(page, &entry.sheet),
        place: place(page, entry),
        languages: say::languages(page, &entry.sheet.languages),
        free: entry.capacity.as_ref().map(|line| say::free_places(page, line)).unwrap_or_default(),
        standing: trust.standing,
        why: say::trust(page, trust),
        state: page.t(entry.sheet.status.key()),
        is_given: entry.is_given_on(work.ctx.today()),
    }
}

fn place(page: &Page, entry: &Entry) -> String {
    let Some(first) = entry.places.first() else { return say::areas(&entry.sheet) };
    if first.is_virtual {
        return page.t("services-place-virtual");
    }
    first.territory.and_then(territory::get).map_or_else(|| first.name.clone(), Territory::label)
}

/// Languages some service is given in: a list of all would be too long to choose from.
fn spoken(directory: &Directory) -> Vec<&'static Language> {
    let given =
        |language: &&Language| directory.entries.iter().any(|e| e.sheet.languages.contains(&language.code));
    codes::languages().iter().filter(given).collect()
}

async fn export(work: Work, entries: &[&Entry]) -> Reply {
    let page = work.page.clone();
    let keys = [
        "services-name",
        "services-body",
        "services-needs",
        "services-place-town",
        "services-languages",
        "services-free-places",
        "services-standing",
        "services-why",
        "services-state",
    ];
    let columns = keys.iter().map(|key| Column::new(page.t(key), Kind::Text).wide(30)).collect();
    let title = page.t("services-list-title");
    let mut table = Table::new(title.clone(), columns);
    for row in rows(&work, entries).await? {
        let cells = [
            row.name,
            row.body,
            row.needs,
            row.place,
            row.languages,
            row.free,
            page.t(row.standing.key()),
            row.why,
            row.state,
        ];
        table.row(cells.into_iter().map(Into::into).collect());
    }
    let bytes = xlsx::write(&title, page.installation(), &[table]).map_err(Failure::broken)?;
    work.file("servizi.xlsx", SPREADSHEET, bytes)
}
