//! The offers of a request as its page shows them.

use std::collections::HashMap;

use sea_orm::{ColumnTrait, QueryFilter};
use web::Work;

use crate::entities::mediator;
use crate::ids::MediatorId;
use crate::requests::queries::{OfferLine, RequestLine};
use crate::url;
use crate::words::State;

/// The reader's own offer.
pub(super) struct Mine {
    pub accept_url: String,
    pub refuse_url: String,
    pub back_out_url: String,
    pub waits: bool,
    pub holds: bool,
    pub by: String,
    pub needs_time: bool,
}

pub(super) struct OfferRow {
    pub name: String,
    pub url: String,
    pub sent: String,
    pub sign: &'static str,
    pub state: String,
    /// Answered by telephone: for a mediator without an account.
    pub accept_url: Option<String>,
    pub refuse_url: String,
    pub needs_time: bool,
    /// Still to be asked, and no letter left.
    pub is_to_be_called: bool,
}

/// Those of the register who sign in themselves.
pub(super) async fn accounts(work: &Work, ids: &[MediatorId]) -> store::Result<Vec<MediatorId>> {
    let rows = work
        .ctx
        .find::<mediator::Entity>()
        .filter(mediator::Column::Id.is_in(ids.iter().copied()))
        .filter(mediator::Column::UserId.is_not_null());
    Ok(work.ctx.all(rows).await?.into_iter().map(|row| row.id).collect())
}

pub(super) fn mine(work: &Work, line: &RequestLine, offer: &OfferLine) -> Mine {
    let of = |what: &str| format!("/mediation/{}/offers/{}/{what}", line.id, offer.id);
    Mine {
        accept_url: of("yes"),
        refuse_url: of("no"),
        back_out_url: of("back-out"),
        waits: offer.waits(work.ctx.now()),
        holds: offer.holds()
            && matches!(line.state, State::Accepted | State::Offered | State::Uncovered | State::Asked),
        by: work.page.instant(offer.expires_at),
        needs_time: line.starts_at.is_none(),
    }
}

/// Names, and those who have an account.
type Known<'k> = (&'k HashMap<MediatorId, String>, &'k [MediatorId]);

pub(super) fn offer_row(
    work: &Work,
    line: &RequestLine,
    offer: &OfferLine,
    (names, accounts): Known,
) -> OfferRow {
    let page = &work.page;
    let (sign, key) = match (offer.answer, offer.ending) {
        (_, Some(ending)) => ("off", ending.key()),
        (Some(answer), None) => ("ok", answer.key()),
        (None, None) if offer.waits(work.ctx.now()) => ("wait", "mediation-offer-waits"),
        (None, None) => ("late", "mediation-offer-expired"),
    };
    let of = |what: &str| format!("/mediation/{}/offers/{}/{what}", line.id, offer.id);
    let by_telephone = offer.waits(work.ctx.now()) && !accounts.contains(&offer.mediator);
    let reason = offer.reason.map(|reason| format!(" ({})", page.t(reason.key()))).unwrap_or_default();
    OfferRow {
        name: names.get(&offer.mediator).cloned().unwrap_or_default(),
        url: url::mediator(offer.mediator),
        sent: page.t2(
            "mediation-offer-sent-by",
            "sent",
            page.instant(offer.sent_at),
            "by",
            page.instant(offer.expires_at),
        ),
        sign,
        state: format!("{}{reason}", page.t(key)),
        accept_url: by_telephone.then(|| of("yes")),
        refuse_url: of("no"),
        needs_time: line.starts_at.is_none(),
        is_to_be_called: offer.waits(work.ctx.now()) && !offer.is_written_to,
    }
}
