//! The pages of bodies: the list, one body, registering and changing it.

use askama::Template;
use authz::Action;
use chrono::NaiveDate;
use kernel::Paged;
use store::Ctx;
use web::{Form, Listing, Page, Path, Reply, Work};

use super::panels::{self, Panel};
use super::queries::{self, BodyLine, PastName, Wanted};
use super::{Amend, Dissolve, Register, Rename, export};
use crate::consortia::{self, Member, mandate};
use crate::offices::{self, OfficeLine};
use crate::policy::{MEMBERSHIP, OFFICE, ORGANISATION};
use crate::{Kind, OrganisationId, TerritoryId, territory};

#[derive(Template)]
#[template(path = "organisations/list.html")]
struct ListPage {
    page: Page,
    listing: Listing,
    bodies: Paged<BodyLine>,
}

#[derive(Template)]
#[template(path = "organisations/body.html")]
struct BodyPage {
    page: Page,
    body: BodyLine,
    names: Vec<PastName>,
    offices: Vec<OfficeLine>,
    members: Vec<Member>,
    memberships: Vec<Member>,
    others: Vec<BodyLine>,
    office: Form,
    join: Form,
    may_change: bool,
    /// The members of this association.
    may_name: bool,
    panels: Vec<Panel>,
}

#[derive(Template)]
#[template(path = "organisations/form.html")]
struct FormPage {
    page: Page,
    form: Form,
    /// The body that is changed; none while one is registered.
    body: Option<BodyLine>,
    rename: Form,
    dissolve: Form,
}

/// The forms of a body's own page.
pub(crate) struct Forms {
    pub office: Form,
    pub join: Form,
}

impl Forms {
    pub fn empty(work: &Work) -> Self {
        let mut join = Form::empty(&work.page);
        join.set("from", work.ctx.today());
        Self { office: Form::empty(&work.page), join }
    }
}

pub async fn list(work: Work, listing: Listing) -> Reply {
    let wanted = Wanted {
        q: listing.q().to_owned(),
        kind: listing.parsed("kind"),
        within: listing.parsed("territory"),
        with_dissolved: listing.filter("dissolved") == "1",
        by_kind: listing.sort() == "kind",
        descending: listing.is_descending(),
    };
    if listing.wants_export() {
        return export::spreadsheet(work, &wanted).await;
    }
    let bodies = queries::page(&work.ctx, &wanted, listing.page()).await?;
    let shown = ListPage { page: work.page.clone(), listing, bodies };
    work.page(&shown)
}

pub async fn show(work: Work, Path(body): Path<OrganisationId>) -> Reply {
    let forms = Forms::empty(&work);
    let shown = body_page(&work, body, forms).await?;
    work.page(&shown)
}

pub async fn show_register(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = form_page(&work, form, None);
    work.page(&shown)
}

pub async fn register(work: Work, mut form: Form) -> Reply {
    let name = form.required("name", 200);
    let kind: Option<Kind> = form.choice("kind");
    let kind = form.need("kind", kind);
    let since: Option<NaiveDate> = form.date("since");
    let particulars = Particulars::read(&mut form);
    if let (true, Some(kind)) = (form.is_valid(), kind) {
        let wish = Register {
            name,
            kind,
            tax_code: particulars.tax_code,
            ipa_code: particulars.ipa_code,
            territory: particulars.territory,
            email: particulars.email,
            phone: particulars.phone,
            website: particulars.website,
            since,
        };
        if let Some(id) = form.accepted(super::register(&work.ctx, wish).await)? {
            return work.redirect(url(id)).notice("organisations-registered");
        }
    }
    let shown = form_page(&work, form, None);
    work.invalid(&shown)
}

pub async fn show_amend(work: Work, Path(body): Path<OrganisationId>) -> Reply {
    let body = queries::to_amend(&work.ctx, body).await?;
    let form = filled(&work.page, &body);
    let shown = form_page(&work, form, Some(body));
    work.page(&shown)
}

pub async fn amend(work: Work, Path(body): Path<OrganisationId>, mut form: Form) -> Reply {
    let kind: Option<Kind> = form.choice("kind");
    let kind = form.need("kind", kind);
    let version =
        form.integer("version", 1..=i64::from(i32::MAX)).and_then(|version| i32::try_from(version).ok());
    let particulars = Particulars::read(&mut form);
    if let (true, Some(kind)) = (form.is_valid(), kind) {
        let wish = Amend {
            organisation: body,
            version: version.unwrap_or_default(),
            kind,
            tax_code: particulars.tax_code,
            ipa_code: particulars.ipa_code,
            territory: particulars.territory,
            email: particulars.email,
            phone: particulars.phone,
            website: particulars.website,
        };
        if form.accepted(super::amend(&work.ctx, wish).await)?.is_some() {
            return work.redirect(url(body)).notice("organisations-saved");
        }
    }
    let body = queries::to_amend(&work.ctx, body).await?;
    let shown = form_page(&work, form, Some(body));
    work.invalid(&shown)
}

