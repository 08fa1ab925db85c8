//! The first step: choose a file; and the uploads of the own body.

use askama::Template;
use authz::Action::Create;
use organisations::OrganisationId;
use store::Error;
use web::{Form, Page, Reply, Work};

use super::{Shown, Step};
use crate::imports::entities::import;
use crate::imports::queries;
use crate::imports::upload::{Upload, upload};
use crate::policy::IMPORT;

#[derive(Template)]
#[template(path = "people/imports/choose.html")]
struct ChoosePage {
    page: Page,
    form: Form,
    steps: Vec<Shown>,
    uploads: Vec<Line>,
}

/// An upload as the list shows it.
struct Line {
    url: String,
    file_name: String,
    when: String,
    who: String,
    state: String,
    rows: i32,
    saved: i32,
}

pub async fn list(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let template = page(&work, form).await?;
    work.page(&template)
}

async fn page(work: &Work, form: Form) -> store::Result<ChoosePage> {
    let line = |row: import::Model| Line {
        url: format!("/people/imports/{}", row.id),
        file_name: row.file_name,
        when: work.page.instant(row.created_at),
        who: row.owner_name,
        state: work.page.t(row.state.key()),
        rows: row.rows,
        saved: row.saved,
    };
    Ok(ChoosePage {
        page: work.page.clone(),
        form,
        steps: Step::File.line(&work.page),
        uploads: queries::recent(&work.ctx).await?.into_iter().map(line).collect(),
    })
}

pub async fn submit(work: Work, mut form: Form) -> Reply {
    let file = form.file("file").cloned();
    let Some(file) = form.need("file", file) else {
        let template = page(&work, form).await?;
        return work.invalid(&template);
    };
    let wish =
        Upload { organisation: own_organisation(&work)?, file_name: file.name, bytes: file.bytes.to_vec() };
    match form.accepted(upload(&work.ctx, wish).await)? {
        Some(id) => work.redirect(format!("/people/imports/{id}/columns")).quietly(),
        None => {
            let template = page(&work, form).await?;
            work.invalid(&template)
        }
    }
}

/// The body a list is uploaded for: the first the reader may upload for.
fn own_organisation(work: &Work) -> store::Result<OrganisationId> {
    let reaches = work.ctx.actor().reaches(work.ctx.db().policy(), Create, IMPORT);
    let first = reaches.iter().find_map(|(_, reach)| reach.organisations.first().copied());
    first.map(OrganisationId).ok_or(Error::Denied)
}
