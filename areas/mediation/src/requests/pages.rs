//! One request: where it stands, who could go and why, the answers, what came of it.

use std::collections::HashMap;

use askama::Template;
use authz::Action;
use chrono::NaiveDateTime;
use kernel::Arg;
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter};
use web::{Form, Page, Path, Reply, Work};

use super::answer::{Accept, accept, refuse};
use super::back_out::back_out;
use super::close::{not_held, withdraw};
use super::offer::{MakeOffers, make_offers};
use super::queries::{OfferLine, RequestLine, StepLine, offers_of, person_of, request, steps_of};
use super::sealing::words_of;
use crate::entities::{mediator, request as row};
use crate::ids::{MediatorId, OfferId, RequestId};
use crate::matching::gather::{Proposed, propose};
use crate::matching::{Gap, Pick};
use crate::mediators::queries::names;
use crate::words::{NotHeld, Refused, Sealed, State, Step};
use crate::{say, url};

/// Others who could go, beside the team: nobody reads more.
const MOST_OTHERS: usize = 10;
const ANSWER_HOURS: i64 = 24;

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
    done_url: Option<String>,
    not_held_url: Option<String>,
    withdraw_url: Option<String>,
    reasons: say::Choices,
    not_held_reasons: say::Choices,
}

/// The reader's own offer.
struct Mine {
    accept_url: String,
    refuse_url: String,
    back_out_url: String,
    waits: bool,
    holds: bool,
    by: String,
    needs_time: bool,
}

struct OfferRow {
    name: String,
    url: String,
    sent: String,
    sign: &'static str,
    state: String,
    /// Answered by telephone: for a mediator without an account.
    accept_url: Option<String>,
    refuse_url: String,
    needs_time: bool,
}

struct Shown {
    team: Vec<PickRow>,
    others: Vec<PickRow>,
    gaps: Vec<(String, String)>,
    hindered: Vec<(String, String, String)>,
    is_team: bool,
    /// Somebody was asked and has not answered.
    is_waiting: bool,
}

struct PickRow {
    id: MediatorId,
    name: String,
    employer: String,
    languages: String,
    why: String,
    score: String,
}

