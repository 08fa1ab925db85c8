//! Erasing on a page: which person, what would go and stay, a reason, a confirmation.

use askama::Template;
use authz::Action;
use store::{Ctx, Error};
use web::{Form, Page, Path, Reply, Work};

use super::preview::{self, Preview};
use super::{Erase, erase};
use crate::ids::PersonId;
use crate::policy::RETENTION;

const REASON: usize = 500;

#[derive(Template)]
#[template(path = "people/erasure/choose.html")]
struct ChoosePage {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "people/erasure/preview.html")]
struct PreviewPage {
    page: Page,
    form: Form,
    url: String,
    preview: Preview,
}

pub async fn choose(work: Work) -> Reply {
    let shown = ChoosePage { page: work.page.clone(), form: Form::empty(&work.page) };
    work.page(&shown)
}

/// The identifier alone, or the address of the file as somebody copied it.
pub async fn chosen(work: Work, mut form: Form) -> Reply {
    let typed = form.required("person", 400);
    if form.is_valid() {
        match known(&work.ctx, &typed).await? {
            Some(id) => return work.redirect(format!("/people/erasure/{id}")).quietly(),
            None => form.refuse(kernel::Refusal::new("people-erase-nobody").on("person")),
        }
    }
    let shown = ChoosePage { page: work.page.clone(), form };
    work.invalid(&shown)
}

async fn known(ctx: &Ctx, typed: &str) -> store::Result<Option<PersonId>> {
    let mut parts = typed.split(|c: char| !c.is_ascii_hexdigit() && c != '-');
    let Some(id) = parts.find_map(|part| uuid::Uuid::parse_str(part).ok()) else { return Ok(None) };
    match preview::anybody(ctx, PersonId(id)).await {
        Ok(row) => Ok(Some(row.id)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = preview_page(&work, person, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let reason = form.required("reason", REASON);
    if !form.checked("sure") {
        form.refuse(kernel::Refusal::new("people-erase-not-sure").on("sure"));
    }
    if form.is_valid() && form.accepted(erase(&work.ctx, Erase { person, reason }).await)?.is_some() {
        return work.redirect("/people/erasure").notice("people-erased");
    }
    let shown = preview_page(&work, person, form).await?;
    work.invalid(&shown)
}

async fn preview_page(work: &Work, person: PersonId, form: Form) -> store::Result<PreviewPage> {
    Ok(PreviewPage {
        page: work.page.clone(),
        form,
        url: format!("/people/erasure/{person}"),
        preview: preview::preview(&work.ctx, person).await?,
    })
}
