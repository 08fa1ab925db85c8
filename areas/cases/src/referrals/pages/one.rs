//! One referral: what was asked, what was told, what happened, and what one may do now.

use std::sync::Arc;

use askama::Template;
use identity::Caller;
use organisations::{OfficeId, offices};
use store::Result;
use web::{Form, Page, Path, Reply, Work};

use super::refer::{receiver, receivers};
use super::told;
use crate::file::pages::one::{Sign, nearness};
use crate::file::pages::top::names;
use crate::ids::ReferralId;
use crate::referrals::dispatch::{Sent, discard, dispatch};
use crate::referrals::links;
use crate::referrals::queries::{self, StepLine, Whole, bodies, is_news, look, receiver_name};
use crate::referrals::receiver::Receiver;
use crate::referrals::reroute::reroute;
use crate::referrals::rules::{Side, open_to};
use crate::referrals::steps::{Happening, act};
use crate::referrals::terms;
use crate::referrals::words::{Outcome, Reason, ReferralState, Step};

#[derive(Template)]
#[template(path = "cases/referrals/one.html")]
struct OnePage {
    page: Page,
    form: Form,
    url: String,
    title: String,
    kind: &'static str,
    state: String,
    due: Option<Sign>,
    facts: Vec<(String, String)>,
    told: Vec<(String, String)>,
    events: Vec<(String, String, String)>,
    links: Vec<(String, String)>,
    may: May,
    choices: Choices,
}

/// What the reader may do now.
#[derive(Default)]
struct May {
    send: bool,
    accept: bool,
    begin: bool,
    no_show: bool,
    refuse: bool,
    call: bool,
    fulfil: bool,
    drop: bool,
    withdraw: bool,
    reroute: bool,
    renew: bool,
}

