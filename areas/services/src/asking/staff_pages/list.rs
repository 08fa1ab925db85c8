//! The inbox of requests, and what nobody confirmed.

use askama::Template;
use authz::Action;
use web::{Form, Listing, Page, Reply, Work};

use super::{language, place};
use crate::asking::ids::RequestId;
use crate::asking::queries::{Line, View, Wanted, inbox};
use crate::asking::triage::{discard, restore};
use crate::asking::words::{Kind, State};
use crate::policy::{DEMAND, REQUEST, REQUEST_ROUTE};

#[derive(Template)]
#[template(path = "services/asking/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    listing: Listing,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    total: i64,
    view: &'static str,
    kinds: Vec<(String, String)>,
    states: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    places: Vec<(String, String)>,
    /// What can be done with many at once.
    bulk: Option<Bulk>,
    sees_routes: bool,
    sees_demand: bool,
}

struct Tab {
    url: &'static str,
    label: String,
    is_current: bool,
}

struct Row {
    id: String,
    url: String,
    kind: String,
    detail: String,
    place: String,
    language: String,
    asked: String,
    due: String,
    sign: &'static str,
    state: String,
}

struct Bulk {
    url: &'static str,
    label: String,
    other: Option<(&'static str, String)>,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let wanted = wanted(&listing);
    let found = inbox(&work.ctx, &wanted, listing.page()).await?;
    let page = &work.page;
    let may_write = work.ctx.can(Action::Record, REQUEST);
    let bodies: Vec<_> = crate::asking::routing::standing(&work.ctx).await?;
    let mut places: Vec<(String, String)> =
        bodies.iter().map(|route| (route.territory.clone(), place(page, Some(&route.territory)))).collect();
    places.sort_by(|one, other| one.1.cmp(&other.1));
    places.dedup();
    let shown = ListPage {
        tabs: tabs(&work, &listing),
        rows: found.rows.iter().map(|line| row(page, line)).collect(),
        total: found.total,
        view: match wanted.view {
            View::Unassigned => "unassigned",
            View::Unconfirmed => "unconfirmed",
            View::Discarded => "discarded",
            View::Closed => "closed",
            View::Open => "",
        },
        kinds: Kind::ALL.iter().map(|kind| (kind.code().to_owned(), page.t(kind.key()))).collect(),
        states: State::ALL.iter().map(|state| (state.code().to_owned(), page.t(state.key()))).collect(),
        languages: crate::asking::terms::tongues()
            .iter()
            .map(|tongue| (tongue.code.clone(), language(page, &tongue.code)))
            .collect(),
        places,
        bulk: bulk(page, wanted.view).filter(|_| may_write),
        sees_routes: work.ctx.can(Action::View, REQUEST_ROUTE),
        sees_demand: work.ctx.can(Action::View, DEMAND),
        form: Form::empty(page),
        page: page.clone(),
        listing,
    };
    work.page(&shown)
}

fn bulk(page: &Page, view: View) -> Option<Bulk> {
    match view {
        View::Unconfirmed => Some(Bulk {
            url: "/requests/discard",
            label: page.t("asking-discard"),
            other: Some(("let-in", page.t("asking-let-in"))),
        }),
        View::Discarded => {
            Some(Bulk { url: "/requests/restore", label: page.t("asking-restore"), other: None })
        }
        _ => None,
    }
}

fn wanted(listing: &Listing) -> Wanted {
    Wanted {
        view: match listing.filter("view") {
            "unassigned" => View::Unassigned,
            "unconfirmed" => View::Unconfirmed,
            "discarded" => View::Discarded,
            "closed" => View::Closed,
            _ => View::Open,
        },
        state: listing.parsed("state"),
        kind: listing.parsed("kind"),
        language: listing.parsed::<String>("language").filter(|code| !code.is_empty()),
        territory: listing.parsed::<String>("place").filter(|code| !code.is_empty()),
        overdue: listing.filter("due") == "late",
    }
}

fn tabs(work: &Work, listing: &Listing) -> Vec<Tab> {
    let now = listing.filter("view");
    let tab = |name: &str, url, key| Tab { url, label: work.page.t(key), is_current: now == name };
    let mut tabs = vec![tab("", "/requests", "asking-view-open")];
    if work.ctx.can(Action::Decide, REQUEST) || !work.ctx.can(Action::Record, REQUEST) {
        tabs.push(tab("unassigned", "/requests?view=unassigned", "asking-view-unassigned"));
    }
    tabs.push(tab("unconfirmed", "/requests?view=unconfirmed", "asking-view-unconfirmed"));
    tabs.push(tab("discarded", "/requests?view=discarded", "asking-view-discarded"));
    tabs.push(tab("closed", "/requests?view=closed", "asking-view-closed"));
    tabs
}

fn row(page: &Page, line: &Line) -> Row {
    Row {
        id: line.id.to_string(),
        url: format!("/requests/{}", line.id),
        kind: page.t(line.kind.key()),
        detail: if line.is_urgent { page.t("asking-urgent-mark") } else { String::new() },
        place: place(page, line.territory.as_deref()),
        language: language(page, &line.language),
        asked: page.instant(line.asked_at),
        due: page.date(line.due_on),
        sign: if line.is_late { "late" } else { line.state.sign() },
        state: match (line.is_late, line.ending) {
            (true, _) => page.t("asking-is-late"),
            (false, Some(ending)) => page.t(ending.key()),
            (false, None) => page.t(line.state.key()),
        },
    }
}

pub async fn submit_discard(work: Work, form: Form) -> Reply {
    let chosen = chosen(&form);
    if form.value("do") == "let-in" {
        restore(&work.ctx, &chosen).await?;
        return work.redirect("/requests?view=unconfirmed").notice("asking-let-in-done");
    }
    discard(&work.ctx, &chosen).await?;
    work.redirect("/requests?view=discarded").notice("asking-discarded-done")
}

pub async fn submit_restore(work: Work, form: Form) -> Reply {
    restore(&work.ctx, &chosen(&form)).await?;
    work.redirect("/requests").notice("asking-let-in-done")
}

fn chosen(form: &Form) -> Vec<RequestId> {
    form.all("request").into_iter().filter_map(|id| id.parse().ok()).take(500).collect()
}
