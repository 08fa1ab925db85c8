//! One request: where it stands, who could go and why, the answers, what came of it.

use askama::Template;
use authz::Action;
use web::{Form, Page, Path, Reply, Work};

use super::facts::{facts, person, words};
use super::history::{Past, history};
use super::offers::{Mine, OfferRow, accounts, mine, offer_row};
use super::proposal::{Shown, proposal};
use crate::ids::{MediatorId, RequestId};
use crate::mediators::queries::names;
use crate::requests::queries::{OfferLine, offers_of, request, steps_of};
use crate::words::{NotHeld, Refused, State};
use crate::{say, url};

/// Hours to answer, unless whoever offers says otherwise.
pub(super) const ANSWER_HOURS: i64 = 24;

#[derive(Template)]
#[template(path = "mediation/requests/one.html")]
pub struct OnePage {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    sign: &'static str,
    state: String,
    facts: Vec<(String, String)>,
    person: Option<(String, String)>,
    session: Option<String>,
    words: Vec<(String, String)>,
    mine: Option<Mine>,
    offers: Vec<OfferRow>,
    proposal: Option<Shown>,
    history: Vec<Past>,
    offer_url: String,
    calendar_url: Option<String>,
    done_url: Option<String>,
    not_held_url: Option<String>,
    withdraw_url: Option<String>,
    reasons: say::Choices,
    not_held_reasons: say::Choices,
}

pub async fn show(work: Work, Path(id): Path<RequestId>) -> Reply {
    let form = fresh(&work);
    let shown = OnePage::of(&work, id, form).await?;
    work.page(&shown)
}

fn fresh(work: &Work) -> Form {
    let mut form = Form::empty(&work.page);
    form.set("hours", ANSWER_HOURS);
    form
}

pub(super) async fn again(work: Work, id: RequestId, mut form: Form) -> Reply {
    if form.value("hours").is_empty() {
        form.set("hours", ANSWER_HOURS);
    }
    let shown = OnePage::of(&work, id, form).await?;
    work.invalid(&shown)
}

impl OnePage {
    async fn of(work: &Work, id: RequestId, form: Form) -> store::Result<OnePage> {
        let (ctx, page) = (&work.ctx, work.page.clone());
        let line = request(ctx, id).await?;
        let offers = offers_of(ctx, id).await?;
        let steps = steps_of(ctx, id).await?;
        let mut ids: Vec<MediatorId> = offers.iter().map(|offer| offer.mediator).collect();
        ids.extend(steps.iter().filter_map(|step| step.mediator));
        let names = names(ctx, &ids).await?;
        let accounts = accounts(work, &ids).await?;
        let is_ours =
            ctx.actor().is_system() || ctx.actor().organisations().contains(&line.organisation.uuid());
        let is_over = matches!(line.state, State::Done | State::NotHeld | State::Withdrawn);
        let somebody = offers.iter().any(OfferLine::holds);
        let began = line.starts_at.is_some_and(|at| at <= ctx.now());
        let proposal = match is_ours && !is_over && line.needs.iter().any(|(.., offer)| offer.is_none()) {
            true => Some(proposal(work, id, &offers).await?),
            false => None,
        };
        Ok(OnePage {
            title: say::languages(&page, line.needs.iter().map(|(language, ..)| language.as_str())),
            lead: format!("{} · {}", say::when(&page, &line), say::place(&page, &line)),
            sign: say::sign(line.state),
            state: page.t(line.state.key()),
            facts: facts(work, &line, &names).await?,
            person: person(work, id).await?,
            session: line
                .session
                .filter(|_| page.can(Action::View, delivery::SESSION))
                .map(|id| format!("/sessions/{id}")),
            words: words(work, id).await?,
            mine: offers.iter().rev().find(|offer| offer.is_mine).map(|offer| mine(work, &line, offer)),
            offers: match is_ours {
                true => offers
                    .iter()
                    .map(|offer| offer_row(work, &line, offer, (&names, accounts.as_slice())))
                    .collect(),
                false => Vec::new(),
            },
            proposal,
            history: match is_ours {
                true => history(work, &steps, &names).await?,
                false => Vec::new(),
            },
            offer_url: url::of_request(id, "offer"),
            calendar_url: (!is_over && somebody && line.starts_at.is_some())
                .then(|| url::of_request(id, "calendar.ics")),
            done_url: (!is_over && somebody && began).then(|| url::of_request(id, "done")),
            not_held_url: (!is_over && somebody && began).then(|| url::of_request(id, "not-held")),
            withdraw_url: (!is_over && is_ours).then(|| url::of_request(id, "withdraw")),
            reasons: say::choices(&page, Refused::ALL, Refused::code, Refused::key),
            not_held_reasons: say::choices(&page, NotHeld::ALL, NotHeld::code, NotHeld::key),
            page,
            form,
        })
    }
}
