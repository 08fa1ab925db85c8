//! What was asked and what stayed unmet, also as a spreadsheet for the table.

use askama::Template;
use chrono::{Months, NaiveDate};
use paper::table::{Cell as Square, Column, Kind as Holds, Table};
use web::{Listing, Page, Reply, Work};

use super::{language, place};
use crate::asking::demand::{Cell, Span, demand, first_of_month, total_unmet};

#[derive(Template)]
#[template(path = "services/asking/demand.html")]
struct DemandPage {
    page: Page,
    listing: Listing,
    own: bool,
    asked: i64,
    unmet: i64,
    rows: Vec<Row>,
}

struct Row {
    month: String,
    language: String,
    place: String,
    kind: String,
    asked: String,
    waited: String,
    in_time: String,
    unmet: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let span = span(work.ctx.today(), &listing);
    let own = listing.filter("whose") == "own";
    let cells = demand(&work.ctx, span, own).await?;
    let page = &work.page;
    let rows: Vec<Row> = cells.iter().map(|cell| row(page, cell)).collect();
    if listing.wants_export() {
        return export(work, &rows);
    }
    let shown = DemandPage {
        own,
        asked: cells.iter().map(|cell| cell.asked).sum(),
        unmet: total_unmet(&cells),
        rows,
        page: page.clone(),
        listing,
    };
    work.page(&shown)
}

/// The days asked for, or this month and the eleven before it.
fn span(today: NaiveDate, listing: &Listing) -> Span {
    let begins = first_of_month(today - Months::new(11));
    Span { from: listing.parsed("from").unwrap_or(begins), until: listing.parsed("until").unwrap_or(today) }
}

fn row(page: &Page, cell: &Cell) -> Row {
    let few = || page.t("asking-demand-few");
    let told = |number: fn(&crate::asking::demand::Told) -> i64| {
        cell.told.as_ref().map_or_else(few, |told| page.number(number(told)))
    };
    let waited = |told: &crate::asking::demand::Told| {
        told.waited_days.map_or_else(String::new, |days| page.number(days))
    };
    Row {
        month: cell.month.format("%m/%Y").to_string(),
        language: language(page, &cell.language),
        place: place(page, cell.territory.as_deref()),
        kind: page.t(cell.kind.key()),
        asked: if cell.told.is_some() { page.number(cell.asked) } else { few() },
        waited: cell.told.as_ref().map_or_else(few, waited),
        in_time: told(|told| told.in_time),
        unmet: told(|told| told.unmet),
    }
}

fn export(work: Work, rows: &[Row]) -> Reply {
    let page = &work.page;
    let columns = [
        ("asking-demand-month", 10),
        ("asking-fact-language", 20),
        ("asking-fact-place", 26),
        ("asking-demand-kind", 26),
        ("asking-demand-asked", 12),
        ("asking-demand-waited", 16),
        ("asking-demand-in-time", 16),
        ("asking-demand-unmet", 14),
    ];
    let columns = columns.into_iter().map(|(key, wide)| Column::new(page.t(key), Holds::Text).wide(wide));
    let cells = |row: &Row| {
        [&row.month, &row.language, &row.place, &row.kind, &row.asked, &row.waited, &row.in_time, &row.unmet]
            .into_iter()
            .map(|text| Square::text(text.as_str()))
            .collect()
    };
    let title = page.t("asking-demand-title");
    let table =
        Table { name: title.clone(), columns: columns.collect(), rows: rows.iter().map(cells).collect() };
    let bytes = paper::xlsx::write(&title, page.installation(), &[table]).map_err(web::Failure::broken)?;
    work.file("richieste.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
}
