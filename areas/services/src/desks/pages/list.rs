//! The desks one may see, and a new one.

use askama::Template;
use authz::Action;
use organisations::OrganisationId;
use programmes::ProjectId;
use web::{Form, Page, Reply, Work};

use crate::desks::choices::{self, Choice};
use crate::desks::open::{Open, open};
use crate::desks::queries::desks;
use crate::desks::words::Kind;
use crate::policy::DESK;

#[derive(Template)]
#[template(path = "services/desks/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    may_open: bool,
}

struct Row {
    url: String,
    figures: String,
    name: String,
    kind: String,
    body: String,
    place: String,
    is_closed: bool,
    is_own: bool,
}

#[derive(Template)]
#[template(path = "services/desks/new.html")]
struct NewPage {
    page: Page,
    form: Form,
    bodies: Vec<Choice>,
    projects: Vec<Choice>,
    kinds: Vec<Choice>,
}

pub async fn show(work: Work) -> Reply {
    let all = desks(&work.ctx).await?;
    let bodies: Vec<OrganisationId> = all.iter().map(|desk| OrganisationId(desk.organisation_id)).collect();
    let names = organisations::names_for_anybody(&work.ctx, &bodies).await?;
    let own = work.ctx.actor().organisations();
    let row = |desk: crate::desks::queries::Desk| Row {
        url: format!("/desks/{}", desk.id),
        figures: format!("/desks/{}/figures", desk.id),
        kind: work.page.t(desk.kind.key()),
        body: names.get(&OrganisationId(desk.organisation_id)).cloned().unwrap_or_default(),
        is_closed: desk.closed_at.is_some(),
        is_own: own.contains(&desk.organisation_id),
        name: desk.name,
        place: desk.place,
    };
    let may_open = work.page.can(Action::Create, DESK);
    let shown = ListPage { rows: all.into_iter().map(row).collect(), may_open, page: work.page.clone() };
    work.page(&shown)
}

pub async fn show_new(work: Work) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("minutes", 20);
    let shown = new_page(&work, form).await?;
    work.page(&shown)
}

pub async fn submit_new(work: Work, mut form: Form) -> Reply {
    let (name, place) = (form.required("name", 120), form.required("place", 200));
    let kind = form.choice::<Kind>("kind");
    let kind = form.need("kind", kind);
    let body = form.id::<OrganisationId>("organisation");
    let body = form.need("organisation", body);
    let project = form.id::<ProjectId>("project");
    let minutes = form.integer("minutes", 5..=240);
    let minutes = form.need("minutes", minutes).and_then(|minutes| i32::try_from(minutes).ok());
    if let (true, Some(kind), Some(organisation), Some(slot_minutes)) = (form.is_valid(), kind, body, minutes)
    {
        let wish = Open { organisation, project, kind, name, place, territory: None, slot_minutes };
        if let Some(desk) = form.accepted(open(&work.ctx, wish).await)? {
            return work.redirect(format!("/desks/{desk}/settings")).notice("services-desk-opened");
        }
    }
    let shown = new_page(&work, form).await?;
    work.invalid(&shown)
}

async fn new_page(work: &Work, mut form: Form) -> store::Result<NewPage> {
    let bodies = choices::bodies(work).await?;
    if let ([only], "") = (bodies.as_slice(), form.value("organisation")) {
        form.set("organisation", only.value.clone());
    }
    let kinds = choices::words(&work.page, Kind::ALL, |kind| (kind.code(), kind.key()));
    Ok(NewPage { bodies, projects: choices::projects(work).await?, kinds, form, page: work.page.clone() })
}
