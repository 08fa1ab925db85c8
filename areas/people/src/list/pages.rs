//! The list of persons, on the screen and as a spreadsheet.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use organisations::codes;
use paper::table::{Cell, Column, Kind};
use paper::xlsx::LongSheet;
use store::audit::Verb;
use web::{Failure, Listing, Page, Reply, Work};

use super::queries::{self, By, COUNTED, Found, Wanted};
use crate::entities::person;
use crate::policy::{IMPORT, PERSON, SAME_PERSON};
use crate::residence::rules::{ALERTS, Expiry, expiry};
use crate::words::TargetGroup;

#[derive(Template)]
#[template(path = "people/list/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    rows: Vec<Row>,
    total: i64,
    is_more: bool,
}

/// A person as a line of the list.
struct Row {
    url: String,
    name: String,
    birth: String,
    nationality: &'static str,
    status: String,
    permit: String,
    permit_kind: &'static str,
    is_complete: bool,
}

pub async fn list(work: Work, listing: Listing) -> Reply {
    let wanted = wanted(&listing);
    if listing.wants_export() {
        return export(work, &wanted).await;
    }
    let found = queries::page(&work.ctx, &wanted, listing.page()).await?;
    let shown = ListPage {
        page: work.page.clone(),
        listing,
        is_more: found.is_more_than_counted(),
        total: found.total.min(COUNTED),
        rows: rows(&work, found),
    };
    work.page(&shown)
}

fn wanted(listing: &Listing) -> Wanted {
    let filter = |name: &str| Some(listing.filter(name)).filter(|value| !value.is_empty());
    Wanted {
        nationality: filter("nationality").map(str::to_owned),
        status: listing.parsed("status"),
        incomplete: filter("incomplete").is_some(),
        expiring: listing.parsed("expiring"),
        order: match listing.sort() {
            "since" => By::Since,
            "permit" => By::Permit,
            _ => By::Name,
        },
        descending: listing.is_descending(),
    }
}

fn rows(work: &Work, found: Found) -> Vec<Row> {
    let today = work.ctx.today();
    let may_see_papers = work.ctx.can(Action::View, crate::policy::RESIDENCE);
    found.persons.into_iter().map(|row| shown(&work.page, row, today, may_see_papers)).collect()
}

fn shown(page: &Page, row: person::Model, today: chrono::NaiveDate, may_see_papers: bool) -> Row {
    let country = row.nationality.as_deref().and_then(codes::country);
    let (permit_kind, permit) = match expiry(row.permit_expires_on.filter(|_| may_see_papers), today) {
        Expiry::NotKnown => ("", String::new()),
        Expiry::Expired { .. } => {
            ("stop", page.t1("people-permit-expired-on", "day", row.permit_expires_on.unwrap_or(today)))
        }
        Expiry::Within { alert, .. } => {
            let kind = if alert == ALERTS[0] { "late" } else { "wait" };
            (kind, page.date(row.permit_expires_on.unwrap_or(today)))
        }
        Expiry::Far => ("ok", page.date(row.permit_expires_on.unwrap_or(today))),
    };
    Row {
        url: format!("/people/{}", row.id),
        name: format!("{} {}", row.family_name, row.given_name).trim().to_owned(),
        birth: birth(page, &row),
        nationality: country.map_or("", |country| country.name(page.locale())),
        status: row.status.filter(|_| may_see_papers).map(|status| page.t(status.key())).unwrap_or_default(),
        permit,
        permit_kind,
        is_complete: row.is_complete,
    }
}

fn birth(page: &Page, row: &person::Model) -> String {
    match (row.birth_date, row.birth_year) {
        (Some(date), _) => page.date(date),
        (None, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    }
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// Persons in memory at a time.
const AT_ONCE: usize = 2_000;

/// The whole list, however long; only the identifiers are held all at once.
async fn export(work: Work, wanted: &Wanted) -> Reply {
    if !work.ctx.can(Action::Export, PERSON) {
        return Err(Failure::Denied);
    }
    let ids = queries::all(&work.ctx, wanted, LongSheet::MOST_ROWS + 1).await?;
    if ids.len() > LongSheet::MOST_ROWS {
        return work.redirect("/people").warning("people-export-too-long");
    }
    work.ctx.note(Verb::Export, RecordRef::new(PERSON, uuid::Uuid::nil()), Some("xlsx".to_owned()));
    let page = &work.page;
    let title = page.t("people-list-title");
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns(page)).map_err(Failure::broken)?;
    let may_see_papers = work.ctx.can(Action::View, crate::policy::RESIDENCE);
    for some in ids.chunks(AT_ONCE) {
        for row in queries::persons(&work.ctx, some).await? {
            sheet.row(&cells(page, row, may_see_papers)).map_err(Failure::broken)?;
        }
    }
    let bytes = sheet.finish().map_err(Failure::broken)?;
    work.file("persone.xlsx", XLSX, bytes)
}

fn columns(page: &Page) -> [Column; 8] {
    let heading = |key: &str, kind: Kind| Column::new(page.t(key), kind);
    [
        heading("people-family-name", Kind::Text),
        heading("people-given-name", Kind::Text),
        heading("people-birth-date", Kind::Date),
        heading("people-birth-year", Kind::Integer),
        heading("people-gender", Kind::Text),
        heading("people-nationality", Kind::Text),
        heading("people-status", Kind::Text),
        heading("people-permit-expires", Kind::Date),
    ]
}

fn cells(page: &Page, row: person::Model, may_see_papers: bool) -> [Cell; 8] {
    let country = row.nationality.as_deref().and_then(codes::country);
    let status = row.status.filter(|_| may_see_papers).map(|status| page.t(status.key()));
    [
        Cell::text(row.family_name),
        Cell::text(row.given_name),
        row.birth_date.into(),
        row.birth_year.map(i64::from).into(),
        page.t(row.gender.key()).into(),
        country.map(|country| country.name(page.locale())).into(),
        status.into(),
        row.permit_expires_on.filter(|_| may_see_papers).into(),
    ]
}
