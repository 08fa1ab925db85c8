//! The figures of a desk, as a table, as bars and as a spreadsheet.

use askama::Template;
use chrono::NaiveDate;
use paper::table::{Cell as Box, Column, Kind as Holds, Table};
use web::{Listing, Page, Path, Reply, Work};

use crate::desks::figures::{Cell, Figures, figures};
use crate::desks::ids::{DeskId, ProcedureId};
use crate::desks::queries::{desk, procedure_names};
use crate::desks::when::span;

pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Template)]
#[template(path = "services/desks/figures.html")]
struct FiguresPage {
    page: Page,
    listing: Listing,
    name: String,
    back: String,
    count: String,
    rows: Vec<Row>,
    bars: Vec<Bar>,
}

struct Row {
    week: String,
    procedure: String,
    numbers: [String; 7],
}

struct Bar {
    label: String,
    text: String,
    share: f64,
}

pub async fn show(work: Work, Path(id): Path<DeskId>, listing: Listing) -> Reply {
    let row = desk(&work.ctx, id).await?;
    let (from, until) = span(listing.parsed("from"), listing.parsed("until"), work.ctx.today(), 55);
    let names = procedure_names(&work.ctx, &[id]).await?;
    let all = figures(&work.ctx, id, from, until).await?;
    let page = &work.page;
    let named = |of: Option<ProcedureId>| {
        of.and_then(|of| names.get(&of)).cloned().unwrap_or_else(|| page.t("services-figures-no-procedure"))
    };
    let rows: Vec<Row> = all.iter().map(|((week, of), cell)| shown(page, *week, named(*of), cell)).collect();
    if listing.wants_export() {
        return export(work, &row.name, &rows);
    }
    let page_shown = FiguresPage {
        count: page.t1("services-figures-count", "count", rows.len()),
        bars: bars(page, &all),
        back: format!("/desks/{id}"),
        name: row.name,
        rows,
        listing,
        page: page.clone(),
    };
    work.page(&page_shown)
}

fn shown(page: &Page, week: NaiveDate, procedure: String, cell: &Cell) -> Row {
    let minutes =
        |minutes: Option<i64>| minutes.map_or_else(|| "–".to_owned(), |minutes| page.number(minutes));
    let percent = cell.absence_percent().map_or_else(|| "–".to_owned(), |share| format!("{share} %"));
    let numbers = [
        page.number(cell.handled),
        page.number(cell.left),
        minutes(cell.median_wait()),
        minutes(cell.long_wait()),
        minutes(cell.median_handling()),
        page.number(cell.expected),
        percent,
    ];
    Row { week: page.date(week), procedure, numbers }
}

/// The median wait of each week, whatever the procedure.
fn bars(page: &Page, all: &Figures) -> Vec<Bar> {
    let mut weeks: std::collections::BTreeMap<NaiveDate, Cell> = std::collections::BTreeMap::new();
    for ((week, _), cell) in all {
        weeks.entry(*week).or_default().waits.extend(&cell.waits);
    }
    let waits: Vec<(NaiveDate, i64)> =
        weeks.into_iter().filter_map(|(week, cell)| Some((week, cell.median_wait()?))).collect();
    let longest = waits.iter().map(|(_, wait)| *wait).max().unwrap_or_default().max(1);
    let bar = |(week, wait): &(NaiveDate, i64)| Bar {
        label: page.date(*week),
        text: page.minutes(*wait),
        share: f64::from(i32::try_from(wait * 100 / longest).unwrap_or_default()),
    };
    waits.iter().map(bar).collect()
}

const HEADINGS: [&str; 7] = [
    "services-figures-handled",
    "services-figures-left",
    "services-figures-median",
    "services-figures-long",
    "services-figures-handling",
    "services-figures-expected",
    "services-figures-absent",
];

fn export(work: Work, name: &str, rows: &[Row]) -> Reply {
    let page = &work.page;
    let mut columns = vec![
        Column::new(page.t("services-figures-week"), Holds::Text),
        Column::new(page.t("services-figures-procedure"), Holds::Text).wide(30),
    ];
    columns.extend(HEADINGS.map(|key| Column::new(page.t(key), Holds::Text)));
    let cells = |row: &Row| {
        let numbers = row.numbers.iter().map(Box::text);
        [Box::text(&row.week), Box::text(&row.procedure)].into_iter().chain(numbers).collect()
    };
    let table =
        Table { name: page.t("services-figures-title"), columns, rows: rows.iter().map(cells).collect() };
    let bytes = paper::xlsx::write(name, page.installation(), &[table]).map_err(web::Failure::broken)?;
    work.file("sportello.xlsx", XLSX, bytes)
}
