//! The files of a record: list, panel, one file with its versions, the file itself.

use askama::Template;
use authz::Action::Create;
use authz::Target;
use axum::http::header;
use axum::response::IntoResponse;
use kernel::RecordRef;
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::subjects::{self, Subject};
use super::{Attach, DocumentLine, MOST_BYTES, Supersede};
use crate::DocumentId;
use crate::entities::document;

#[derive(Template)]
#[template(path = "documents/attachments/list.html")]
struct ListPage {
    page: Page,
    form: Form,
    url: String,
    lines: Vec<DocumentLine>,
    may_attach: bool,
    megabytes: i64,
}

#[derive(Template)]
#[template(path = "documents/attachments/panel.html")]
struct Panel {
    page: Page,
    url: String,
    lines: Vec<DocumentLine>,
    may_attach: bool,
}

#[derive(Template)]
#[template(path = "documents/attachments/show.html")]
struct ShowPage {
    page: Page,
    form: Form,
    title: String,
    url: String,
    list_url: String,
    versions: Vec<DocumentLine>,
    may_supersede: bool,
    /// Where it is hidden or shown again.
    restrict_url: String,
    is_restricted: bool,
    megabytes: i64,
}

fn url_of(subject: &RecordRef) -> String {
    format!("/documents/of/{}/{}", subject.kind, subject.id)
}

/// Largest file, as its hint says it.
const MEGABYTES: i64 = (MOST_BYTES >> 20) as i64;

pub async fn list(work: Work, Path((kind, record)): Path<(String, Uuid)>) -> Reply {
    let subject = RecordRef::stored(kind, record);
    let belongs = subjects::find(&work.ctx, &subject).await?;
    let form = Form::empty(&work.page);
    let template = list_page(&work, &subject, belongs, form).await?;
    work.page(&template)
}

async fn list_page(
    work: &Work,
    subject: &RecordRef,
    belongs: Subject,
    form: Form,
) -> store::Result<ListPage> {
    Ok(ListPage {
        page: work.page.clone(),
        form,
        url: url_of(subject),
        lines: super::list(&work.ctx, subject).await?,
        may_attach: own_organisation(work, belongs).is_ok(),
        megabytes: MEGABYTES,
    })
}

pub async fn panel(work: Work, Path((kind, record)): Path<(String, Uuid)>) -> Reply {
    let subject = RecordRef::stored(kind, record);
    let belongs = subjects::find(&work.ctx, &subject).await?;
    let template = Panel {
        page: work.page.clone(),
        url: url_of(&subject),
        lines: super::list(&work.ctx, &subject).await?,
        may_attach: own_organisation(&work, belongs).is_ok(),
    };
    work.fragment(&template)
}

pub async fn attach(work: Work, Path((kind, record)): Path<(String, Uuid)>, mut form: Form) -> Reply {
    let subject = RecordRef::stored(kind, record);
    let belongs = subjects::find(&work.ctx, &subject).await?;
    let organisation = own_organisation(&work, belongs)?;
    let project = belongs.project;
    let file = form.file("file").cloned();
    let (file_name, bytes) = file.map(|file| (file.name, file.bytes.to_vec())).unwrap_or_default();
    let title = form.value("title").to_owned();
    let wish = Attach { subject: subject.clone(), title, file_name, bytes, organisation, project };
    match super::attach(&work.ctx, wish).await {
        Ok(id) if form.is_valid() => {
            if form.checked("restricted") {
                super::hide(&work.ctx, id, true).await?;
            }
            work.redirect(url_of(&subject)).notice("documents-attach-done")
        }
        Ok(_) => {
            let template = list_page(&work, &subject, belongs, form).await?;
            work.invalid(&template)
        }
        Err(Error::Refused(refusal)) => {
            form.refuse(refusal);
            let template = list_page(&work, &subject, belongs, form).await?;
            work.invalid(&template)
        }
        Err(other) => Err(other.into()),
    }
}

/// The body a file is attached for: the first for which the reader may attach to this record.
fn own_organisation(work: &Work, belongs: Subject) -> store::Result<Uuid> {
    let may = |organisation: &Uuid| {
        let target =
            Target { organisation: Some(*organisation), project: belongs.project, ..Target::default() };
        work.ctx.allow::<document::Entity>(Create, &target).is_ok()
    };
    work.ctx.actor().organisations().into_iter().find(may).ok_or(Error::Denied)
}

pub async fn show(work: Work, Path(document): Path<DocumentId>) -> Reply {
    let form = Form::empty(&work.page);
    let template = show_page(&work, document, form).await?;
    work.page(&template)
}

async fn show_page(work: &Work, document: DocumentId, mut form: Form) -> store::Result<ShowPage> {
    let versions = super::versions(&work.ctx, document).await?;
    let current = versions.first().ok_or(Error::NotFound)?;
    if form.value("title").is_empty() {
        form.set("title", &current.title);
    }
    Ok(ShowPage {
        page: work.page.clone(),
        form,
        title: current.title.clone(),
        url: format!("/documents/{}/versions", current.id),
        list_url: url_of(&current.subject),
        may_supersede: current.may_be_superseded(&work.ctx),
        restrict_url: format!("/documents/{}/restricted", current.id),
        is_restricted: current.is_restricted,
        versions,
        megabytes: MEGABYTES,
    })
}

pub async fn content(work: Work, Path(document): Path<DocumentId>) -> Reply {
    let content = super::content(&work.ctx, document).await?;
    // The name the sender gave may hold a person's: the file is saved under its identifier.
    let name = format!("{document}.{}", content.line.media.ending());
    let disposition = format!("attachment; filename=\"{name}\"");
    // Whatever is in the file, a browser that opens it all the same runs nothing and asks nobody for anything.
    let headers = [
        (header::CONTENT_TYPE, content.line.media.name().to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    work.answer((headers, content.bytes).into_response())
}

/// Hides a file that others see, shows one that is hidden.
pub async fn restrict(work: Work, Path(document): Path<DocumentId>, _: Form) -> Reply {
    let versions = super::versions(&work.ctx, document).await?;
    let is_hidden = versions.first().is_some_and(|line| line.is_restricted);
    super::hide(&work.ctx, document, !is_hidden).await?;
    let notice = if is_hidden { "documents-shown" } else { "documents-hidden" };
    work.redirect(format!("/documents/{document}")).notice(notice)
}

pub async fn supersede(work: Work, Path(document): Path<DocumentId>, mut form: Form) -> Reply {
    let file = form.file("file").cloned();
    let (file_name, bytes) = file.map(|file| (file.name, file.bytes.to_vec())).unwrap_or_default();
    let wish = Supersede { document, title: form.value("title").to_owned(), file_name, bytes };
    match form.accepted(super::supersede(&work.ctx, wish).await)? {
        Some(new) => work.redirect(format!("/documents/{new}")).notice("documents-supersede-done"),
        None => {
            let template = show_page(&work, document, form).await?;
            work.invalid(&template)
        }
    }
}
