//! Which requests each body answers.

use askama::Template;
use authz::Action;
use organisations::{OrganisationId, territory};
use web::{Form, Page, Path, Reply, Work};

use super::{language, place};
use crate::asking::ids::RouteId;
use crate::asking::routing::{OpenRoute, close_route, open_route, standing};
use crate::asking::words::Kind;
use crate::policy::REQUEST_ROUTE;

#[derive(Template)]
#[template(path = "services/asking/routes.html")]
struct RoutesPage {
    page: Page,
    form: Form,
    rows: Vec<Row>,
    bodies: Vec<(String, String)>,
    kinds: Vec<(&'static str, String)>,
    languages: Vec<(String, String)>,
}

struct Row {
    url: String,
    body: String,
    territory: String,
    kind: String,
    language: String,
    is_mine: bool,
}

pub async fn show(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = routes_page(&work, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, mut form: Form) -> Reply {
    let organisation = form.id::<OrganisationId>("body");
    let organisation = form.need("body", organisation);
    let typed = form.required("territory", 80);
    let found = territory::typed(&typed).map(|place| place.code.clone());
    if found.is_none() && form.is_valid() {
        form.refuse(kernel::Refusal::new("asking-route-no-territory").on("territory"));
    }
    let kind = form.choice::<Kind>("kind");
    let language = form.text("language", 12);
    if let (true, Some(organisation), Some(territory)) = (form.is_valid(), organisation, found) {
        let wish = OpenRoute { organisation, territory, kind, language };
        if form.accepted(open_route(&work.ctx, wish).await)?.is_some() {
            return work.redirect("/requests/routes").notice("asking-route-opened");
        }
    }
    let shown = routes_page(&work, form).await?;
    work.invalid(&shown)
}

pub async fn close(work: Work, Path(route): Path<RouteId>, _: Form) -> Reply {
    close_route(&work.ctx, route).await?;
    work.redirect("/requests/routes").notice("asking-route-closed")
}

async fn routes_page(work: &Work, form: Form) -> store::Result<RoutesPage> {
    let page = &work.page;
    let mine = work.ctx.actor().organisations();
    let may_change = work.ctx.can(Action::Amend, REQUEST_ROUTE);
    let routes = standing(&work.ctx).await?;
    let mut ids: Vec<OrganisationId> =
        routes.iter().map(|route| OrganisationId(route.organisation_id)).collect();
    ids.extend(mine.iter().copied().map(OrganisationId));
    let names = organisations::names(&work.ctx, &ids).await?;
    let row = |route: &crate::entities::request_route::Model| Row {
        url: format!("/requests/routes/{}/close", route.id),
        body: names.get(&OrganisationId(route.organisation_id)).cloned().unwrap_or_default(),
        territory: place(page, Some(&route.territory)),
        kind: route.kind.map_or_else(|| page.t("asking-every-kind"), |kind| page.t(kind.key())),
        language: route
            .language
            .as_deref()
            .map_or_else(|| page.t("asking-every-language"), |code| language(page, code)),
        is_mine: may_change && mine.contains(&route.organisation_id),
    };
    let own = mine
        .iter()
        .filter(|_| may_change)
        .filter_map(|id| Some((id.to_string(), names.get(&OrganisationId(*id))?.clone())));
    Ok(RoutesPage {
        rows: routes.iter().map(row).collect(),
        bodies: own.collect(),
        kinds: Kind::ALL.iter().map(|kind| (kind.code(), page.t(kind.key()))).collect(),
        languages: organisations::codes::languages()
            .iter()
            .map(|one| (one.code.clone(), one.name(page.locale()).to_owned()))
            .collect(),
        form,
        page: page.clone(),
    })
}
