//! Joining and leaving an association, from the association's page.

use web::{Form, Path, Reply, Work};

use super::{Join, Leave};
use crate::bodies::pages::{Forms, show_again, url};
use crate::{MembershipId, OrganisationId};

pub async fn join(work: Work, Path(consortium): Path<OrganisationId>, mut form: Form) -> Reply {
    let member: Option<OrganisationId> = form.id("member");
    let member = form.need("member", member);
    let from = form.date("from");
    let from = form.need("from", from);
    if let (true, Some(member), Some(from)) = (form.is_valid(), member, from) {
        let wish = Join { consortium, member, is_mandated: form.checked("is_mandated"), from };
        if form.accepted(super::join(&work.ctx, wish).await)?.is_some() {
            return work.redirect(url(consortium)).notice("organisations-joined");
        }
    }
    let forms = Forms { join: form, ..Forms::empty(&work) };
    show_again(work, consortium, forms).await
}

/// A member leaves as of today.
pub async fn leave(
    work: Work,
    Path((consortium, membership)): Path<(OrganisationId, MembershipId)>,
    _: Form,
) -> Reply {
    let on = work.ctx.today();
    super::leave(&work.ctx, Leave { membership, on }).await?;
    work.redirect(url(consortium)).notice("organisations-left")
}
