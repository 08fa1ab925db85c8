//! The list of projects, on the screen and as a spreadsheet.

use askama::Template;
use kernel::Page as ListPage;
use organisations::territory;
use paper::table::{Cell, Column, Kind};
use paper::xlsx::LongSheet;
use store::Error;
use web::{Listing, Page, Reply, Work};

use super::super::queries::{ProjectLine, State, Wanted, project_page};
use super::say;
use crate::reference::{ProgrammeLine, programme_lines};
use crate::sheet::Coded;

const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Template)]
#[template(path = "programmes/projects/list.html")]
struct List {
    page: Page,
    listing: Listing,
    total: i64,
    rows: Vec<Row>,
    programmes: Vec<ProgrammeLine>,
    states: Vec<(String, String)>,
    territories: Vec<(String, String)>,
    may_import: bool,
}

struct Row {
    url: String,
    code: String,
    title: String,
    programme: String,
    lead: String,
    starts: String,
    ends: String,
    state_kind: &'static str,
    state: String,
    budget: String,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let programmes = programme_lines(&work.ctx).await?;
    let wanted = wanted(&listing, &programmes);
    if listing.wants_export() {
        return export(work, &wanted).await;
    }

    let found = project_page(&work.ctx, &wanted, listing.page()).await?;
    let today = work.ctx.today();
    let page = &work.page;
    let shown = List {
        page: page.clone(),
        total: found.total,
        rows: found.rows.iter().map(|line| row(page, line, today)).collect(),
        programmes,
        states: State::ALL.iter().map(|state| (state.code().to_owned(), say::code(page, *state))).collect(),
        territories: regions_and_provinces(),
        may_import: page.can(authz::Action::Create, crate::policy::PROJECT),
        listing,
    };
    work.page(&shown)
}

fn wanted(listing: &Listing, programmes: &[ProgrammeLine]) -> Wanted {
    let programme = programmes.iter().find(|line| line.code == listing.filter("programme"));
    Wanted {
        q: listing.q().to_owned(),
        programme: programme.map(|line| line.id),
        state: listing.parsed("state"),
        within: territory::by_code(listing.filter("territory")).map(|territory| territory.id),
        order: listing.sort().to_owned(),
        is_descending: listing.is_descending(),
    }
}

fn row(page: &Page, line: &ProjectLine, today: chrono::NaiveDate) -> Row {
    let state = State::of(line.starts_on, line.ends_on, today);
    Row {
        url: line.url(),
        code: line.code.clone(),
        title: line.short_title.clone(),
        programme: line.programme_title.clone(),
        lead: line.lead_name.clone(),
        starts: say::day(page, line.starts_on, line.starts_about),
        ends: say::day(page, line.ends_on, line.ends_about),
        state_kind: kind(state),
        state: say::code(page, state),
        budget: say::money(page, line.budget),
    }
}

fn kind(state: State) -> &'static str {
    match state {
        State::Planned => "wait",
        State::Running => "ok",
        State::Ended => "off",
        State::Undated => "info",
    }
}

/// Territories worth filtering by, as code and label.
fn regions_and_provinces() -> Vec<(String, String)> {
    let italy = territory::by_code("IT").map(|italy| territory::within(italy.id)).unwrap_or_default();
    let wide = italy.into_iter().filter_map(territory::get).filter(|territory| {
        matches!(territory.level, territory::Level::Region | territory::Level::Province)
            && territory.until.is_none()
    });
    let mut all: Vec<(String, String)> =
        wide.map(|territory| (territory.code.clone(), territory.label())).collect();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    all
}

async fn export(work: Work, wanted: &Wanted) -> Reply {
    let all = project_page(&work.ctx, wanted, ListPage::EXPORT).await?;
    let page = &work.page;
    let title = page.t("programmes-list-title");
    let columns = [
        Column::new(page.t("programmes-list-code"), Kind::Text),
        Column::new(page.t("programmes-list-project"), Kind::Text).wide(48),
        Column::new(page.t("programmes-list-cup"), Kind::Text),
        Column::new(page.t("programmes-list-programme"), Kind::Text),
        Column::new(page.t("programmes-list-lead"), Kind::Text).wide(36),
        Column::new(page.t("programmes-list-starts"), Kind::Date),
        Column::new(page.t("programmes-list-ends"), Kind::Date),
        Column::new(page.t("programmes-list-budget"), Kind::Cents),
    ];
    let cut = page.cut(&all);
    let mut sheet = LongSheet::begin(&title, page.installation(), &columns).map_err(Error::broken)?;
    for line in all.rows {
        let cells = [
            line.code.into(),
            line.title.into(),
            line.cup.into(),
            line.programme_code.into(),
            line.lead_name.into(),
            line.starts_on.into(),
            line.ends_on.into(),
            line.budget.map_or(Cell::Empty, |budget| Cell::Cents(budget.0)),
        ];
        sheet.row(&cells).map_err(Error::broken)?;
    }
    let bytes = sheet.finish_saying(cut).map_err(Error::broken)?;
    work.file("progetti.xlsx", SPREADSHEET, bytes)
}
