//! The list of cases, also as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use kernel::Page as Sheet;
use paper::table::{Cell, Column, Kind as Holds};
use paper::xlsx::LongSheet;
use people::{PersonId, PersonLine};
use uuid::Uuid;
use web::{Failure, Listing, Page, Reply, Work};

use super::one::{Sign, nearness};
use super::top::names;
use crate::file::head::CaseHead;
use crate::file::list::{Due, Sort, Wanted, list, persons};
use crate::words::State;

#[derive(Template)]
#[template(path = "cases/file/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    views: Vec<View>,
    rows: Vec<Row>,
    total: i64,
}

struct View {
    url: &'static str,
    label: String,
    is_current: bool,
}

struct Row {
    url: String,
    name: String,
    worker: String,
    opened: String,
    contact: String,
    review: Option<Sign>,
    kind: &'static str,
    state: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let wanted = wanted(&work, &listing);
    if listing.wants_export() {
        return export(work, &wanted).await;
    }
    let found = list(&work.ctx, &wanted, listing.page()).await?;
    let people = persons(&work.ctx, &found.rows).await?;
    let workers = names(&work.ctx, found.rows.iter().map(|case| case.worker)).await?;
    let shown = ListPage {
        views: views(&work, &listing),
        rows: found.rows.iter().map(|case| row(&work, case, &people, &workers)).collect(),
        total: found.total,
        page: work.page.clone(),
        listing,
    };
    work.page(&shown)
}

fn wanted(work: &Work, listing: &Listing) -> Wanted {
    let is_mine = !matches!(listing.filter("view"), "all" | "closed") && listing.filter("worker").is_empty();
    Wanted {
        worker: listing.parsed("worker").or(work.ctx.actor().user.filter(|_| is_mine)),
        state: match listing.filter("view") {
            "closed" => Some(State::Closed),
            _ => Some(State::Open),
        },
        due: Due::of(listing.filter("due")),
        sort: match listing.sort() {
            "review" => Sort::Review,
            "opened" => Sort::Opened,
            _ => Sort::LastContact,
        },
        is_descending: listing.is_descending(),
    }
}

fn views(work: &Work, listing: &Listing) -> Vec<View> {
    let now = listing.filter("view");
    let view = |name: &str, url, key| View { url, label: work.page.t(key), is_current: now == name };
    vec![
        view("", "/cases", "cases-list-mine"),
        view("all", "/cases?view=all", "cases-list-all"),
        view("closed", "/cases?view=closed", "cases-list-closed"),
    ]
}

fn row(
    work: &Work,
    case: &CaseHead,
    people: &HashMap<PersonId, PersonLine>,
    workers: &HashMap<Uuid, String>,
) -> Row {
    let page = &work.page;
    Row {
        url: case.url(),
        name: name(page, case, people),
        worker: workers.get(&case.worker).cloned().unwrap_or_default(),
        opened: page.date(case.opened_on),
        contact: case.last_contact_on.map_or_else(|| page.t("cases-last-contact-none"), |on| page.date(on)),
        review: case.review_on.map(|on| nearness(work, on)),
        kind: if case.is_open() { "ok" } else { "off" },
        state: page.t(case.state.key()),
    }
}

fn name(page: &Page, case: &CaseHead, people: &HashMap<PersonId, PersonLine>) -> String {
    people.get(&case.person).map_or_else(|| page.t("cases-person-hidden"), PersonLine::family_first)
}

async fn export(work: Work, wanted: &Wanted) -> Reply {
    let found = list(&work.ctx, wanted, Sheet::EXPORT).await?;
    let page = &work.page;
    let title = page.t("cases-list-title");
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns(page)).map_err(Failure::broken)?;
    for some in found.rows.chunks(Sheet::AT_ONCE) {
        let people = persons(&work.ctx, some).await?;
        let workers = names(&work.ctx, some.iter().map(|case| case.worker)).await?;
        for case in some {
            sheet.row(&cells(page, case, &people, &workers)).map_err(Failure::broken)?;
        }
    }
    let bytes = sheet.finish_saying(page.cut(&found)).map_err(Failure::broken)?;
    work.file(
        "prese-in-carico.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes,
    )
}

fn columns(page: &Page) -> [Column; 6] {
    [
        Column::new(page.t("cases-list-person"), Holds::Text).wide(30),
        Column::new(page.t("cases-list-worker"), Holds::Text).wide(24),
        Column::new(page.t("cases-list-opened"), Holds::Date),
        Column::new(page.t("cases-last-contact"), Holds::Date),
        Column::new(page.t("cases-review"), Holds::Date),
        Column::new(page.t("cases-list-state"), Holds::Text),
    ]
}

fn cells(
    page: &Page,
    case: &CaseHead,
    people: &HashMap<PersonId, PersonLine>,
    workers: &HashMap<Uuid, String>,
) -> [Cell; 6] {
    [
        Cell::text(name(page, case, people)),
        Cell::text(workers.get(&case.worker).map_or("", String::as_str)),
        Cell::Date(case.opened_on),
        case.last_contact_on.into(),
        case.review_on.into(),
        Cell::text(page.t(case.state.key())),
    ]
}
