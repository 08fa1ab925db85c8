//! A request that ends without a conversation.

use web::{Form, Path, Reply, Work};

use super::show::again;
use crate::ids::RequestId;
use crate::requests::close::{not_held, withdraw};
use crate::url;
use crate::words::NotHeld;

pub async fn take_back(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    if form.accepted(withdraw(&work.ctx, id).await)?.is_some() {
        return work.redirect(url::request(id)).notice("mediation-withdrawn");
    }
    again(work, id, form).await
}

pub async fn did_not_happen(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let reason = form.choice::<NotHeld>("not_held");
    let reason = form.need("not_held", reason);
    if let Some(reason) = reason.filter(|_| form.is_valid())
        && form.accepted(not_held(&work.ctx, id, reason).await)?.is_some()
    {
        return work.redirect(url::request(id)).notice("mediation-not-held-saved");
    }
    again(work, id, form).await
}
