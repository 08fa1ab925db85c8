//! Refer a person: first what is asked, then to whom, and what is told.

use std::collections::HashMap;
use std::str::FromStr;

use askama::Template;
use identity::Caller;
use organisations::offices::{self, OfficeLine};
use organisations::{OfficeId, OrganisationId};
use people::{PersonId, Shareable};
use uuid::Uuid;
use web::{Form, Listing, Page, Path, Reply, Work};

use crate::ids::CaseId;
use crate::referrals::prepare::{Send, prepare};
use crate::referrals::receiver::Receiver;
use crate::referrals::terms;
use crate::referrals::words::{Asked, Haste, Share, Wants};

/// Bodies one chooses from.
const BODIES: u64 = 500;
const LONGEST: usize = 4_000;

#[derive(Template)]
#[template(path = "cases/referrals/what.html")]
struct WhatPage {
    page: Page,
    name: String,
    back: String,
    kinds: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "cases/referrals/refer.html")]
struct ReferPage {
    page: Page,
    form: Form,
    name: String,
    back: String,
    url: String,
    asked: String,
    service: String,
    own: Vec<(OrganisationId, String)>,
    receivers: Vec<(String, String)>,
    bodies: Vec<(Uuid, String)>,
    shares: Vec<(String, String)>,
    hastes: Vec<(&'static str, String)>,
    wants: Vec<(&'static str, String)>,
    bases: Vec<(String, String)>,
    notice: String,
}

pub async fn show(work: Work, Path(person): Path<PersonId>, listing: Listing) -> Reply {
    let file = people::shareable(&work.ctx, person).await?;
    let Some(asked) = listing.parsed::<Asked>("asked") else {
        let kind = |asked: &Asked| (listing.url_with("asked", asked.code()), work.page.t(asked.key()));
        let shown = WhatPage {
            name: file.line.name(),
            back: format!("/people/{person}"),
            kinds: Asked::ALL.iter().map(kind).collect(),
            page: work.page.clone(),
        };
        return work.page(&shown);
    };
    let mut form = Form::empty(&work.page);
    for name in ["case", "service", "service_name"] {
        form.set(name, listing.filter(name));
    }
    form.set("asked", asked.code());
    form.set("receiver", listing.filter("receiver"));
    form.set("haste", Haste::Ordinary.code());
    form.set("basis", "public-task");
    let shown = refer_page(&work, person, &file, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, caller: Caller, Path(person): Path<PersonId>, mut form: Form) -> Reply {
    let wish = wish(&work, person, &mut form);
    if let Some(wish) = wish.filter(|_| form.is_valid()) {
        let wish = Send { origin: Some(caller.origin(&work.site().settings)), ..wish };
        if let Some(id) = form.accepted(prepare(&work.ctx, wish).await)? {
            return work.redirect(format!("/referrals/{id}")).notice("cases-referral-prepared");
        }
    }
    let file = people::shareable(&work.ctx, person).await?;
    let shown = refer_page(&work, person, &file, form).await?;
    work.invalid(&shown)
}

fn wish(work: &Work, person: PersonId, form: &mut Form) -> Option<Send> {
    let own = work.ctx.actor().organisations();
    let organisation = form.id::<OrganisationId>("organisation").or(own.first().copied().map(OrganisationId));
    let to = receiver(form, ["receiver", "outside_name", "outside_email"]);
    let to = form.need("receiver", to);
    let second = receiver(form, ["second", "second_name", "second_email"]);
    let asked = form.choice::<Asked>("asked");
    let haste = form.choice::<Haste>("haste");
    let haste = form.need("haste", haste);
    let wants = form.choice::<Wants>("wants");
    let wants = form.need("wants", wants);
    let basis = form.required("basis", 40);
    let service = form.id::<Uuid>("service").zip(form.text("service_name", 200));
    let words = form.text("words", LONGEST);
    // What is written for the other body is meant for it: nobody writes there to keep it.
    let written = words.as_ref().map(|_| Share::Words);
    let shares = offered().filter(|share| form.checked(&field(*share))).chain(written).collect();
    Some(Send {
        person,
        case: form.id::<CaseId>("case"),
        organisation: organisation?,
        worker: work.ctx.actor().user?,
        to: to?,
        service,
        asked: asked?,
        words,
        haste: haste?,
        shares,
        basis,
        without_notice: form.text("without_notice", 500),
        wants: wants?,
        second,
        second_moves: form.checked("second_moves"),
        origin: None,
    })
}

/// A body of the list, or one of its offices: `body` or `body/office`.
struct Chosen {
    organisation: OrganisationId,
    office: Option<OfficeId>,
}

impl FromStr for Chosen {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Chosen, uuid::Error> {
        let (body, office) = text.split_once('/').map_or((text, None), |(body, office)| (body, Some(office)));
        let office = office.map(Uuid::from_str).transpose()?.map(OfficeId);
        Ok(Chosen { organisation: OrganisationId(Uuid::from_str(body)?), office })
    }
}

/// Somebody of the list, or a name and an address typed.
pub(super) fn receiver(form: &mut Form, [chosen, name, email]: [&'static str; 3]) -> Option<Receiver> {
    if let Some(Chosen { organisation, office }) = form.choice(chosen) {
        return Some(Receiver::Body { organisation, office });
    }
    let (name, email) = (form.text(name, 200), form.text(email, 200));
    Some(Receiver::Outside { name: name?, email: email? })
}

/// All bodies but the reader's own, each followed by its open offices, as the form sends and shows them.
pub(super) async fn receivers(work: &Work) -> store::Result<Vec<(String, String)>> {
    let bodies = others(work).await?;
    let ids: Vec<OrganisationId> = bodies.iter().map(|(id, _)| OrganisationId(*id)).collect();
    let mut offices: HashMap<OrganisationId, Vec<OfficeLine>> = HashMap::new();
    for office in offices::standing(&work.ctx, &ids).await? {
        offices.entry(office.organisation).or_default().push(office);
    }
    let mut receivers = Vec::new();
    for (id, body) in bodies {
        let of_body = offices.remove(&OrganisationId(id)).unwrap_or_default();
        let office = |office: OfficeLine| {
            let said = [body.clone(), office.name.clone(), office.place()];
            let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
            (format!("{id}/{}", office.id), said.join(" · "))
        };
        let of_body: Vec<_> = of_body.into_iter().map(office).collect();
        receivers.push((id.to_string(), body));
        receivers.extend(of_body);
    }
    Ok(receivers)
}

/// All bodies but the reader's own, by name.
pub(super) async fn others(work: &Work) -> store::Result<Vec<(Uuid, String)>> {
    let own = work.ctx.actor().organisations();
    let all = organisations::search(&work.ctx, "", BODIES).await?;
    let others = all.into_iter().filter(|body| !own.contains(&body.id.uuid()));
    Ok(others.map(|body| (body.id.uuid(), body.name)).collect())
}

async fn refer_page(
    work: &Work,
    person: PersonId,
    file: &Shareable,
    mut form: Form,
) -> store::Result<ReferPage> {
    let page = &work.page;
    let asked = form.value("asked").parse().unwrap_or(Asked::Other);
    let own: Vec<OrganisationId> = work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
    let names = organisations::names(&work.ctx, &own).await?;
    let least = terms::least(asked, work.ctx.today());
    if form.value("wants").is_empty() && form.is_valid() {
        form = ticked(form, &least);
    }
    let notice = file.notice.as_ref().map_or_else(String::new, |notice| {
        page.t2("cases-referral-notice-given", "version", notice.version.as_str(), "day", notice.given_on)
    });
    Ok(ReferPage {
        name: file.line.name(),
        back: format!("/people/{person}"),
        url: format!("/people/{person}/refer"),
        asked: page.t(asked.key()),
        service: form.value("service_name").to_owned(),
        own: own.into_iter().map(|id| (id, names.get(&id).cloned().unwrap_or_default())).collect(),
        receivers: receivers(work).await?,
        bodies: others(work).await?,
        shares: offered().map(|share| (field(share), page.t(share.key()))).collect(),
        hastes: Haste::ALL.iter().map(|haste| (haste.code(), haste_text(work, *haste))).collect(),
        wants: Wants::ALL.iter().map(|wants| (wants.code(), page.t(wants.key()))).collect(),
        bases: terms::bases(work.ctx.today())
            .into_iter()
            .map(|basis| (basis.code.clone(), basis.name(page.locale()).to_owned()))
            .collect(),
        notice,
        form,
        page: page.clone(),
    })
}

fn haste_text(work: &Work, haste: Haste) -> String {
    let due = terms::days(haste, work.ctx.today()).due_on;
    work.page.t2("cases-referral-haste-until", "haste", work.page.t(haste.key()), "day", due)
}

/// A fresh form comes with the least that lets the receiver answer.
fn ticked(mut form: Form, least: &[Share]) -> Form {
    for share in least {
        form.set(field(*share), 1);
    }
    form
}

/// Data of the file one may tick.
fn offered() -> impl Iterator<Item = Share> {
    Share::ALL.iter().copied().filter(|share| *share != Share::Words)
}

fn field(share: Share) -> String {
    format!("share_{}", share.code())
}
