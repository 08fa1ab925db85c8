//! The caseload of a team on one page; each number opens its list.

use askama::Template;
use authz::Action;
use organisations::OrganisationId;
use web::{Page, Reply, Work};

use super::queries::{Load, loads};
use crate::file::pages::top::names;
use crate::file::terms;
use crate::policy::{CASE, REFERRAL};

#[derive(Template)]
#[template(path = "cases/load/load.html")]
struct LoadPage {
    page: Page,
    lead: String,
    rows: Vec<Row>,
    total: Row,
}

struct Row {
    worker: String,
    body: String,
    open: (String, String),
    silent: (String, String),
    reviews: (String, String),
    late_tasks: String,
    permits: [String; 3],
    expired: String,
    unanswered: (String, String),
}

pub async fn show(work: Work) -> Reply {
    let loads = loads(&work.ctx).await?;
    let workers = names(&work.ctx, loads.keys().map(|(_, worker)| *worker)).await?;
    let bodies: Vec<OrganisationId> = loads.keys().map(|(body, _)| *body).collect();
    let bodies = organisations::names(&work.ctx, &bodies).await?;
    let mut total = Load::default();
    for load in loads.values() {
        total = total + *load;
    }
    let may =
        May { cases: work.ctx.can(Action::List, CASE), referrals: work.ctx.can(Action::List, REFERRAL) };
    let rows = loads.iter().map(|((body, worker), load)| {
        let name = workers.get(worker).cloned().unwrap_or_default();
        let body = bodies.get(body).cloned().unwrap_or_default();
        row(&work.page, (name, body), (&format!("worker={worker}"), may), load)
    });
    let days = terms::on(work.ctx.today()).silent_days;
    let shown = LoadPage {
        lead: work.page.t1("cases-load-lead", "days", days),
        rows: rows.collect(),
        total: row(&work.page, (work.page.t("cases-load-total"), String::new()), ("view=all", may), &total),
        page: work.page.clone(),
    };
    work.page(&shown)
}

/// Which lists the reader opens: who only counts gets plain numbers.
#[derive(Clone, Copy)]
struct May {
    cases: bool,
    referrals: bool,
}

fn row(page: &Page, (worker, body): (String, String), (which, may): (&str, May), load: &Load) -> Row {
    let linked = |filter: &str, number: i64| {
        let url = if may.cases { format!("/cases?{which}{filter}") } else { String::new() };
        (url, page.number(number))
    };
    let late = format!("/referrals?box=out&due=overdue&{which}");
    Row {
        worker,
        body,
        open: linked("", load.open),
        silent: linked("&due=silent", load.silent),
        reviews: linked("&due=review", load.reviews),
        late_tasks: page.number(load.late_tasks),
        permits: load.permits.map(|number| page.number(number)),
        expired: page.number(load.expired),
        unanswered: (if may.referrals { late } else { String::new() }, page.number(load.unanswered)),
    }
}

impl std::ops::Add for Load {
    type Output = Load;

    fn add(self, other: Load) -> Load {
        let mut permits = self.permits;
        for (mine, theirs) in permits.iter_mut().zip(other.permits) {
            *mine += theirs;
        }
        Load {
            open: self.open + other.open,
            silent: self.silent + other.silent,
            reviews: self.reviews + other.reviews,
            late_tasks: self.late_tasks + other.late_tasks,
            permits,
            expired: self.expired + other.expired,
            unanswered: self.unanswered + other.unanswered,
        }
    }
}