pub async fn rename(work: Work, Path(body): Path<OrganisationId>, mut form: Form) -> Reply {
    let name = form.required("name", 200);
    let on = form.date("on");
    let on = form.need("on", on);
    if let (true, Some(on)) = (form.is_valid(), on)
        && form.accepted(super::rename(&work.ctx, Rename { organisation: body, name, on }).await)?.is_some()
    {
        return work.redirect(url(body)).notice("organisations-renamed");
    }
    let body = queries::to_amend(&work.ctx, body).await?;
    let mut shown = form_page(&work, filled(&work.page, &body), Some(body));
    shown.rename = form;
    work.invalid(&shown)
}

pub async fn dissolve(work: Work, Path(body): Path<OrganisationId>, mut form: Form) -> Reply {
    let reason = form.required("reason", 300);
    let on = form.date("on");
    let on = form.need("on", on);
    if let (true, Some(on)) = (form.is_valid(), on)
        && form
            .accepted(super::dissolve(&work.ctx, Dissolve { organisation: body, on, reason }).await)?
            .is_some()
    {
        return work.redirect(url(body)).notice("organisations-dissolved");
    }
    let body = queries::to_amend(&work.ctx, body).await?;
    let mut shown = form_page(&work, filled(&work.page, &body), Some(body));
    shown.dissolve = form;
    work.invalid(&shown)
}

/// What may be known of a body besides its name and kind.
struct Particulars {
    tax_code: Option<String>,
    ipa_code: Option<String>,
    territory: Option<TerritoryId>,
    email: Option<String>,
    phone: Option<String>,
    website: Option<String>,
}

impl Particulars {
    fn read(form: &mut Form) -> Self {
        Self {
            tax_code: form.text("tax_code", 30),
            ipa_code: form.text("ipa_code", 30),
            territory: read_territory(form),
            email: form.text("email", 200),
            phone: form.text("phone", 40),
            website: form.text("website", 200),
        }
    }
}

/// A place as people type it, "Modena" or "036023", or the label a list offered.
pub(crate) fn read_territory(form: &mut Form) -> Option<TerritoryId> {
    let typed = form.text("territory", 100)?;
    let found = territory::typed(&typed);
    if found.is_none() {
        form.refuse(super::rules::Refusal::TerritoryUnknown.into());
    }
    found.map(|territory| territory.id)
}

pub(crate) fn url(body: OrganisationId) -> String {
    format!("/organisations/{body}")
}

fn filled(page: &Page, body: &BodyLine) -> Form {
    let mut form = Form::empty(page);
    form.set("name", &body.name);
    form.set("kind", body.kind);
    form.set("version", body.version);
    form.set("territory", body.seat());
    let texts = [
        ("tax_code", &body.tax_code),
        ("ipa_code", &body.ipa_code),
        ("email", &body.email),
        ("phone", &body.phone),
        ("website", &body.website),
    ];
    for (field, text) in texts {
        form.set(field, text.as_deref().unwrap_or_default());
    }
    form
}

fn form_page(work: &Work, form: Form, body: Option<BodyLine>) -> FormPage {
    let page = work.page.clone();
    FormPage { rename: Form::empty(&page), dissolve: Form::empty(&page), page, form, body }
}

pub(crate) async fn show_again(work: Work, body: OrganisationId, forms: Forms) -> Reply {
    let shown = body_page(&work, body, forms).await?;
    work.invalid(&shown)
}

async fn body_page(work: &Work, id: OrganisationId, forms: Forms) -> store::Result<BodyPage> {
    let ctx = &work.ctx;
    let body = queries::body(ctx, id).await?;
    let is_association = body.kind == Kind::TemporaryAssociation;
    Ok(BodyPage {
        page: work.page.clone(),
        names: queries::past_names(ctx, id).await?,
        offices: offices::of(ctx, id).await?,
        members: consortia::members(ctx, id).await?,
        memberships: consortia::memberships_of(ctx, id).await?,
        others: if is_association { others(ctx, id).await? } else { Vec::new() },
        may_change: queries::to_amend(ctx, id).await.is_ok(),
        may_name: mandate::is_answered_for(ctx, id).await?,
        panels: panels::panels()
            .iter()
            .filter(|panel| ctx.can(panel.needs.0, panel.needs.1))
            .copied()
            .collect(),
        office: forms.office,
        join: forms.join,
        body,
    })
}

/// Who could join an association.
async fn others(ctx: &Ctx, id: OrganisationId) -> store::Result<Vec<BodyLine>> {
    let mut all = queries::search(ctx, "", 2_000).await?;
    all.retain(|body| body.id != id);
    Ok(all)
}
