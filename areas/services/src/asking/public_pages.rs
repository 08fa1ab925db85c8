//! Asking for help in five small pages. What was answered travels in the form itself: no account, no cookie, no trace.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse};
use data_encoding::BASE64URL_NOPAD;
use kernel::Refusal;
use organisations::territory::{self, Level};
use store::Ctx;
use web::{Form, Page, Reply, Work};

use super::ask::{Ask, LONGEST_CONTACT, LONGEST_NAME, LONGEST_WORDS, ask, contact};
use super::browser::Sender;
use super::status_pages::{self, Shown};
use super::words::{Channel, Kind, Moment};
use super::{routing, terms};

/// Every answer, in the order of the pages.
const FIELDS: [(&str, u8); 13] = [
    ("kind", 1),
    ("place", 2),
    ("area", 2),
    ("nowhere", 2),
    ("urgent", 2),
    ("when", 2),
    ("language", 2),
    ("reads", 2),
    ("channel", 3),
    ("contact", 3),
    ("name", 3),
    ("words", 3),
    ("drawn", 9),
];

#[derive(Template)]
#[template(path = "services/asking/need.html")]
struct NeedPage {
    page: Page,
    form: Form,
    hidden: Vec<(&'static str, String)>,
    needs: Vec<(&'static str, String, String)>,
    calls: Vec<Call>,
}

/// A number to call, with who answers.
struct Call {
    number: String,
    url: String,
    text: String,
}

#[derive(Template)]
#[template(path = "services/asking/place.html")]
struct PlacePage {
    page: Page,
    form: Form,
    hidden: Vec<(&'static str, String)>,
    areas: Vec<(String, String)>,
    moments: Vec<(&'static str, String)>,
    tongues: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "services/asking/contact.html")]
struct ContactPage {
    page: Page,
    form: Form,
    hidden: Vec<(&'static str, String)>,
    channels: Vec<(&'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "services/asking/check.html")]
struct CheckPage {
    page: Page,
    form: Form,
    hidden: Vec<(&'static str, String)>,
    facts: Vec<(String, String)>,
}

pub async fn show(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = need_page(&work, form);
    work.page(&shown)
}

pub async fn submit(mut work: Work, sender: Sender, mut form: Form) -> Reply {
    if let Ok(locale) = form.value("lang").parse() {
        let kept = work.speak(locale);
        let here = form.value("at").parse().unwrap_or(1);
        return Ok(step(work, form, here).await?.with_cookie(kept));
    }
    if let Ok(back) = form.value("go").parse::<u8>() {
        return step(work, form, back).await;
    }
    match form.value("at") {
        "1" => {
            let is_good = need(&mut form).is_some();
            step(work, form, if is_good { 2 } else { 1 }).await
        }
        "2" => {
            let is_good = place(&mut form).is_some();
            step(work, form, if is_good { 3 } else { 2 }).await
        }
        "3" => {
            let is_good = reply(&mut form).is_some();
            step(work, form, if is_good { 4 } else { 3 }).await
        }
        _ => send(work, sender, form).await,
    }
}

async fn send(work: Work, sender: Sender, mut form: Form) -> Reply {
    let Some(kind) = need(&mut form) else { return step(work, form, 1).await };
    let Some(place) = place(&mut form) else { return step(work, form, 2).await };
    let Some(reply) = reply(&mut form) else { return step(work, form, 3).await };
    let wish = Ask {
        drawn: form.value("drawn").to_owned(),
        kind,
        is_urgent: form.checked("urgent"),
        territory: place.territory,
        language: place.language,
        reads: place.reads,
        when_free: place.when_free,
        channel: reply.channel,
        contact: reply.contact,
        name: reply.name,
        words: reply.words,
        locale: work.page.language(),
        address: sender.address,
        // Nobody sees this field, so nobody fills it in.
        is_odd: !form.value("website").is_empty(),
    };
    let db = work.ctx.db().clone();
    match form.accepted(ask(&db, wish).await)? {
        Some(kept) => {
            let shown = Shown { code: kept.code, status: kept.status, is_new: true };
            status_pages::answer(work, &sender, shown, None).await
        }
        None => step(work, form, 4).await,
    }
}

/// One of the pages, with everything answered so far.
async fn step(work: Work, form: Form, number: u8) -> Reply {
    let is_valid = form.is_valid();
    let html = match number {
        2 => place_page(&work, form).await?.render(),
        3 => contact_page(&work, form).render(),
        4 => check_page(&work, form).render(),
        _ => need_page(&work, form).render(),
    };
    let html = Html(html.map_err(web::Failure::broken)?);
    let status = if is_valid { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    work.answer((status, html).into_response())
}

// ---- what was answered ------------------------------------------------------------------------

fn need(form: &mut Form) -> Option<Kind> {
    let kind = form.choice::<Kind>("kind");
    form.need("kind", kind)
}

struct Place {
    territory: Option<String>,
    language: String,
    reads: Option<bool>,
    when_free: Moment,
}

fn place(form: &mut Form) -> Option<Place> {
    let territory = territory_of(form);
    let language = form.text("language", 12);
    let language = form.need("language", language);
    let when_free = form.choice::<Moment>("when").unwrap_or(Moment::Any);
    let reads = match form.value("reads") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let place = Place { territory: territory?, language: language?, reads, when_free };
    form.is_valid().then_some(place)
}

/// The outer nothing is a refusal, the inner one «I prefer not to say».
fn territory_of(form: &mut Form) -> Option<Option<String>> {
    if form.checked("nowhere") {
        return Some(None);
    }
    if let Some(typed) = form.text("place", 80) {
        let found = territory::typed(&typed).or_else(|| {
            territory::search(&typed, 1).into_iter().find(|place| place.level == Level::Municipality)
        });
        let Some(found) = found else {
            form.refuse(Refusal::new("asking-place-unknown").on("place"));
            return None;
        };
        return Some(Some(found.code.clone()));
    }
    let area = form.text("area", 40).filter(|code| territory::by_code(code).is_some());
    if area.is_none() {
        form.refuse(Refusal::new("asking-place-missing").on("place"));
    }
    area.map(Some)
}

struct Wanted {
    channel: Channel,
    contact: Option<String>,
    name: Option<String>,
    words: Option<String>,
}

fn reply(form: &mut Form) -> Option<Wanted> {
    let channel = form.choice::<Channel>("channel");
    let channel = form.need("channel", channel);
    let typed = form.text("contact", LONGEST_CONTACT);
    let name = form.text("name", LONGEST_NAME);
    let words = form.text("words", LONGEST_WORDS);
    let channel = channel?;
    // Who comes back with the code leaves no number behind.
    let typed = typed.filter(|_| channel != Channel::Code);
    form.accepted(contact(channel, typed.as_deref())).ok()??;
    form.is_valid().then_some(Wanted { channel, contact: typed, name, words })
}

// ---- the pages --------------------------------------------------------------------------------

/// What the other pages asked; and a draw that makes the same press of the last button twice one request.
fn hidden(form: &Form, on_page: u8) -> Vec<(&'static str, String)> {
    let drawn = || BASE64URL_NOPAD.encode(&rand::random::<[u8; 18]>());
    let others = FIELDS.iter().filter(|(_, step)| *step != on_page);
    let value = |(name, _): &(&'static str, u8)| match form.value(name) {
        "" if *name == "drawn" => (*name, drawn()),
        value => (*name, value.to_owned()),
    };
    others.map(value).filter(|(_, value)| !value.is_empty()).collect()
}

fn need_page(work: &Work, form: Form) -> NeedPage {
    let page = work.page.clone();
    let need = |kind: &Kind| {
        let key = kind.public_key();
        (kind.code(), page.t(&key), page.t(format!("{key}-hint")))
    };
    NeedPage {
        needs: Kind::ALL.iter().map(need).collect(),
        calls: calls(&page, work.ctx.today()),
        hidden: hidden(&form, 1),
        form,
        page: work.page.clone(),
    }
}

fn calls(page: &Page, today: chrono::NaiveDate) -> Vec<Call> {
    let call = |call: &&terms::Call| Call {
        number: call.number.clone(),
        url: format!("tel:{}", call.number.replace(' ', "")),
        text: page.t(&call.key),
    };
    terms::calls(today).iter().map(call).collect()
}

async fn place_page(work: &Work, mut form: Form) -> store::Result<PlacePage> {
    let page = work.page.clone();
    if form.value("language").is_empty() {
        form.set("language", page.locale());
    }
    if form.value("when").is_empty() {
        form.set("when", Moment::Any.code());
    }
    Ok(PlacePage {
        areas: areas(&work.ctx).await?,
        moments: Moment::ALL.iter().map(|when| (when.code(), page.t(when.key()))).collect(),
        tongues: tongues(&page),
        hidden: hidden(&form, 2),
        form,
        page,
    })
}

/// Territories for which somebody answers.
async fn areas(ctx: &Ctx) -> store::Result<Vec<(String, String)>> {
    let routes = routing::standing(ctx).await?;
    let mut areas: Vec<(String, String)> = routes
        .iter()
        .filter_map(|route| territory::by_code(&route.territory))
        .map(|place| (place.code.clone(), place.label()))
        .collect();
    areas.sort_by(|one, other| one.1.cmp(&other.1));
    areas.dedup();
    Ok(areas)
}

/// Languages by the name their speakers give them, then all others by their Italian or English one.
fn tongues(page: &Page) -> Vec<(String, String)> {
    let first: Vec<(String, String)> =
        terms::tongues().iter().map(|tongue| (tongue.code.clone(), tongue.name.clone())).collect();
    let others = organisations::codes::languages()
        .iter()
        .filter(|language| terms::tongues().iter().all(|tongue| tongue.code != language.code))
        .map(|language| (language.code.clone(), language.name(page.locale()).to_owned()));
    first.iter().cloned().chain(others).collect()
}

fn contact_page(work: &Work, form: Form) -> ContactPage {
    let page = work.page.clone();
    let channel = |one: &Channel| (one.code(), page.t(one.key()), page.t(format!("{}-hint", one.key())));
    ContactPage {
        channels: Channel::ALL.iter().map(channel).collect(),
        hidden: hidden(&form, 3),
        form,
        page: work.page.clone(),
    }
}

fn check_page(work: &Work, mut form: Form) -> CheckPage {
    let page = &work.page;
    if form.value("when").is_empty() {
        form.set("when", Moment::Any.code());
    }
    let place = match (form.checked("nowhere"), form.value("place"), form.value("area")) {
        (true, ..) => page.t("asking-place-nowhere"),
        (false, "", area) => territory::by_code(area).map(|place| place.label()).unwrap_or_default(),
        (false, typed, _) => typed.to_owned(),
    };
    let word = |key: &str, name: &str| page.t(format!("{key}-{}", form.value(name)));
    let tongue = form.value("language");
    let tongue = tongues(page).into_iter().find(|(code, _)| code == tongue).map(|(_, name)| name);
    let mut facts = vec![
        (page.t("asking-check-need"), word("asking-need", "kind")),
        (page.t("asking-check-place"), place),
        (page.t("asking-check-when"), word("asking-when", "when")),
        (page.t("asking-check-language"), tongue.unwrap_or_default()),
        (page.t("asking-check-channel"), word("asking-channel", "channel")),
    ];
    let typed = [("contact", "asking-check-contact"), ("name", "asking-name"), ("words", "asking-words")];
    for (name, key) in typed {
        let is_left_out = name == "contact" && form.value("channel") == Channel::Code.code();
        if !form.value(name).trim().is_empty() && !is_left_out {
            facts.push((page.t(key), form.value(name).to_owned()));
        }
    }
    CheckPage { hidden: hidden(&form, 4), facts, form, page: page.clone() }
}
