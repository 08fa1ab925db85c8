//! A promised product: what was handed over, and the form to add to it.

use askama::Template;
use authz::Action;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::super::deliver::{Deliver, deliver};
use super::super::queries::{DeliverableLine, ProjectLine, deliverables};
use super::{named, say};
use crate::entities::deliverable;

const LONGEST_NOTE: usize = 2_000;

#[derive(Template)]
#[template(path = "programmes/projects/handover.html")]
struct ProductPage {
    page: Page,
    form: Form,
    back: String,
    back_label: String,
    url: String,
    title: String,
    facts: Vec<(String, String)>,
    handovers: Vec<(String, String)>,
}

pub async fn show(work: Work, Path((name, code)): Path<(String, String)>) -> Reply {
    let (line, product) = product(&work, &name, &code).await?;
    let mut form = Form::empty(&work.page);
    form.set("on", work.ctx.today());
    form.set("quantity", 1);
    let shown = product_page(&work.page, form, &line, &product);
    work.page(&shown)
}

pub async fn submit(work: Work, Path((name, code)): Path<(String, String)>, mut form: Form) -> Reply {
    let (line, product) = product(&work, &name, &code).await?;
    let typed = form.date("on");
    let on = form.need("on", typed);
    let typed = form.integer("quantity", 1..=1_000_000).and_then(|number| i32::try_from(number).ok());
    let quantity = form.need("quantity", typed);
    let note = form.text("note", LONGEST_NOTE);
    if let (Some(on), Some(quantity), true) = (on, quantity, form.is_valid())
        && form
            .accepted(deliver(&work.ctx, Deliver { deliverable: product.id, on, quantity, note }).await)?
            .is_some()
    {
        return work.redirect(line.url()).notice("programmes-delivered");
    }
    let shown = product_page(&work.page, form, &line, &product);
    work.invalid(&shown)
}

async fn product(work: &Work, name: &str, code: &str) -> store::Result<(ProjectLine, DeliverableLine)> {
    let line = named(&work.ctx, name).await?;
    let all = deliverables(&work.ctx, line.id).await?;
    let product = all.into_iter().find(|product| product.code == code).ok_or(Error::NotFound)?;
    work.ctx.load::<deliverable::Entity>(product.id, Action::Record).await?;
    Ok((line, product))
}

fn product_page(page: &Page, form: Form, line: &ProjectLine, product: &DeliverableLine) -> ProductPage {
    let mut facts = vec![
        (page.t("programmes-overview-planned"), say::quantity(page, product.planned, product.unit)),
        (page.t("programmes-product-delivered"), page.number(product.delivered)),
        (page.t("programmes-source-head"), say::source(page, &product.source, product.is_outside)),
    ];
    facts.extend(product.due_on.map(|due| (page.t("programmes-product-due"), page.date(due))));
    facts.extend(product.note.clone().map(|note| (page.t("programmes-note"), note)));
    let handovers = product
        .handovers
        .iter()
        .map(|(day, quantity)| (page.date(day), say::quantity(page, Some(*quantity), product.unit)));
    ProductPage {
        page: page.clone(),
        form,
        back: line.url(),
        back_label: line.short_title.clone(),
        url: format!("{}/deliverables/{}", line.url(), product.code),
        title: product.title.clone(),
        facts,
        handovers: handovers.collect(),
    }
}
