//! After a list was uploaded: into which group its persons go, from which day; and the way back.

use askama::Template;
use chrono::{DateTime, Utc};
use people::imports::ImportId;
use web::{Form, Page, Path, Reply, Work};

use super::queries::{GroupLine, groups_of};
use super::upload::{EnrolUpload, Together, enrol_upload, enrolled_together, take_back};
use crate::ids::GroupId;
use crate::url;
use crate::words::Kind;

#[derive(Template)]
#[template(path = "delivery/groups/upload.html")]
struct UploadPage {
    page: Page,
    form: Form,
    url: String,
    back: String,
    persons: usize,
    groups: Vec<GroupLine>,
    together: Vec<Done>,
}

/// What was enrolled from here, as the page shows it.
struct Done {
    group: GroupId,
    title: String,
    url: String,
    at: DateTime<Utc>,
    count: usize,
}

impl Done {
    /// The very moment, to be sent back.
    fn moment(&self) -> String {
        self.at.to_rfc3339()
    }
}

pub async fn show(work: Work, Path(upload): Path<ImportId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("began_on", work.ctx.today());
    let shown = upload_page(&work, upload, form).await?;
    work.page(&shown)
}

pub async fn enrol(work: Work, Path(upload): Path<ImportId>, mut form: Form) -> Reply {
    let group = form.id::<GroupId>("group");
    let group = form.need("group", group);
    let began_on = form.date("began_on");
    let began_on = form.need("began_on", began_on);
    if let (true, Some(group), Some(began_on)) = (form.is_valid(), group, began_on)
        && form.accepted(enrol_upload(&work.ctx, EnrolUpload { upload, group, began_on }).await)?.is_some()
    {
        return work.redirect(url::of_upload(upload)).notice("delivery-upload-enrolled");
    }
    let shown = upload_page(&work, upload, form).await?;
    work.invalid(&shown)
}

pub async fn undo(work: Work, Path(upload): Path<ImportId>, mut form: Form) -> Reply {
    let group = form.id::<GroupId>("group");
    let at: Option<DateTime<Utc>> = form.value("at").parse().ok();
    let (Some(group), Some(at)) = (group, at) else { return Err(web::Failure::Unreadable) };
    match form.accepted(take_back(&work.ctx, upload, (group, at)).await)? {
        Some(_) => work.redirect(url::of_upload(upload)).notice("delivery-upload-taken-back"),
        None => {
            let shown = upload_page(&work, upload, form).await?;
            work.invalid(&shown)
        }
    }
}

async fn upload_page(work: &Work, upload: ImportId, form: Form) -> store::Result<UploadPage> {
    let persons = people::imports::persons_of(&work.ctx, upload).await?.len();
    let mut groups = groups_of(&work.ctx, None).await?;
    groups.retain(|group| group.kind == Kind::Person);
    let done = |one: Together| {
        let title = groups.iter().find(|group| group.id == one.group).map(|group| group.title.clone());
        Done {
            title: title.unwrap_or_default(),
            url: url::group(one.group),
            group: one.group,
            at: one.at,
            count: one.count,
        }
    };
    let together = enrolled_together(&work.ctx, upload).await?.into_iter().map(done).collect();
    Ok(UploadPage {
        page: work.page.clone(),
        form,
        url: url::of_upload(upload),
        back: format!("/people/imports/{upload}"),
        persons,
        groups,
        together,
    })
}