struct Choices {
    refusals: Vec<(&'static str, String)>,
    droppings: Vec<(&'static str, String)>,
    outcomes: Vec<(&'static str, String)>,
    receivers: Vec<(String, String)>,
    /// The second route chosen when it was sent.
    second: String,
}

#[derive(Template)]
#[template(path = "cases/referrals/link.html")]
struct LinkPage {
    page: Page,
    url: String,
    link: String,
}

pub async fn show(work: Work, Path(id): Path<ReferralId>) -> Reply {
    if is_news(&work.ctx, id).await? {
        // Opening is itself a step: written down before the page is made.
        let ctx = work.site().db.begin(Arc::new(work.ctx.actor().clone()));
        look(&ctx, id).await?;
        ctx.commit().await?;
    }
    let form = Form::empty(&work.page);
    let shown = one_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_send(work: Work, caller: Caller, Path(id): Path<ReferralId>, mut form: Form) -> Reply {
    match form.accepted(dispatch(&work.ctx, id).await)? {
        Some(sent) => left(work, &caller, sent),
        None => again(work, id, form).await,
    }
}

pub async fn submit_discard(work: Work, Path(id): Path<ReferralId>, mut form: Form) -> Reply {
    match form.accepted(discard(&work.ctx, id).await)? {
        Some(()) => work.redirect("/referrals?box=out").notice("cases-referral-discarded"),
        None => again(work, id, form).await,
    }
}

pub async fn submit_step(work: Work, Path(id): Path<ReferralId>, mut form: Form) -> Reply {
    let step = form.choice::<Step>("step");
    let step = form.need("step", step);
    let what = Happening {
        reason: form.choice::<Reason>("reason"),
        outcome: form.choice::<Outcome>("outcome"),
        words: form.text("words", 2_000),
        ..Happening::of(step.unwrap_or(Step::Seen))
    };
    if form.is_valid() && form.accepted(act(&work.ctx, id, what).await)?.is_some() {
        return work.redirect(format!("/referrals/{id}")).notice("cases-referral-step-saved");
    }
    again(work, id, form).await
}

pub async fn submit_reroute(work: Work, caller: Caller, Path(id): Path<ReferralId>, mut form: Form) -> Reply {
    let to = match form.checked("second") {
        true => second(&work, id).await?,
        false => receiver(&mut form, ["receiver", "outside_name", "outside_email"]),
    };
    let to = form.need("receiver", to);
    if let Some(to) = to.filter(|_| form.is_valid())
        && let Some(sent) = form.accepted(reroute(&work.ctx, id, to).await)?
    {
        return left(work, &caller, sent);
    }
    again(work, id, form).await
}

pub async fn submit_link(work: Work, caller: Caller, Path(id): Path<ReferralId>, mut form: Form) -> Reply {
    match form.accepted(links::renew(&work.ctx, id).await)? {
        Some(link) => left(work, &caller, Sent { id, link: Some(link) }),
        None => again(work, id, form).await,
    }
}

/// A personal link is shown once; without one there is nothing to copy.
fn left(work: Work, caller: &Caller, sent: Sent) -> Reply {
    let url = format!("/referrals/{}", sent.id);
    let Some(link) = sent.link else { return work.redirect(url).notice("cases-referral-sent") };
    let link = format!("{}{link}", caller.origin(&work.site().settings));
    let shown = LinkPage { page: work.page.clone(), url, link };
    work.page(&shown)
}

async fn second(work: &Work, id: ReferralId) -> Result<Option<Receiver>> {
    Ok(Receiver::second_of(&queries::whole(&work.ctx, id).await?.row))
}

async fn again(work: Work, id: ReferralId, form: Form) -> Reply {
    let shown = one_page(&work, id, form).await?;
    work.invalid(&shown)
}

async fn one_page(work: &Work, id: ReferralId, form: Form) -> Result<OnePage> {
    let whole = queries::whole(&work.ctx, id).await?;
    let page = &work.page;
    let known = bodies(&work.ctx, std::slice::from_ref(&whole.row)).await?;
    // Each side reads the other's name.
    let other = match whole.is_sender() {
        true => receiver_name(&whole.row, &known),
        false => known.get(&whole.row.organisation_id).cloned().unwrap_or_default(),
    };
    let may = may(&whole);
    let choices = Choices {
        refusals: Reason::OF_REFUSAL.iter().map(|reason| (reason.code(), page.t(reason.key()))).collect(),
        droppings: Reason::OF_DROPPING.iter().map(|reason| (reason.code(), page.t(reason.key()))).collect(),
        outcomes: Outcome::ALL.iter().map(|outcome| (outcome.code(), page.t(outcome.key()))).collect(),
        receivers: if may.reroute { receivers(work).await? } else { Vec::new() },
        second: second_name(&whole, &known),
    };
    let due = whole.row.due_on.filter(|_| whole.row.state.waits());
    Ok(OnePage {
        url: format!("/referrals/{id}"),
        title: page.t2(
            "cases-referral-one-title",
            "asked",
            page.t(whole.row.asked.key()),
            "body",
            other.as_str(),
        ),
        kind: whole.row.state.kind(),
        state: page.t(whole.row.state.key()),
        due: due.map(|due| nearness(work, due)),
        facts: facts(work, &whole, &known).await?,
        told: told::rows(page, &whole.snapshot),
        events: events(work, &whole.steps).await?,
        links: around(page, &whole),
        may,
        choices,
        form,
        page: page.clone(),
    })
}

fn second_name(whole: &Whole, known: &std::collections::HashMap<uuid::Uuid, String>) -> String {
    let row = &whole.row;
    let name = row.second_receiver_id.and_then(|id| known.get(&id)).cloned();
    name.or_else(|| row.second_name.clone()).filter(|_| whole.is_sender()).unwrap_or_default()
}

fn may(whole: &Whole) -> May {
    let state = whole.row.state;
    let can = |side, step| whole.sides.contains(&side) && open_to(state, side).contains(&step);
    let receiver = |step| can(Side::Receiver, step);
    let goes_on = state.waits()
        || matches!(state, ReferralState::Refused | ReferralState::Withdrawn | ReferralState::Dropped);
    let is_outside = whole.row.receiver_id.is_none();
    May {
        send: can(Side::Sender, Step::Sent),
        accept: receiver(Step::Accepted),
        refuse: receiver(Step::Refused),
        call: receiver(Step::CallAsked),
        begin: receiver(Step::InProgress),
        no_show: receiver(Step::NoShow),
        fulfil: receiver(Step::Fulfilled),
        drop: receiver(Step::Dropped),
        withdraw: can(Side::Sender, Step::Withdrawn),
        reroute: whole.is_sender() && goes_on && whole.next.is_none(),
        renew: whole.is_sender() && is_outside && state != ReferralState::Draft && !state.is_final(),
    }
}

async fn facts(
    work: &Work,
    whole: &Whole,
    known: &std::collections::HashMap<uuid::Uuid, String>,
) -> Result<Vec<(String, String)>> {
    let page = &work.page;
    let row = &whole.row;
    let office: Vec<OfficeId> = row.office_id.map(OfficeId).into_iter().collect();
    let office = offices::names(&work.ctx, &office).await?.into_values();
    let mut facts = vec![
        (page.t("cases-referral-from"), known.get(&row.organisation_id).cloned().unwrap_or_default()),
        (page.t("cases-referral-to"), receiver_name(row, known)),
        (page.t("cases-referral-haste"), page.t(row.haste.key())),
    ];
    facts.extend(office.map(|name| (page.t("cases-referral-office"), name)));
    facts.extend(row.service_name.clone().map(|name| (page.t("cases-referral-service"), name)));
    let basis = terms::basis(&row.basis).map_or(row.basis.as_str(), |basis| basis.name(page.locale()));
    facts.push((page.t("cases-referral-basis"), basis.to_owned()));
    let notice = match (&row.notice_version, row.notice_on, &row.without_notice) {
        (Some(version), Some(day), _) => {
            page.t2("cases-referral-notice-given", "version", version.as_str(), "day", day)
        }
        (.., Some(why)) => page.t1("cases-referral-notice-none", "why", why.as_str()),
        _ => String::new(),
    };
    facts.push((page.t("cases-referral-notice"), notice));
    facts.push((page.t("cases-referral-wants"), page.t(row.wants.key())));
    let second = second_name(whole, known);
    if !second.is_empty() {
        let key =
            if row.second_moves { "cases-referral-second-alone" } else { "cases-referral-second-asked" };
        facts.push((page.t("cases-referral-second"), page.t1(key, "body", second.as_str())));
    }
    Ok(facts)
}

async fn events(work: &Work, steps: &[StepLine]) -> Result<Vec<(String, String, String)>> {
    let page = &work.page;
    let who = names(&work.ctx, steps.iter().filter_map(|step| step.by)).await?;
    let event = |step: &StepLine| {
        let mut title = vec![page.t(step.step.key())];
        title.extend(step.reason.map(|reason| page.t(reason.key())));
        title.extend(step.outcome.map(|outcome| page.t(outcome.key())));
        title.extend(step.by.and_then(|by| who.get(&by)).cloned());
        title.extend(step.by_link.then(|| page.t("cases-referral-by-link")));
        (page.instant(step.at), title.join(" · "), step.words.clone().unwrap_or_default())
    };
    Ok(steps.iter().rev().map(event).collect())
}

/// The person's file and the case for whoever sent it; where it came from and where it went on.
fn around(page: &Page, whole: &Whole) -> Vec<(String, String)> {
    let row = &whole.row;
    let mut links = Vec::new();
    let opened = whole.sides.contains(&Side::Receiver) && row.answered_at.is_some();
    if whole.is_sender() || (opened && row.state != ReferralState::Refused) {
        links.push((format!("/people/{}", row.person_id), page.t("cases-to-person")));
    }
    if let (true, Some(case)) = (whole.is_sender(), row.case_id) {
        links.push((format!("/cases/{case}"), page.t("cases-referral-to-case")));
    }
    if let (true, Some(old)) = (whole.is_sender(), row.reroutes) {
        links.push((format!("/referrals/{old}"), page.t("cases-referral-came-from")));
    }
    if let (true, Some(next)) = (whole.is_sender(), whole.next) {
        links.push((format!("/referrals/{next}"), page.t("cases-referral-went-on")));
    }
    links
}
