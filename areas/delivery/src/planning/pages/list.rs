//! The list of sessions, also as a spreadsheet.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use chrono::{Datelike, Days};
use kernel::{Page as Sheet, Paged};
use paper::table::{Cell, Column, Kind as Holds};
use paper::xlsx::LongSheet;
use programmes::{ActivityId, ProjectId, ProjectLine};
use web::{Failure, Listing, Page, Reply, Work};

use crate::planning::queries::{SessionLine, Sort, Wanted, list};
use crate::policy;
use crate::url;
use crate::words::State;

#[derive(Template)]
#[template(path = "delivery/sessions/list.html")]
pub struct SessionsPage {
    page: Page,
    listing: Listing,
    views: Vec<View>,
    projects: Vec<ProjectLine>,
    /// Only where the address asks for one: the list of all would be too long to choose from.
    activity: Option<(ActivityId, String)>,
    rows: Vec<Row>,
    total: i64,
    may_plan: bool,
    may_see_groups: bool,
}

struct View {
    url: String,
    label: String,
    is_current: bool,
}

struct Row {
    url: String,
    /// Empty where the reader may not open it.
    register: String,
    title: String,
    project: String,
    when: String,
    place: String,
    length: String,
    state: String,
    kind: &'static str,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let wanted = wanted(&work, &listing);
    let page = match listing.wants_export() {
        true => Sheet::EXPORT,
        false => listing.page(),
    };
    let found = list(&work.ctx, &wanted, page).await?;
    let named = projects_of(&work, &found).await?;
    if listing.wants_export() {
        return export(work, &found, &named);
    }

    let projects = programmes::projects(&work.ctx).await?;
    let activity = activity(&work, wanted.activity).await?;
    let rows = found.rows.iter().map(|line| row(&work, line, &named)).collect();
    let shown = SessionsPage {
        views: views(&work, &listing),
        projects,
        activity,
        rows,
        total: found.total,
        may_plan: work.page.can(Action::Create, policy::SESSION),
        may_see_groups: work.page.can(Action::View, policy::GROUP),
        page: work.page.clone(),
        listing,
    };
    work.page(&shown)
}

fn wanted(work: &Work, listing: &Listing) -> Wanted {
    let today = work.ctx.today();
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let mut wanted = Wanted {
        words: listing.q().to_owned(),
        state: listing.parsed("state"),
        project: listing.parsed("project"),
        activity: listing.parsed("activity"),
        group: listing.parsed("group"),
        kind: listing.parsed("kind"),
        from: listing.parsed("from"),
        until: listing.parsed("until"),
        sort: match listing.sort() {
            "title" => Sort::Title,
            "state" => Sort::State,
            _ => Sort::When,
        },
        is_descending: listing.is_descending(),
        unregistered: false,
        led_by: None,
        of_bodies: Vec::new(),
    };
    match listing.filter("view") {
        "unregistered" => {
            wanted.unregistered = true;
            // To be registered by whoever reads this: others' are their own matter, unless a project is asked about.
            if wanted.project.is_none() && work.page.can(Action::Record, policy::PARTICIPATION) {
                wanted.of_bodies = work.ctx.actor().organisations();
            }
        }
        "week" => (wanted.from, wanted.until) = (Some(monday), Some(monday + Days::new(6))),
        "all" => {}
        // Without a wish of any kind the list is today's.
        _ if !listing.is_filtered() => (wanted.from, wanted.until) = (Some(today), Some(today)),
        _ => {}
    }
    wanted
}

async fn activity(work: &Work, id: Option<ActivityId>) -> store::Result<Option<(ActivityId, String)>> {
    let Some(id) = id else { return Ok(None) };
    let line = programmes::activity(&work.ctx, id).await?;
    Ok(Some((id, format!("{} {}", line.code, line.title))))
}

fn views(work: &Work, listing: &Listing) -> Vec<View> {
    let view = |name: &str, key: &str| View {
        url: format!("/sessions?view={name}"),
        label: work.page.t(key),
        is_current: listing.filter("view") == name || (name == "today" && !listing.is_filtered()),
    };
    vec![
        view("today", "delivery-list-today"),
        view("week", "delivery-list-week"),
        view("unregistered", "delivery-list-unregistered"),
        view("all", "delivery-list-all"),
    ]
}

type Projects = HashMap<ProjectId, ProjectLine>;

async fn projects_of(work: &Work, found: &Paged<SessionLine>) -> store::Result<Projects> {
    let mut ids: Vec<ProjectId> = found.rows.iter().filter_map(|line| line.project).collect();
    ids.sort_unstable();
    ids.dedup();
    programmes::project_lines(&work.ctx, &ids).await
}

fn row(work: &Work, line: &SessionLine, projects: &Projects) -> Row {
    let page = &work.page;
    let (kind, state) = state(work, line);
    Row {
        url: url::session(line.id),
        register: match line.is_open(&work.ctx, Action::View, policy::PARTICIPATION) {
            true => url::register(line.id),
            false => String::new(),
        },
        title: line.title.clone(),
        project: code_of(line, projects),
        when: format!(
            "{}, {}-{}",
            page.day(line.held_on),
            page.time(line.starts_at),
            page.time(line.ends_at)
        ),
        place: line.place.clone(),
        length: page.minutes(line.minutes),
        state: page.t(state),
        kind,
    }
}

/// How a session's state looks and what it is called: over and not registered is a state of its own.
pub(crate) fn state(work: &Work, line: &SessionLine) -> (&'static str, &'static str) {
    match line.state {
        State::Planned if line.ends_at < work.ctx.now() => ("late", "delivery-state-unregistered"),
        State::Planned => ("wait", State::Planned.key()),
        State::Held => ("ok", State::Held.key()),
        State::Cancelled => ("off", State::Cancelled.key()),
        State::Annulled => ("stop", State::Annulled.key()),
    }
}

fn code_of(line: &SessionLine, projects: &Projects) -> String {
    let project = line.project.and_then(|project| projects.get(&project));
    project.map(|project| project.code.clone()).unwrap_or_default()
}

fn export(work: Work, found: &Paged<SessionLine>, projects: &Projects) -> Reply {
    let page = &work.page;
    let columns = [
        Column::new(page.t("delivery-session-day"), Holds::Date),
        Column::new(page.t("delivery-session-time"), Holds::Text).wide(14),
        Column::new(page.t("delivery-session-title"), Holds::Text).wide(40),
        Column::new(page.t("delivery-session-place"), Holds::Text).wide(30),
        Column::new(page.t("delivery-session-length"), Holds::Minutes),
        Column::new(page.t("delivery-session-state"), Holds::Text),
        Column::new(page.t("delivery-session-project"), Holds::Text),
        Column::new(page.t("delivery-session-code"), Holds::Text).wide(14),
    ];
    let cells = |line: &SessionLine| {
        [
            Cell::Date(line.held_on),
            Cell::text(format!("{}-{}", page.time(line.starts_at), page.time(line.ends_at))),
            Cell::text(line.title.as_str()),
            Cell::text(line.place.as_str()),
            Cell::Minutes(line.minutes.into()),
            Cell::text(page.t(state(&work, line).1)),
            Cell::text(code_of(line, projects)),
            Cell::text(line.code.as_str()),
        ]
    };
    let name = page.t("delivery-list-title");
    let mut sheet = LongSheet::begin(&name, page.installation(), &columns).map_err(Failure::broken)?;
    for line in &found.rows {
        sheet.row(&cells(line)).map_err(Failure::broken)?;
    }
    let bytes = sheet.finish_saying(page.cut(found)).map_err(Failure::broken)?;
    work.file("incontri.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
}
