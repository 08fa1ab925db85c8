//! Opening and closing an office, from the page of its body.

use web::{Form, Path, Reply, Work};

use super::Open;
use crate::bodies::pages::{Forms, read_territory, show_again, url};
use crate::{OfficeId, OrganisationId};

pub async fn open(work: Work, Path(body): Path<OrganisationId>, mut form: Form) -> Reply {
    let wish = Open {
        organisation: body,
        name: form.required("name", 200),
        territory: read_territory(&mut form),
        address: form.text("address", 200),
        email: form.text("email", 200),
        phone: form.text("phone", 40),
    };
    if form.is_valid() && form.accepted(super::open(&work.ctx, wish).await)?.is_some() {
        return work.redirect(url(body)).notice("organisations-office-opened");
    }
    let forms = Forms { office: form, ..Forms::empty(&work) };
    show_again(work, body, forms).await
}

pub async fn close(work: Work, Path((body, office)): Path<(OrganisationId, OfficeId)>, _: Form) -> Reply {
    super::close(&work.ctx, office).await?;
    work.redirect(url(body)).notice("organisations-office-closed")
}
