//! Open a person's file to another body: with whom, on what basis, why, until when.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use organisations::{BodyLine, OrganisationId};
use web::{Form, Page, Path, Reply, Work};

use super::{Grant, grant};
use crate::entities::person;
use crate::ids::PersonId;
use crate::person::queries::{self, Head};
use crate::policy::PERSON;
use crate::words::Basis;

#[derive(Template)]
#[template(path = "people/access/share.html")]
struct SharePage {
    page: Page,
    form: Form,
    head: Head,
    bodies: Vec<BodyLine>,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    work.ctx.saw(RecordRef::new(PERSON, person.uuid()));
    let form = Form::empty(&work.page);
    let shown = share_page(&work, person, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let organisation = form.id::<OrganisationId>("organisation");
    let organisation = form.need("organisation", organisation);
    let reason = form.required("reason", 300);
    let until = form.date("until");
    if let (true, Some(organisation)) = (form.is_valid(), organisation) {
        let (row, _) = work.ctx.load::<person::Entity>(person, Action::View).await?;
        work.ctx.because(reason.clone());
        let wish = Grant {
            person: row.id,
            organisation,
            basis: Basis::Shared,
            record: None,
            reason: Some(reason),
            until,
        };
        if form.accepted(grant(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/people/{person}")).notice("people-shared");
        }
    }
    let shown = share_page(&work, person, form).await?;
    work.invalid(&shown)
}

async fn share_page(work: &Work, person: PersonId, form: Form) -> store::Result<SharePage> {
    let head = queries::head(&work.ctx, person).await?;
    let bodies = organisations::search(&work.ctx, "", 500).await?;
    Ok(SharePage { page: work.page.clone(), form, head, bodies })
}
