//! Who pays for a service, from which day on: the specification of a centre changes it.

use askama::Template;
use chrono::NaiveDate;
use web::{Form, Page, Path, Reply, Work};

use super::{form, say};
use crate::directory;
use crate::directory::ids::{FundingId, ServiceId};
use crate::directory::index::{Entry, FundingLine};
use crate::directory::needs::{self, Term};
use crate::directory::sheet::NewFunding;

#[derive(Template)]
#[template(path = "services/directory/funding.html")]
struct FundingPage {
    page: Page,
    entry: Entry,
    form: Form,
    receptions: Vec<&'static Term>,
    today: NaiveDate,
}

impl FundingPage {
    fn is_over(&self, line: &FundingLine) -> bool {
        line.until.is_some_and(|until| until < self.today)
    }
}

pub async fn show(work: Work, Path(id): Path<ServiceId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("is_paid", "yes");
    let shown = funding_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn add(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let paid = NewFunding {
        payer: form.text("payer", 200).unwrap_or_default(),
        reception: form.text("reception", 24),
        is_paid: form.value("is_paid") != "no",
        from: form.date("from"),
        until: form.date("until"),
        source: form.text("source", 300).unwrap_or_default(),
    };
    if form.is_valid() && form.accepted(directory::add_funding(&work.ctx, id, paid).await)?.is_some() {
        return work.redirect(format!("/services/{id}/funding")).notice("services-funding-added");
    }
    let shown = funding_page(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn end(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let line: Option<FundingId> = form.id("line");
    let line = line.ok_or(store::Error::NotFound)?;
    let ended = directory::end_funding(&work.ctx, id, line, work.ctx.today()).await;
    if form.accepted(ended)?.is_some() {
        return work.redirect(format!("/services/{id}/funding")).notice("services-funding-ended");
    }
    let shown = funding_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn funding_page(work: &Work, id: ServiceId, form: Form) -> store::Result<FundingPage> {
    let today = work.ctx.today();
    let entry = form::to_amend(&work.ctx, id).await?;
    Ok(FundingPage { page: work.page.clone(), entry, form, receptions: needs::receptions(today), today })
}
