//! The form of a service: entered new, or changed.

use askama::Template;
use authz::Role;
use organisations::OrganisationId;
use store::Ctx;
use web::{Form, Page, Path, Reply, Work};

use super::{one, read};
use crate::directory::ids::ServiceId;
use crate::directory::index::{self, Entry};
use crate::directory::needs::{self, Term};
use crate::directory::rules::Refusal;
use crate::directory::sheet::{NewCapacity, Register, Sheet};
use crate::directory::words::Status;
use crate::directory::{self, Amend};

#[derive(Template)]
#[template(path = "services/directory/form.html")]
struct FormPage {
    page: Page,
    form: Form,
    /// The service that is changed; none while one is entered.
    entry: Option<Entry>,
    bodies: Vec<(OrganisationId, String)>,
    needs: Vec<&'static Term>,
    offices: Vec<&'static Term>,
}

pub async fn show_new(work: Work) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("status", Status::Active.code());
    let shown = form_page(&work, form, None).await?;
    work.page(&shown)
}

pub async fn register(work: Work, mut form: Form) -> Reply {
    let body: Option<OrganisationId> = form.id("organisation");
    let body = form.need("organisation", body);
    let sheet = read::sheet(&mut form, &Sheet::default());
    let capacity = capacity(&mut form);
    let place = read::place(&mut form);
    if let (true, Some(body)) = (form.is_valid(), body) {
        let has_place = !place.name.is_empty() || place.territory.is_some() || !place.openings.is_empty();
        let places = if has_place { vec![place] } else { Vec::new() };
        let wish = Register { places, capacity, ..Register::of(body, sheet) };
        if let Some(id) = form.accepted(directory::register(&work.ctx, wish).await)? {
            return work.redirect(one::url(id)).notice("services-registered");
        }
    }
    let shown = form_page(&work, form, None).await?;
    work.invalid(&shown)
}

pub async fn show_edit(work: Work, Path(id): Path<ServiceId>) -> Reply {
    let entry = to_amend(&work.ctx, id).await?;
    let mut form = Form::empty(&work.page);
    read::fill(&mut form, &work.page, &entry.sheet);
    form.set("version", entry.version);
    let shown = form_page(&work, form, Some(entry)).await?;
    work.page(&shown)
}

pub async fn amend(work: Work, Path(id): Path<ServiceId>, mut form: Form) -> Reply {
    let entry = to_amend(&work.ctx, id).await?;
    let version = form.integer("version", 1..=i64::from(i32::MAX));
    let version = version.and_then(|version| i32::try_from(version).ok()).unwrap_or_default();
    let sheet = read::sheet(&mut form, &entry.sheet);
    if form.is_valid() {
        let wish = Amend { service: id, version, sheet };
        if form.accepted(directory::amend(&work.ctx, wish).await)?.is_some() {
            return work.redirect(one::url(id)).notice("services-saved");
        }
    }
    let shown = form_page(&work, form, Some(entry)).await?;
    work.invalid(&shown)
}

/// How many places, where somebody counts them.
pub fn capacity(form: &mut Form) -> Option<NewCapacity> {
    let unit = form.text("unit", 60);
    let number = |value: Option<i64>| value.and_then(|value| i32::try_from(value).ok());
    let maximum = number(form.integer("maximum", 0..=1_000_000));
    let available = number(form.integer("available", 0..=1_000_000));
    if maximum.is_none() && available.is_none() {
        return None;
    }
    let unit = unit.unwrap_or_default();
    if unit.is_empty() {
        form.refuse(Refusal::NoUnit.into());
    }
    Some(NewCapacity { unit, maximum, available })
}

pub async fn to_amend(ctx: &Ctx, id: ServiceId) -> store::Result<Entry> {
    let entry = index::one(ctx, id).await?;
    match one::may_amend(ctx, id).await? {
        true => Ok(entry),
        false => Err(store::Error::Denied),
    }
}

async fn form_page(work: &Work, form: Form, entry: Option<Entry>) -> store::Result<FormPage> {
    let today = work.ctx.today();
    Ok(FormPage {
        page: work.page.clone(),
        form,
        bodies: if entry.is_none() { bodies(&work.ctx).await? } else { Vec::new() },
        entry,
        needs: needs::needs(today),
        offices: needs::offices(today),
    })
}

/// For whom the actor may enter a service: their own bodies, or any where they keep all.
async fn bodies(ctx: &Ctx) -> store::Result<Vec<(OrganisationId, String)>> {
    if ctx.actor().holds(Role::Administrator) {
        let all = organisations::search(ctx, "", 2_000).await?;
        return Ok(all.into_iter().map(|body| (body.id, body.name)).collect());
    }
    let own: Vec<OrganisationId> = ctx.actor().organisations().into_iter().map(OrganisationId).collect();
    let mut named: Vec<_> = organisations::names(ctx, &own).await?.into_iter().collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(named)
}
