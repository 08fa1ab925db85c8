//! Searches are posted, never put in an address: a name typed there would stay in histories and logs.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use organisations::OrganisationId;
use store::{Ctx, Result};
use web::{Form, Page, Reply, Work};

use crate::policy::{EMERGENCY, PERSON};
use crate::search::known::{self, Hit, Query};

/// Persons found, as a list to choose from.
pub(crate) struct Found {
    pub own: Vec<Line>,
    pub elsewhere: Vec<Elsewhere>,
}

pub(crate) struct Line {
    pub url: String,
    pub name: String,
    pub detail: String,
    /// Which fields agree, as text keys.
    pub agrees: Vec<&'static str>,
}

/// Somebody another body knows: whom to ask, and nothing else.
pub(crate) struct Elsewhere {
    pub bodies: String,
    /// Where the file can be opened in an emergency; empty for those who may not.
    pub emergency: String,
}

impl Found {
    pub fn nothing() -> Found {
        Found { own: Vec::new(), elsewhere: Vec::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.elsewhere.is_empty()
    }
}

#[derive(Template)]
#[template(path = "people/finding/search.html")]
struct SearchPage {
    page: Page,
    q: String,
    found: Found,
    was_asked: bool,
    is_enough: bool,
}

#[derive(Template)]
#[template(path = "people/finding/_known.html")]
struct KnownFragment {
    page: Page,
    found: Found,
}

pub async fn show(work: Work) -> Reply {
    let page = work.page.clone();
    let shown =
        SearchPage { page, q: String::new(), found: Found::nothing(), was_asked: false, is_enough: true };
    work.page(&shown)
}

pub async fn search(work: Work, form: Form) -> Reply {
    let q: String = form.value("q").trim().chars().take(200).collect();
    let query = Query::text(&q);
    let is_enough = query.asked.is_enough();
    let found = found(&work.ctx, &work.page, query).await?;
    let shown = SearchPage { page: work.page.clone(), q, found, was_asked: true, is_enough };
    work.page(&shown)
}

/// While the enrolment form is filled in: who may be meant already.
pub async fn known(work: Work, form: Form) -> Reply {
    let found = found(&work.ctx, &work.page, of_form(&form)).await?;
    let shown = KnownFragment { page: work.page.clone(), found };
    work.fragment(&shown)
}

/// The question an enrolment form asks.
pub(crate) fn of_form(form: &Form) -> Query {
    let name = format!("{} {}", form.value("given_name"), form.value("family_name"));
    let date = chrono::NaiveDate::parse_from_str(form.value("birth_date"), "%Y-%m-%d").ok();
    let year = form.value("birth_year").parse().ok();
    let numbers = ["fiscal-code", "cui", "vestanet", "phone"].map(|field| form.value(field).to_owned());
    Query::fields(&name, date, year, &numbers)
}

pub(crate) async fn found(ctx: &Ctx, page: &Page, query: Query) -> Result<Found> {
    let hits = known::search(ctx, query).await?;
    let ids: Vec<OrganisationId> = hits.iter().flat_map(|hit| hit.ask.iter().copied()).collect();
    let names = organisations::names(ctx, &ids).await?;
    let may_open = ctx.can(Action::Create, EMERGENCY);
    let mut found = Found::nothing();
    for hit in hits {
        match &hit.line {
            Some(line) => found.own.push(Line {
                url: format!("/people/{}", hit.person),
                name: line.name(),
                detail: detail(page, &hit),
                agrees: agrees(&hit),
            }),
            None => found.elsewhere.push(Elsewhere {
                bodies: bodies(&hit, &names),
                emergency: if may_open { format!("/people/{}/emergency", hit.person) } else { String::new() },
            }),
        }
    }
    Ok(found)
}

fn detail(page: &Page, hit: &Hit) -> String {
    let Some(line) = &hit.line else { return String::new() };
    let birth = match (line.birth.date, line.birth.year) {
        (Some(date), _) => page.date(date),
        (None, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    };
    let parts = [birth, line.nationality_name(page.locale()).to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn agrees(hit: &Hit) -> Vec<&'static str> {
    let signs = [
        (hit.has_number, "people-agrees-number"),
        (hit.likeness >= 97, "people-agrees-name"),
        ((60..97).contains(&hit.likeness), "people-agrees-name-nearly"),
        (hit.has_birth_year, "people-agrees-birth-year"),
    ];
    signs.into_iter().filter(|(agrees, _)| *agrees).map(|(_, key)| key).collect()
}

fn bodies(hit: &Hit, names: &HashMap<OrganisationId, String>) -> String {
    let mut known: Vec<&str> = hit.ask.iter().filter_map(|id| names.get(id)).map(String::as_str).collect();
    known.sort_unstable();
    known.dedup();
    known.join(", ")
}
