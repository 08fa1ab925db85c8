//! Needs by territory: where there is something, how much, and where there is nothing.

use askama::Template;
use organisations::TerritoryId;
use organisations::territory::{self, Level, Territory};
use paper::table::{Cell as Value, Column, Kind, Table};
use paper::xlsx;
use web::{Failure, Listing, Page, Reply, Work};

use super::say;
use crate::directory::gaps::{self, Cell, Row};
use crate::directory::index::{self, Directory};
use crate::directory::needs::{self, Term};
use crate::offer::around::Around;

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Template)]
#[template(path = "services/directory/gaps.html")]
struct GapsPage {
    page: Page,
    listing: Listing,
    within: Option<&'static Territory>,
    choices: Vec<&'static Territory>,
    /// All needs, to choose one.
    every_need: Vec<&'static Term>,
    needs: Vec<&'static Term>,
    rows: Vec<Row>,
}

impl GapsPage {
    fn name(&self, row: &Row) -> String {
        territory::get(row.territory).map(|one| one.name.clone()).unwrap_or_default()
    }

    fn missing(&self, row: &Row) -> String {
        self.page.t1("services-gaps-missing", "count", row.missing())
    }

    fn columns<'r>(&'r self, row: &'r Row) -> Vec<(&'static Term, &'r Cell)> {
        self.needs.iter().copied().zip(&row.cells).collect()
    }

    fn list_url(&self, row: &Row, need: &Term) -> String {
        format!("/services?need={}&territory={}", need.code, row.territory)
    }

    /// "2 servizi, 5 posti liberi; arabo, inglese"
    fn cell(&self, cell: &Cell) -> String {
        let codes: Vec<String> = cell.languages.iter().cloned().collect();
        let said = self.page.t2("services-gaps-cell", "services", cell.services, "free", cell.free_places);
        let languages = say::languages(&self.page, &codes);
        if languages.is_empty() { said } else { format!("{said}; {languages}") }
    }
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let directory = index::directory(&work.ctx).await?;
    let today = work.ctx.today();
    let needs: Vec<&'static Term> =
        needs::needs(today).into_iter().filter(|need| is_asked(need, listing.filter("need"))).collect();
    let within = listing.parsed("territory").or_else(|| busiest(&directory)).and_then(territory::get);
    let codes: Vec<&str> = needs.iter().map(|need| need.code.as_str()).collect();
    let territories = within.map(parts).unwrap_or_default();
    let rows = gaps::gaps(&directory.entries, &territories, &codes, today);
    let choices: Vec<&'static Territory> =
        territory::overview().filter(|one| one.level != Level::Country && one.until.is_none()).collect();
    let shown = GapsPage {
        page: work.page.clone(),
        listing,
        within,
        choices,
        every_need: needs::needs(today),
        needs,
        rows,
    };
    if shown.listing.wants_export() {
        return export(work, &shown);
    }
    work.page(&shown)
}

fn is_asked(need: &Term, asked: &str) -> bool {
    asked.is_empty() || need.code == asked
}

/// What a territory is made of today; districts lie across it and have their own row.
fn parts(whole: &Territory) -> Vec<TerritoryId> {
    territory::parts(whole.id).into_iter().filter(|part| part.until.is_none()).map(|part| part.id).collect()
}

/// The province with most services: where somebody begins to look.
fn busiest(directory: &Directory) -> Option<TerritoryId> {
    let provinces = territory::overview().filter(|one| one.level == Level::Province);
    let places: Vec<&Around> = directory.entries.iter().flat_map(|entry| &entry.around).collect();
    let count = |one: &&Territory| places.iter().filter(|place| place.lies_in(&[one.id])).count();
    provinces.max_by_key(count).map(|one| one.id)
}

/// One line for each territory and need, so that it can be sorted and added up.
fn export(work: Work, shown: &GapsPage) -> Reply {
    let page = &shown.page;
    let text = |key: &str| Column::new(page.t(key), Kind::Text).wide(30);
    let number = |key: &str| Column::new(page.t(key), Kind::Integer);
    let columns = vec![
        text("services-territory"),
        text("services-need"),
        number("services-list-title"),
        number("services-free-places"),
        text("services-languages"),
    ];
    let title = page.t("services-gaps-title");
    let mut table = Table::new(title.clone(), columns);
    for row in &shown.rows {
        for (need, cell) in shown.columns(row) {
            let codes: Vec<String> = cell.languages.iter().cloned().collect();
            table.row(vec![
                Value::text(shown.name(row)),
                Value::text(need.name(page.locale())),
                cell.services.into(),
                cell.free_places.into(),
                Value::text(say::languages(page, &codes)),
            ]);
        }
    }
    let bytes = xlsx::write(&title, page.installation(), &[table]).map_err(Failure::broken)?;
    work.file("servizi-mancanti.xlsx", SPREADSHEET, bytes)
}
