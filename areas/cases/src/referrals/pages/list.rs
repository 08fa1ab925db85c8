//! Referrals received and sent, also as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use kernel::Page as Sheet;
use paper::table::{Cell, Column, Kind as Holds};
use paper::xlsx::LongSheet;
use uuid::Uuid;
use web::{Failure, Listing, Page, Reply, Work};

use super::refer::others;
use crate::entities::referral;
use crate::file::pages::one::{Sign, nearness};
use crate::ids::ReferralId;
use crate::referrals::queries::{Box, Wanted, bodies, list, names, receiver_name};
use crate::referrals::words::ReferralState;

#[derive(Template)]
#[template(path = "cases/referrals/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    is_out: bool,
    states: Vec<(String, String)>,
    bodies: Vec<(Uuid, String)>,
    rows: Vec<Row>,
    total: i64,
}

struct Row {
    url: String,
    name: String,
    asked: String,
    body: String,
    sent: String,
    due: Option<Sign>,
    kind: &'static str,
    state: String,
}

/// Names of bodies and persons, for all rows at once.
struct Known {
    bodies: HashMap<Uuid, String>,
    names: HashMap<ReferralId, String>,
}

impl Known {
    async fn of(work: &Work, rows: &[referral::Model]) -> store::Result<Known> {
        Ok(Known { bodies: bodies(&work.ctx, rows).await?, names: names(&work.ctx, rows).await? })
    }
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let wanted = Wanted {
        which: if listing.filter("box") == "out" { Box::Out } else { Box::In },
        state: listing.parsed::<ReferralState>("state"),
        body: listing.parsed("body"),
        is_overdue: listing.filter("due") == "overdue",
        worker: listing.parsed("worker"),
    };
    if listing.wants_export() {
        return export(work, &wanted).await;
    }
    let found = list(&work.ctx, &wanted, listing.page()).await?;
    let known = Known::of(&work, &found.rows).await?;
    let shown = ListPage {
        is_out: wanted.which == Box::Out,
        states: ReferralState::ALL
            .iter()
            .map(|state| (state.code().to_owned(), work.page.t(state.key())))
            .collect(),
        bodies: others(&work).await?,
        rows: found.rows.iter().map(|referral| row(&work, referral, &known, wanted.which)).collect(),
        total: found.total,
        page: work.page.clone(),
        listing,
    };
    work.page(&shown)
}

fn row(work: &Work, referral: &referral::Model, known: &Known, which: Box) -> Row {
    let page = &work.page;
    let due = referral.due_on.filter(|_| referral.state.waits());
    Row {
        url: format!("/referrals/{}", referral.id),
        name: known.names.get(&referral.id).cloned().unwrap_or_else(|| page.t("cases-referral-unnamed")),
        asked: page.t(referral.asked.key()),
        body: other(referral, known, which),
        sent: referral.sent_at.map_or_else(String::new, |at| page.date(store::local_day(at))),
        due: due.map(|due| nearness(work, due)),
        kind: referral.state.kind(),
        state: page.t(referral.state.key()),
    }
}

/// The body on the other side.
fn other(referral: &referral::Model, known: &Known, which: Box) -> String {
    match which {
        Box::In => known.bodies.get(&referral.organisation_id).cloned().unwrap_or_default(),
        Box::Out => receiver_name(referral, &known.bodies),
    }
}

async fn export(work: Work, wanted: &Wanted) -> Reply {
    let found = list(&work.ctx, wanted, Sheet::EXPORT).await?;
    let page = &work.page;
    let title = page.t("cases-referral-list-title");
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns(page)).map_err(Failure::broken)?;
    for some in found.rows.chunks(Sheet::AT_ONCE) {
        let known = Known::of(&work, some).await?;
        for referral in some {
            sheet.row(&cells(page, referral, &known, wanted.which)).map_err(Failure::broken)?;
        }
    }
    let bytes = sheet.finish_saying(page.cut(&found)).map_err(Failure::broken)?;
    work.file("invii.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
}

fn columns(page: &Page) -> [Column; 6] {
    [
        Column::new(page.t("cases-list-person"), Holds::Text).wide(30),
        Column::new(page.t("cases-referral-asked"), Holds::Text).wide(24),
        Column::new(page.t("cases-team-body"), Holds::Text).wide(30),
        Column::new(page.t("cases-referral-sent-on"), Holds::Date),
        Column::new(page.t("cases-referral-due"), Holds::Date),
        Column::new(page.t("cases-list-state"), Holds::Text),
    ]
}

fn cells(page: &Page, referral: &referral::Model, known: &Known, which: Box) -> [Cell; 6] {
    [
        Cell::text(known.names.get(&referral.id).map_or("", String::as_str)),
        Cell::text(page.t(referral.asked.key())),
        Cell::text(other(referral, known, which)),
        referral.sent_at.map(store::local_day).into(),
        referral.due_on.into(),
        Cell::text(page.t(referral.state.key())),
    ]
}
