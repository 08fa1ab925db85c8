//! The list of requests, also as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use authz::{Action, Role};
use kernel::{Page as Sheet, Paged};
use organisations::{OrganisationId, territory};
use paper::table::{Cell, Column, Kind as Holds, Table};
use web::{Listing, Page, Reply, Work};

use super::queries::{RequestLine, View, Wanted, list};
use crate::contracts::queries::contracts;
use crate::ids::MediatorId;
use crate::mediators::queries::names;
use crate::words::State;
use crate::{policy, say, url};

/// Rows of a spreadsheet: years of a large body.
const MOST_EXPORTED: i64 = 50_000;

#[derive(Template)]
#[template(path = "mediation/requests/list.html")]
pub struct ListPage {
    page: Page,
    listing: Listing,
    views: Vec<Tab>,
    states: say::Choices,
    languages: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    contracts: Vec<(String, String)>,
    rows: Vec<Row>,
    total: i64,
    may_ask: bool,
    links: Vec<(&'static str, String)>,
}

struct Tab {
    url: String,
    label: String,
    is_current: bool,
}

struct Row {
    url: String,
    languages: String,
    topic: String,
    when: String,
    place: String,
    body: String,
    coming: String,
    state: String,
    sign: &'static str,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let wanted = wanted(&work, &listing);
    let page = match listing.wants_export() {
        true => Sheet { number: 1, size: MOST_EXPORTED },
        false => listing.page(),
    };
    let found = list(&work.ctx, &wanted, page).await?;
    let rows = rows(&work, &found).await?;
    if listing.wants_export() {
        return export(work, &found, &rows);
    }

