//! Where units have been by place and week, and needs heard: tables and a spreadsheet.

use askama::Template;
use chrono::NaiveDate;
use paper::table::{Cell, Column, Kind as Holds, Table};
use web::{Listing, Page, Reply, Work};

use crate::contacts::words::Topic;
use crate::desks::pages::figures::XLSX;
use crate::desks::terms;
use crate::desks::when::span;
use crate::outreach::coverage::{Coverage, coverage};

#[derive(Template)]
#[template(path = "services/outreach/coverage.html")]
struct CoveragePage {
    page: Page,
    listing: Listing,
    count: String,
    note: String,
    weeks: Vec<String>,
    places: Vec<(String, Vec<String>)>,
    needs: Vec<(String, String, String)>,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let (from, until) = span(listing.parsed("from"), listing.parsed("until"), work.ctx.today(), 41);
    let found = coverage(&work.ctx, from, until).await?;
    let page = &work.page;
    let shown = CoveragePage {
        count: page.t1("services-coverage-count", "count", found.places.len()),
        note: page.t1("services-coverage-small", "count", terms::on(work.ctx.today()).smallest),
        weeks: found.weeks.iter().map(|week| page.date(*week)).collect(),
        places: places(page, &found),
        needs: needs(page, &found),
        listing,
        page: page.clone(),
    };
    if shown.listing.wants_export() {
        return export(work, &shown);
    }
    work.page(&shown)
}

fn number(page: &Page, count: Option<i64>) -> String {
    count.map_or_else(|| page.t("services-coverage-few"), |count| page.number(count))
}

fn places(page: &Page, found: &Coverage) -> Vec<(String, Vec<String>)> {
    let cell = |cells: &std::collections::BTreeMap<NaiveDate, crate::outreach::coverage::Cell>,
                week: &NaiveDate| {
        let Some(cell) = cells.get(week) else { return "–".to_owned() };
        let args = [
            ("visits", page.number(cell.visits).into()),
            ("contacts", number(page, cell.contacts).into()),
            ("needs", number(page, cell.needs).into()),
        ];
        page.ta("services-coverage-cell", &args)
    };
    let row = |(name, cells): (&String, &_)| {
        (name.clone(), found.weeks.iter().map(|week| cell(cells, week)).collect::<Vec<_>>())
    };
    found.places.iter().map(row).collect()
}

fn needs(page: &Page, found: &Coverage) -> Vec<(String, String, String)> {
    let said = |word: &String| word.parse::<Topic>().map_or(word.clone(), |topic| page.t(topic.key()));
    let row = |((place, word), count): (&(String, String), &Option<i64>)| {
        (place.clone(), said(word), number(page, *count))
    };
    found.needs.iter().map(row).collect()
}

fn export(work: Work, shown: &CoveragePage) -> Reply {
    let page = &work.page;
    let mut columns = vec![Column::new(page.t("services-coverage-place"), Holds::Text).wide(30)];
    columns.extend(shown.weeks.iter().map(|week| Column::new(week.as_str(), Holds::Text).wide(24)));
    let cells =
        |(name, cells): &(String, Vec<String>)| [name].into_iter().chain(cells).map(Cell::text).collect();
    let rows = shown.places.iter().map(cells).collect();
    let covered = Table { name: page.t("services-coverage-title"), columns, rows };
    let columns = vec![
        Column::new(page.t("services-coverage-place"), Holds::Text).wide(30),
        Column::new(page.t("services-coverage-theme"), Holds::Text).wide(30),
        Column::new(page.t("services-coverage-needs"), Holds::Text),
    ];
    let cells = |(place, theme, count): &(String, String, String)| {
        vec![Cell::text(place), Cell::text(theme), Cell::text(count)]
    };
    let rows = shown.needs.iter().map(cells).collect();
    let heard = Table { name: page.t("services-coverage-needs"), columns, rows };
    let title = page.t("services-coverage-title");
    let bytes =
        paper::xlsx::write(&title, page.installation(), &[covered, heard]).map_err(web::Failure::broken)?;
    work.file("copertura.xlsx", XLSX, bytes)
}