struct Past {
    when: String,
    what: String,
    why: String,
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

pub async fn offer(work: Work, Path(id): Path<RequestId>, mut form: Form) -> Reply {
    let mediators = form.all("mediator").into_iter().filter_map(|text| text.parse().ok()).collect();
    let hours = form.integer("hours", 1..=super::rules::MOST_ANSWER_HOURS).unwrap_or(ANSWER_HOURS);
    let wish = MakeOffers { request: id, mediators, answer_within: hours };
    if form.is_valid() && form.accepted(make_offers(&work.ctx, wish).await)?.is_some() {
        return work.redirect(url::request(id)).notice("mediation-offer-sent");
    }
    again(work, id, form).await
}

pub async fn say_yes(work: Work, Path((id, offer)): Path<(RequestId, OfferId)>, mut form: Form) -> Reply {
    let at = time(&mut form);
    if form.is_valid() && form.accepted(accept(&work.ctx, Accept { offer, at }).await)?.is_some() {
        return work.redirect(url::request(id)).notice("mediation-answer-yes-saved");
    }
    again(work, id, form).await
}

fn time(form: &mut Form) -> Option<NaiveDateTime> {
    let (day, from) = (form.date("day"), form.time("from"));
    Some(day?.and_time(from?))
}

pub async fn say_no(work: Work, Path((id, offer)): Path<(RequestId, OfferId)>, mut form: Form) -> Reply {
    let reason = form.choice::<Refused>("reason").unwrap_or(Refused::Other);
    if form.is_valid() && form.accepted(refuse(&work.ctx, offer, reason).await)?.is_some() {
        return work.redirect("/mediation").notice("mediation-answer-no-saved");
    }
    again(work, id, form).await
}

pub async fn cannot_come(work: Work, Path((id, offer)): Path<(RequestId, OfferId)>, mut form: Form) -> Reply {
    let reason = form.choice::<Refused>("reason").unwrap_or(Refused::Other);
    if form.is_valid() && form.accepted(back_out(&work.ctx, offer, reason).await)?.is_some() {
        return work.redirect(url::request(id)).warning("mediation-answer-back-out-saved");
    }
    again(work, id, form).await
}

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

async fn again(work: Work, id: RequestId, mut form: Form) -> Reply {
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

/// Those of the register who sign in themselves.
async fn accounts(work: &Work, ids: &[MediatorId]) -> store::Result<Vec<MediatorId>> {
    let rows = work
        .ctx
        .find::<mediator::Entity>()
        .filter(mediator::Column::Id.is_in(ids.iter().copied()))
        .filter(mediator::Column::UserId.is_not_null());
    Ok(work.ctx.all(rows).await?.into_iter().map(|row| row.id).collect())
}

async fn facts(
    work: &Work,
    line: &RequestLine,
    names: &HashMap<MediatorId, String>,
) -> store::Result<Vec<(String, String)>> {
    let page = &work.page;
    let bodies = organisations::names_for_anybody(&work.ctx, &[line.organisation]).await?;
    let need = |(language, people, offer): &(String, i32, Option<OfferId>)| {
        let key = if offer.is_some() { "mediation-need-covered" } else { "mediation-need-open" };
        page.t2(key, "language", say::language(page, language), "people", *people)
    };
    let needs: Vec<String> = line.needs.iter().map(need).collect();
    let coming: Vec<String> = line.coming.iter().filter_map(|id| names.get(id).cloned()).collect();
    let mut facts = vec![
        (page.t("mediation-request-body"), bodies.get(&line.organisation).cloned().unwrap_or_default()),
        (page.t("mediation-request-languages"), needs.join(", ")),
        (page.t("mediation-request-topic"), page.t(line.topic.key())),
        (page.t("mediation-request-setting"), page.t(line.setting.key())),
        (page.t("mediation-request-mode"), page.t(line.mode.key())),
    ];
    if let Some(gender) = line.gender {
        let key = if line.gender_needed { "mediation-gender-needed" } else { "mediation-gender-preferred" };
        facts.push((page.t("mediation-request-gender"), page.t1(key, "gender", page.t(gender.key()))));
    }
    if !coming.is_empty() {
        facts.push((page.t("mediation-request-coming"), coming.join(", ")));
    }
    if let Some(outcome) = line.outcome {
        facts.push((page.t("mediation-request-outcome"), page.t(outcome.key())));
    }
    Ok(facts)
}

/// Name and address of the person's file, for the body that asked.
async fn person(work: &Work, id: RequestId) -> store::Result<Option<(String, String)>> {
    let Some(person) = person_of(&work.ctx, id).await? else { return Ok(None) };
    let line = people::lines(&work.ctx, &[person]).await?.remove(&person);
    Ok(line.map(|line| (line.name(), format!("/people/{person}"))))
}

async fn words(work: &Work, id: RequestId) -> store::Result<Vec<(String, String)>> {
    let words = words_of(&work.ctx, id).await?;
    Ok(words.into_iter().map(|(kind, words): (Sealed, String)| (work.page.t(kind.key()), words)).collect())
}

fn mine(work: &Work, line: &RequestLine, offer: &OfferLine) -> Mine {
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

fn offer_row(work: &Work, line: &RequestLine, offer: &OfferLine, (names, accounts): Known) -> OfferRow {
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
    }
}

impl Shown {
    fn gap_title(&self) -> &'static str {
        if self.is_waiting { "mediation-gap-if-no" } else { "mediation-gap-title" }
    }
}

async fn proposal(work: &Work, id: RequestId, offers: &[OfferLine]) -> store::Result<Shown> {
    let (row, _) = work.ctx.load::<row::Entity>(id, Action::View).await?;
    let mut question = super::offer::question(&work.ctx, &row).await?;
    // Whoever said no, backed out or still thinks about it is not proposed again.
    let asked = offers.iter().filter(|offer| offer.answer.is_some() || offer.waits(work.ctx.now()));
    question.without = asked.map(|offer| offer.mediator).collect();
    let proposed = propose(&work.ctx, &question).await?;
    let mut bodies: Vec<OrganisationId> = proposed.who.values().map(|who| who.employer).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let bodies = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    let is_waiting = offers.iter().any(|offer| offer.waits(work.ctx.now()));
    Ok(Shown { is_waiting, ..shown(&work.page, &proposed, &bodies) })
}

fn shown(page: &Page, proposed: &Proposed, bodies: &HashMap<OrganisationId, String>) -> Shown {
    let name = |id: &MediatorId| proposed.who.get(id).map(|who| who.name.clone()).unwrap_or_default();
    let pick = |pick: &Pick| PickRow {
        id: pick.mediator,
        name: name(&pick.mediator),
        employer: proposed
            .who
            .get(&pick.mediator)
            .and_then(|who| bodies.get(&who.employer).cloned())
            .unwrap_or_default(),
        languages: spoken(page, &pick.languages),
        why: why(page, pick),
        score: page.number(pick.score),
    };
    let proposal = &proposed.proposal;
    let barred = |who: &crate::matching::Hindered| {
        let obstacles: Vec<String> = who.obstacles.iter().map(|obstacle| page.t(obstacle.key())).collect();
        (name(&who.mediator), spoken(page, &who.languages), obstacles.join(", "))
    };
    Shown {
        team: proposal.team.iter().map(pick).collect(),
        others: proposal.others.iter().take(MOST_OTHERS).map(pick).collect(),
        gaps: proposal
            .uncovered
            .iter()
            .map(|gap| (say::language(page, &gap.language), change(page, gap, &name)))
            .collect(),
        hindered: proposal.hindered.iter().take(MOST_OTHERS).map(barred).collect(),
        is_team: proposal.team.len() > 1,
        is_waiting: false,
    }
}

fn spoken(page: &Page, languages: &[(String, crate::words::Level)]) -> String {
    let one = |(language, level): &(String, crate::words::Level)| {
        format!("{} ({})", say::language(page, language), page.t(level.key()))
    };
    languages.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// "livello 30 su 30, distanza 10 su 15 ...".
fn why(page: &Page, pick: &Pick) -> String {
    let part = |part: &crate::matching::Part| {
        let values = [
            ("what", Arg::from(page.t(part.kind.key()))),
            ("points", Arg::from(part.points)),
            ("most", Arg::from(part.most)),
        ];
        page.ta("mediation-part-points", &values)
    };
    pick.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

fn change(page: &Page, gap: &Gap, name: &dyn Fn(&MediatorId) -> String) -> String {
    let Some(change) = &gap.change else {
        return match gap.speakers {
            0 => page.t("mediation-gap-nobody"),
            _ => page.t("mediation-gap-none-possible"),
        };
    };
    if change.by_remote {
        return page.t1("mediation-gap-remote", "name", name(&change.mediator));
    }
    let obstacles: Vec<String> = change.lift.iter().map(|obstacle| page.t(obstacle.key())).collect();
    page.t2("mediation-gap-change", "name", name(&change.mediator), "obstacles", obstacles.join(", "))
}

async fn history(
    work: &Work,
    steps: &[StepLine],
    names: &HashMap<MediatorId, String>,
) -> store::Result<Vec<Past>> {
    let page = &work.page;
    let mut users: Vec<identity::UserId> =
        steps.iter().filter_map(|step| step.by).map(identity::UserId).collect();
    users.sort_unstable();
    users.dedup();
    let users = identity::names(&work.ctx, &users).await?;
    let past = |step: &StepLine| {
        let by = step.by.and_then(|by| users.get(&identity::UserId(by)).cloned()).unwrap_or_default();
        let mediator = step.mediator.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
        let parts = [mediator, reason(page, step), by];
        Past {
            when: page.instant(step.at),
            what: page.t(step.step.key()),
            why: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        }
    };
    Ok(steps.iter().map(past).collect())
}

fn reason(page: &Page, step: &StepLine) -> String {
    let Some(code) = step.reason.as_deref() else { return String::new() };
    let key = match step.step {
        Step::Refused | Step::BackedOut => code.parse::<Refused>().ok().map(Refused::key),
        Step::NotHeld => code.parse::<NotHeld>().ok().map(NotHeld::key),
        Step::Done => code.parse::<crate::words::Outcome>().ok().map(crate::words::Outcome::key),
        Step::Asked | Step::Offered | Step::Accepted | Step::Withdrawn => None,
    };
    key.map(|key| page.t(key)).unwrap_or_default()
}
