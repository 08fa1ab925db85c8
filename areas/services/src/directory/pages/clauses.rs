//! The clauses of a service: who may use it, with the text of each and where it is written.

use askama::Template;
use chrono::NaiveDate;
use people::residence::permits;
use people::{Gender, LanguageLevel, TargetGroup};
use programmes::ProjectLine;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::{form, read, say};
use crate::directory;
use crate::directory::ids::{ClauseId, ServiceId};
use crate::directory::index::Entry;
use crate::directory::needs;
use crate::directory::rules;
use crate::directory::sheet::NewClause;
use crate::directory::words::ClauseKind;

#[derive(Template)]
#[template(path = "services/directory/clauses.html")]
struct ClausesPage {
    page: Page,
    entry: Entry,
    form: Form,
    /// The kind that is being added.
    kind: Option<ClauseKind>,
    projects: Vec<ProjectLine>,
    today: NaiveDate,
}

impl ClausesPage {
    fn kind_url(&self, kind: &ClauseKind) -> String {
        self.entry.url_to(&format!("clauses?kind={}", kind.code()))
    }

    fn asks_number(&self) -> bool {
        matches!(self.kind, Some(ClauseKind::MinAge | ClauseKind::MaxAge))
    }

    fn asks_territory(&self) -> bool {
        self.kind == Some(ClauseKind::Residence)
    }

    fn asks_one(&self) -> bool {
        matches!(self.kind, Some(ClauseKind::ItalianAtLeast | ClauseKind::ItalianAtMost))
    }

    /// What may be chosen, with its name.
    fn options(&self) -> Vec<(String, String)> {
        let page = &self.page;
        match self.kind {
            Some(ClauseKind::Gender) => options(page, Gender::ALL.iter().map(|one| (one.code(), one.key()))),
            Some(ClauseKind::Status) => {
                options(page, TargetGroup::ALL.iter().map(|one| (one.code(), one.key())))
            }
            Some(ClauseKind::ItalianAtLeast | ClauseKind::ItalianAtMost) => {
                let tested = LanguageLevel::ALL.iter().filter(|level| **level <= LanguageLevel::C2);
                options(page, tested.map(|one| (one.code(), one.key())))
            }
            Some(ClauseKind::Permit) => permits::all(self.today)
                .into_iter()
                .map(|permit| (permit.code.clone(), permit.name(page.locale()).to_owned()))
                .collect(),
            Some(ClauseKind::Reception) => needs::receptions(self.today)
                .into_iter()
                .map(|term| (term.code.clone(), term.name(page.locale()).to_owned()))
                .collect(),
            Some(ClauseKind::ProjectIn | ClauseKind::ProjectOut) => {
                self.projects.iter().map(|line| (line.id.to_string(), line.title.clone())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Standing clauses and those that are over, newest last.
    fn lines(&self) -> Vec<ClauseRow> {
        let row = |clause: &crate::offer::rules::Clause| ClauseRow {
            id: clause.id,
            text: clause.text.clone(),
            detail: say::clause_detail(&self.page, clause),
            is_over: clause.until.is_some_and(|until| until < self.today),
        };
        self.entry.clauses.iter().map(row).collect()
    }
}

struct ClauseRow {
    id: ClauseId,
    text: String,
    detail: String,
    is_over: bool,
}

pub async fn show(work: Work, Path(id): Path<ServiceId>, listing: Listing) -> Reply {
    let form = Form::empty(&work.page);
    let shown = clauses_page(&work, id, form, listing.parsed("kind")).await?;
    work.page(&shown)
}

pub async fn add(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let kind: Option<ClauseKind> = form.choice("kind");
    let kind = form.need("kind", kind);
    let clause = kind.map(|kind| clause(&mut form, kind));
    if let (true, Some(clause)) = (form.is_valid(), clause)
        && form.accepted(directory::add_clause(&work.ctx, id, clause).await)?.is_some()
    {
        return work.redirect(format!("/services/{id}/clauses")).notice("services-clause-added");
    }
    let shown = clauses_page(&work, id, form, kind).await?;
    work.invalid(&shown)
}

pub async fn end(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let clause: Option<ClauseId> = form.id("clause");
    let clause = clause.ok_or(store::Error::NotFound)?;
    let ended = directory::end_clause(&work.ctx, id, clause, work.ctx.today()).await;
    if form.accepted(ended)?.is_some() {
        return work.redirect(format!("/services/{id}/clauses")).notice("services-clause-ended");
    }
    let shown = clauses_page(&work, id, form, None).await?;
    work.invalid(&shown)
}

fn clause(form: &mut Form, kind: ClauseKind) -> NewClause {
    let number = match kind {
        ClauseKind::MinAge | ClauseKind::MaxAge => form.integer("value", 0..=120),
        _ => None,
    };
    let values = match kind {
        ClauseKind::Residence => {
            read::areas(form, "value").into_iter().map(|territory| territory.to_string()).collect()
        }
        kind if rules::takes_values(kind) => {
            form.all("value").into_iter().filter(|value| !value.is_empty()).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    };
    NewClause {
        kind,
        number: number.and_then(|number| i32::try_from(number).ok()),
        values,
        text: form.text("text", 1_000).unwrap_or_default(),
        source: form.text("source", 200).unwrap_or_default(),
        article: form.text("article", 60),
        from: form.date("from"),
        until: form.date("until"),
        waivable_by: form.text("waivable_by", 200),
    }
}

fn options<'w>(page: &Page, words: impl Iterator<Item = (&'w str, &'w str)>) -> Vec<(String, String)> {
    words.map(|(code, key)| (code.to_owned(), page.t(key))).collect()
}

async fn clauses_page(
    work: &Work,
    id: ServiceId,
    form: Form,
    kind: Option<ClauseKind>,
) -> store::Result<ClausesPage> {
    let entry = form::to_amend(&work.ctx, id).await?;
    let names_projects = matches!(kind, Some(ClauseKind::ProjectIn | ClauseKind::ProjectOut));
    let projects = if names_projects { programmes::projects(&work.ctx).await? } else { Vec::new() };
    Ok(ClausesPage { page: work.page.clone(), entry, form, kind, projects, today: work.ctx.today() })
}
