//! A request is offered, and what mediators answer.

use chrono::NaiveDateTime;
use identity::Caller;
use web::{Form, Path, Reply, Work};

use super::show::{ANSWER_HOURS, again};
use crate::ids::{OfferId, RequestId};
use crate::requests::answer::{Accept, accept, refuse};
use crate::requests::back_out::{BackOut, back_out};
use crate::requests::offer::{MakeOffers, make_offers};
use crate::requests::rules::MOST_ANSWER_HOURS;
use crate::url;
use crate::words::Refused;

pub async fn offer(work: Work, caller: Caller, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let mediators = form.all("mediator").into_iter().filter_map(|text| text.parse().ok()).collect();
    let hours = form.integer("hours", 1..=MOST_ANSWER_HOURS).unwrap_or(ANSWER_HOURS);
    let origin = Some(caller.origin(&work.site().settings));
    let wish = MakeOffers { request: id, mediators, answer_within: hours, origin };
    if form.is_valid() && form.accepted(make_offers(&work.ctx, wish).await)?.is_some() {
        return work.redirect(url::request(id)).notice("mediation-offer-sent");
    }
    again(work, id, form).await
}

/// The request and one of its offers.
type Place = Path<(RequestId, OfferId)>;

pub async fn say_yes(work: Work, caller: Caller, Path((id, offer)): Place, mut form: Form) -> Reply {
    let at = time(&mut form);
    let wish = Accept { offer, at, origin: Some(caller.origin(&work.site().settings)) };
    if form.is_valid() && form.accepted(accept(&work.ctx, wish).await)?.is_some() {
        return work.redirect(url::request(id)).notice("mediation-answer-yes-saved");
    }
    again(work, id, form).await
}

fn time(form: &mut Form) -> Option<NaiveDateTime> {
    let (day, from) = (form.date("day"), form.time("from"));
    Some(day?.and_time(from?))
}

pub async fn say_no(work: Work, Path((id, offer)): Place, mut form: Form) -> Reply {
    let reason = form.choice::<Refused>("reason").unwrap_or(Refused::Other);
    if form.is_valid() && form.accepted(refuse(&work.ctx, offer, reason).await)?.is_some() {
        return work.redirect("/mediation").notice("mediation-answer-no-saved");
    }
    again(work, id, form).await
}

pub async fn cannot_come(work: Work, caller: Caller, Path((id, offer)): Place, mut form: Form) -> Reply {
    let reason = form.choice::<Refused>("reason").unwrap_or(Refused::Other);
    let wish = BackOut { offer, reason, origin: Some(caller.origin(&work.site().settings)) };
    if form.is_valid() && form.accepted(back_out(&work.ctx, wish).await)?.is_some() {
        return work.redirect(url::request(id)).warning("mediation-answer-back-out-saved");
    }
    again(work, id, form).await
}
