//! The page that opens a file in an emergency, and the list of such openings for those who follow the person.

use askama::Template;
use authz::{Action, Role};
use kernel::Paged;
use organisations::OrganisationId;
use store::{Ctx, Error, Result};
use web::{Failure, Form, Listing, Page, Path, Reply, Work};

use super::queries::{self, Opening};
use super::terms::{self, Terms};
use super::{Open, open};
use crate::entities::person;
use crate::ids::PersonId;

/// Longest reason that is kept.
const REASON: usize = 500;
/// Roles that meet people in need and handle their cases; policy says the same.
const ROLES: [Role; 2] = [Role::CaseWorker, Role::Outreach];

#[derive(Template)]
#[template(path = "people/emergency/open.html")]
struct OpenPage {
    page: Page,
    form: Form,
    url: String,
    /// Whom to ask first.
    followers: String,
    bodies: Vec<(OrganisationId, String)>,
    terms: &'static Terms,
}

#[derive(Template)]
#[template(path = "people/emergency/openings.html")]
struct OpeningsPage {
    page: Page,
    listing: Listing,
    openings: Paged<Opening>,
}

pub async fn show(work: Work, Path(id): Path<PersonId>) -> Reply {
    if is_open(&work.ctx, id).await? {
        return work.redirect(format!("/people/{id}")).quietly();
    }
    let mut form = Form::empty(&work.page);
    if let Some(first) = terms(&work.ctx)?.hours.first() {
        form.set("hours", first);
    }
    let shown = open_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<PersonId>, mut form: Form) -> Reply {
    if is_open(&work.ctx, id).await? {
        return work.redirect(format!("/people/{id}")).quietly();
    }
    let reason = form.required("reason", REASON);
    let hours = form.integer("hours", 1..=1_000);
    let hours = form.need("hours", hours);
    let organisation = organisation(&work.ctx, &mut form).await?;
    if let (true, Some(hours), Some(organisation)) = (form.is_valid(), hours, organisation)
        && form.accepted(open(&work.ctx, Open { person: id, organisation, reason, hours }).await)?.is_some()
    {
        return work.redirect(format!("/people/{id}")).notice("people-emergency-opened");
    }
    let shown = open_page(&work, id, form).await?;
    work.invalid(&shown)
}

pub async fn openings(work: Work, listing: Listing) -> Reply {
    let openings = queries::openings(&work.ctx, listing.page()).await?;
    let shown = OpeningsPage { page: work.page.clone(), listing, openings };
    work.page(&shown)
}

async fn is_open(ctx: &Ctx, id: PersonId) -> Result<bool> {
    match ctx.load::<person::Entity>(id, Action::View).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

fn terms(ctx: &Ctx) -> Result<&'static Terms> {
    terms::on(ctx.today()).ok_or(Error::NotFound)
}

/// The worker's only body, or the one chosen among several.
async fn organisation(ctx: &Ctx, form: &mut Form) -> Result<Option<OrganisationId>> {
    let bodies = bodies(ctx).await?;
    if let [(only, _)] = bodies.as_slice() {
        return Ok(Some(*only));
    }
    let chosen = form.id::<OrganisationId>("organisation");
    let chosen = chosen.filter(|chosen| bodies.iter().any(|(body, _)| body == chosen));
    Ok(form.need("organisation", chosen))
}

/// The bodies for which the worker may open a file.
async fn bodies(ctx: &Ctx) -> Result<Vec<(OrganisationId, String)>> {
    let held = ctx.actor().assignments.iter().filter(|held| ROLES.contains(&held.role));
    let mut ids: Vec<OrganisationId> = held.map(|held| OrganisationId(held.organisation)).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut names = organisations::names(ctx, &ids).await?;
    Ok(ids.into_iter().map(|id| (id, names.remove(&id).unwrap_or_default())).collect())
}

async fn open_page(work: &Work, id: PersonId, form: Form) -> std::result::Result<OpenPage, Failure> {
    super::open::closed(&work.ctx, id).await?;
    Ok(OpenPage {
        page: work.page.clone(),
        form,
        url: format!("/people/{id}/emergency"),
        followers: queries::followers(&work.ctx, id).await?.join(", "),
        bodies: bodies(&work.ctx).await?,
        terms: terms(&work.ctx)?,
    })
}
