//! The register as a list: by filters, by name, as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use kernel::Page as Sheet;
use organisations::{OrganisationId, TerritoryId};
use paper::table::{Cell, Column, Kind as Holds, Table};
use store::Result;
use web::{Form, Listing, Page, Reply, Work};

use super::queries::{MediatorLine, Wanted, list};
use super::rules::Spoken;
use crate::{policy, say, url};

const MOST_EXPORTED: i64 = 20_000;
const MOST_FOUND: i64 = 50;

#[derive(Template)]
#[template(path = "mediation/mediators/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    languages: Vec<(String, String)>,
    rows: Vec<Row>,
    total: i64,
    may_enter: bool,
}

#[derive(Template)]
#[template(path = "mediation/mediators/found.html")]
struct FoundPage {
    page: Page,
    q: String,
    rows: Vec<Row>,
    total: i64,
}

struct Row {
    url: String,
    name: String,
    employer: String,
    languages: String,
    places: String,
    is_remote: bool,
}

pub async fn show_list(work: Work, listing: Listing) -> Reply {
    let wanted = Wanted {
        words: String::new(),
        language: listing.filter("language").to_owned(),
        employer: listing.parsed("employer"),
        with_former: listing.filter("former") == "yes",
    };
    let sheet = match listing.wants_export() {
        true => Sheet { number: 1, size: MOST_EXPORTED },
        false => listing.page(),
    };
    let found = list(&work.ctx, &wanted, sheet).await?;
    if listing.wants_export() {
        return export(work, &found.rows).await;
    }
    let shown = ListPage {
        rows: rows(&work, &found.rows).await?,
        total: found.total,
        languages: say::language_choices(&work.page),
        may_enter: work.page.can(Action::Create, policy::MEDIATOR),
        page: work.page.clone(),
        listing,
    };
    work.page(&shown)
}

/// By name, which must not stand in an address; those no longer in service too: whoever types a name looks for somebody.
pub async fn search(work: Work, form: Form) -> Reply {
    let q: String = form.value("q").trim().chars().take(100).collect();
    let wanted = Wanted { words: q.clone(), with_former: true, ..Wanted::default() };
    let found = list(&work.ctx, &wanted, Sheet { number: 1, size: MOST_FOUND }).await?;
    let rows = rows(&work, &found.rows).await?;
    let shown = FoundPage { rows, total: found.total, q, page: work.page.clone() };
    work.page(&shown)
}

async fn employers(work: &Work, lines: &[MediatorLine]) -> Result<HashMap<OrganisationId, String>> {
    let mut bodies: Vec<OrganisationId> = lines.iter().map(|line| line.employer).collect();
    bodies.sort_unstable();
    bodies.dedup();
    organisations::names_for_anybody(&work.ctx, &bodies).await
}

async fn rows(work: &Work, lines: &[MediatorLine]) -> Result<Vec<Row>> {
    let bodies = employers(work, lines).await?;
    let row = |line: &MediatorLine| Row {
        url: url::mediator(line.id),
        name: line.name.clone(),
        employer: bodies.get(&line.employer).cloned().unwrap_or_default(),
        languages: spoken(&work.page, line),
        places: places(line),
        is_remote: line.is_remote,
    };
    Ok(lines.iter().map(row).collect())
}

async fn export(work: Work, lines: &[MediatorLine]) -> Reply {
    let bodies = employers(&work, lines).await?;
    let page = &work.page;
    let columns = vec![
        Column::new(page.t("mediation-register-name"), Holds::Text).wide(30),
        Column::new(page.t("mediation-register-employer"), Holds::Text).wide(30),
        Column::new(page.t("mediation-register-languages"), Holds::Text).wide(40),
        Column::new(page.t("mediation-register-places"), Holds::Text).wide(30),
        Column::new(page.t("mediation-register-remote"), Holds::Text),
        Column::new(page.t("mediation-register-from"), Holds::Date),
        Column::new(page.t("mediation-register-until"), Holds::Date),
    ];
    let cells = |line: &MediatorLine| {
        vec![
            Cell::text(line.name.as_str()),
            Cell::text(bodies.get(&line.employer).map_or("", String::as_str)),
            Cell::text(spoken(page, line)),
            Cell::text(places(line)),
            Cell::text(page.t(if line.is_remote { "mediation-yes" } else { "mediation-no" })),
            Cell::Date(line.active_from),
            line.active_until.map_or_else(|| Cell::text(""), Cell::Date),
        ]
    };
    let title = page.t("mediation-register-title");
    let table = Table { name: title.clone(), columns, rows: lines.iter().map(cells).collect() };
    let bytes = paper::xlsx::write(&title, page.installation(), &[table]).map_err(web::Failure::broken)?;
    work.file("mediatori.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
}

pub(super) fn spoken(page: &Page, line: &MediatorLine) -> String {
    let one = |spoken: &Spoken| {
        let level = page.t(spoken.level.key());
        let written = if spoken.is_written { page.t("mediation-and-written") } else { String::new() };
        format!("{} ({level}{written})", say::language(page, &spoken.language))
    };
    line.languages.iter().map(one).collect::<Vec<_>>().join(", ")
}

pub(super) fn places(line: &MediatorLine) -> String {
    let ids: Vec<TerritoryId> = line.territories.iter().copied().map(TerritoryId).collect();
    let mut names: Vec<String> = organisations::territory::names(&ids).into_values().collect();
    names.sort_unstable();
    names.join(", ")
}