    let page = work.page.clone();
    let contracts = match page.can(Action::View, policy::CONTRACT) {
        true => contracts(&work.ctx).await?,
        false => Vec::new(),
    };
    let shown = ListPage {
        views: views(&work, &listing),
        states: say::choices(&page, State::ALL, State::code, State::key),
        languages: say::language_choices(&page),
        areas: provinces(),
        contracts: contracts.into_iter().map(|line| (line.id.to_string(), line.title)).collect(),
        rows,
        total: found.total,
        may_ask: page.can(Action::Create, policy::REQUEST),
        links: links(&page),
        page,
        listing,
    };
    work.page(&shown)
}

fn provinces() -> Vec<(String, String)> {
    let here = territory::overview()
        .filter(|place| place.level == territory::Level::Province && place.until.is_none());
    here.map(|place| (place.code.clone(), place.label())).collect()
}

/// Where else one goes from here.
fn links(page: &Page) -> Vec<(&'static str, String)> {
    let all = [
        (Action::View, policy::DIARY, "/mediation/diary", "mediation-diary-title"),
        (Action::View, policy::MEDIATOR, "/mediation/mediators", "mediation-register-title"),
        (Action::View, policy::CONTRACT, "/mediation/contracts", "mediation-contracts-title"),
        (Action::View, policy::FIGURE, "/mediation/needs", "mediation-needs-title"),
    ];
    let open = all.into_iter().filter(|(action, resource, ..)| page.can(*action, resource));
    open.map(|(.., url, key)| (url, page.t(key))).collect()
}

fn default_view(work: &Work) -> View {
    match work.ctx.actor().holds(Role::Mediator) {
        true => View::ToAnswer,
        false => View::Open,
    }
}

fn wanted(work: &Work, listing: &Listing) -> Wanted {
    let view = match listing.filter("view") {
        "answer" => View::ToAnswer,
        "open" => View::Open,
        "record" => View::ToRecord,
        "uncovered" => View::Uncovered,
        _ if !listing.is_filtered() => default_view(work),
        _ => View::All,
    };
    Wanted {
        view,
        state: listing.parsed("state"),
        language: listing.filter("language").to_owned(),
        within: territory::by_code(listing.filter("area")).map(|place| place.id),
        contract: listing.parsed("contract"),
        of_bodies: Vec::new(),
        is_oldest_first: !matches!(view, View::All),
    }
}

fn views(work: &Work, listing: &Listing) -> Vec<Tab> {
    let first = default_view(work);
    let tab = |view: View, name: &str, key: &str| Tab {
        url: format!("/mediation?view={name}"),
        label: work.page.t(key),
        is_current: listing.filter("view") == name || (!listing.is_filtered() && view == first),
    };
    let mut tabs = vec![
        tab(View::Open, "open", "mediation-view-open"),
        tab(View::ToRecord, "record", "mediation-view-record"),
        tab(View::Uncovered, "uncovered", "mediation-view-uncovered"),
        tab(View::All, "all", "mediation-view-all"),
    ];
    if work.ctx.actor().holds(Role::Mediator) {
        tabs.insert(0, tab(View::ToAnswer, "answer", "mediation-view-answer"));
    }
    tabs
}

async fn rows(work: &Work, found: &Paged<RequestLine>) -> store::Result<Vec<Row>> {
    let mut bodies: Vec<OrganisationId> = found.rows.iter().map(|line| line.organisation).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let bodies = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    let mut coming: Vec<MediatorId> =
        found.rows.iter().flat_map(|line| line.coming.iter().copied()).collect();
    coming.sort_unstable();
    coming.dedup();
    let coming = names(&work.ctx, &coming).await?;
    Ok(found.rows.iter().map(|line| row(&work.page, line, (&bodies, &coming))).collect())
}

type Names<'n> = (&'n HashMap<OrganisationId, String>, &'n HashMap<MediatorId, String>);

fn row(page: &Page, line: &RequestLine, (bodies, mediators): Names) -> Row {
    let names: Vec<String> = line.coming.iter().filter_map(|id| mediators.get(id).cloned()).collect();
    Row {
        url: url::request(line.id),
        languages: say::languages(page, line.needs.iter().map(|(language, ..)| language.as_str())),
        topic: page.t(line.topic.key()),
        when: say::when(page, line),
        place: say::place(page, line),
        body: bodies.get(&line.organisation).cloned().unwrap_or_default(),
        coming: names.join(", "),
        state: page.t(line.state.key()),
        sign: say::sign(line.state),
    }
}

fn export(work: Work, found: &Paged<RequestLine>, rows: &[Row]) -> Reply {
    let page = &work.page;
    let columns = vec![
        Column::new(page.t("mediation-request-day"), Holds::Date),
        Column::new(page.t("mediation-request-when"), Holds::Text).wide(30),
        Column::new(page.t("mediation-request-length"), Holds::Minutes),
        Column::new(page.t("mediation-request-languages"), Holds::Text).wide(30),
        Column::new(page.t("mediation-request-topic"), Holds::Text),
        Column::new(page.t("mediation-request-place"), Holds::Text).wide(30),
        Column::new(page.t("mediation-request-body"), Holds::Text).wide(30),
        Column::new(page.t("mediation-request-coming"), Holds::Text).wide(30),
        Column::new(page.t("mediation-request-state"), Holds::Text),
    ];
    let cells = |(line, row): (&RequestLine, &Row)| {
        vec![
            Cell::Date(line.starts_at.map_or(line.due_on, store::local_day)),
            Cell::text(row.when.as_str()),
            Cell::Minutes(line.minutes.into()),
            Cell::text(row.languages.as_str()),
            Cell::text(row.topic.as_str()),
            Cell::text(row.place.as_str()),
            Cell::text(row.body.as_str()),
            Cell::text(row.coming.as_str()),
            Cell::text(row.state.as_str()),
        ]
    };
    let name = page.t("mediation-list-title");
    let table = Table { name: name.clone(), columns, rows: found.rows.iter().zip(rows).map(cells).collect() };
    let bytes = paper::xlsx::write(&name, page.installation(), &[table]).map_err(web::Failure::broken)?;
    work.file("mediazione.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
}
