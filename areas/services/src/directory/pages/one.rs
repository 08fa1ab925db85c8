//! One service on one calm page, and what is done to it in one tap.

use askama::Template;
use authz::Action;
use chrono::NaiveDate;
use store::Ctx;
use web::{Form, Page, Path, Reply, Work};

use super::say;
use crate::asking::browser::Sender;
use crate::directory::entities::{ask, service};
use crate::directory::ids::ServiceId;
use crate::directory::index::{self, Entry};
use crate::directory::parts::Of;
use crate::directory::trust::Trust;
use crate::directory::words::ReportWhat;
use crate::directory::{self, Report, standing};
use crate::policy::REPORT;

#[derive(Template)]
#[template(path = "services/directory/one.html")]
struct OnePage {
    page: Page,
    entry: Entry,
    body: String,
    trust: Trust,
    form: Form,
    may_amend: bool,
    may_ask: bool,
    may_report: bool,
    is_open: bool,
    today: NaiveDate,
    /// A link just made, shown this once.
    link: String,
}

impl OnePage {
    /// What is said above all else.
    fn alerts(&self) -> Vec<String> {
        let sheet = &self.entry.sheet;
        let closed = (!self.entry.is_given_on(self.today)).then(|| match sheet.closed_until {
            Some(until) => self.page.t1("services-closed-until-day", "day", until),
            None => self.page.t(sheet.status.key()),
        });
        closed.into_iter().chain(sheet.alert.clone()).collect()
    }

    /// Clauses that hold today, or will.
    fn clauses(&self) -> Vec<(&str, String)> {
        let standing =
            self.entry.clauses.iter().filter(|clause| clause.until.is_none_or(|until| until >= self.today));
        standing.map(|clause| (clause.text.as_str(), say::clause_detail(&self.page, clause))).collect()
    }

    fn funding(&self) -> Vec<String> {
        let standing =
            self.entry.funding.iter().filter(|line| line.until.is_none_or(|until| until >= self.today));
        standing.map(|line| say::funding(&self.page, line)).collect()
    }

    fn office(&self) -> &str {
        let office = self.entry.sheet.office.as_deref().and_then(directory::needs::office);
        office.map_or("", |office| office.name(self.page.locale()))
    }
}

pub async fn show(work: Work, Path(id): Path<ServiceId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = one_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn confirm(work: Work, Path(id): Path<ServiceId>) -> Reply {
    directory::confirm(&work.ctx, id).await?;
    work.redirect(url(id)).notice("services-confirmed")
}

pub async fn report(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let what: Option<ReportWhat> = form.choice("what");
    let what = form.need("what", what);
    let note = form.text("note", 500);
    if let (true, Some(what)) = (form.is_valid(), what) {
        directory::report(&work.ctx, Report { service: id, what, note }).await?;
        return work.redirect(url(id)).notice("services-reported");
    }
    let shown = one_page(&work, id, form).await?;
    work.invalid(&shown)
}

/// Makes a link and shows it once: to be sent by whoever asked for it.
pub async fn ask(work: Work, sender: Sender, Path(id): Path<ServiceId>) -> Reply {
    let asked = directory::ask(&work.ctx, id).await?;
    let mut shown = one_page(&work, id, Form::empty(&work.page)).await?;
    shown.link = sender.link(&work.site().settings, &asked.path);
    work.page(&shown)
}

pub fn url(id: ServiceId) -> String {
    format!("/services/{id}")
}

/// Whether the actor may change a service.
pub async fn may_amend(ctx: &Ctx, id: ServiceId) -> store::Result<bool> {
    match ctx.load::<service::Entity>(id, Action::Amend).await {
        Ok(_) => Ok(true),
        Err(store::Error::Denied | store::Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

async fn one_page(work: &Work, id: ServiceId, form: Form) -> store::Result<OnePage> {
    let directory = index::directory(&work.ctx).await?;
    let entry = directory.get(id).ok_or(store::Error::NotFound)?.clone();
    let names = organisations::names(&work.ctx, &[entry.organisation]).await?;
    let may_amend = may_amend(&work.ctx, id).await?;
    let owner = Of { service: id, organisation: entry.organisation }.target();
    Ok(OnePage {
        body: names.get(&entry.organisation).cloned().unwrap_or_default(),
        trust: standing::trust_of(&work.ctx, &entry).await?,
        may_amend,
        may_ask: work.ctx.allow::<ask::Entity>(Action::Create, &owner).is_ok(),
        may_report: work.page.can(Action::Create, REPORT),
        is_open: entry.is_open(super::list::now_in_italy(&work.ctx)),
        today: work.ctx.today(),
        page: work.page.clone(),
        entry,
        form,
        link: String::new(),
    })
}
