//! Which body answers a request: routes each body opens and closes, and the choice among them.

use authz::{Action, Target};
use kernel::Refusal;
use organisations::{OrganisationId, codes, territory};
use sea_orm::{ActiveModelTrait, ColumnTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use store::{Ctx, Result};

use super::ids::RouteId;
use super::words::Kind;
use crate::entities::request_route;

/// What a body says it answers.
pub struct OpenRoute {
    pub organisation: OrganisationId,
    /// ISTAT code, or our slug of a district.
    pub territory: String,
    pub kind: Option<Kind>,
    pub language: Option<String>,
}

pub async fn open_route(ctx: &Ctx, wish: OpenRoute) -> Result<RouteId> {
    let target = Target { organisation: Some(wish.organisation.uuid()), ..Target::default() };
    let grant = ctx.allow::<request_route::Entity>(Action::Create, &target)?;
    if territory::by_code(&wish.territory).is_none() {
        return Err(Refusal::new("asking-route-no-territory").on("territory").into());
    }
    if wish.language.as_deref().is_some_and(|code| codes::language(code).is_none()) {
        return Err(Refusal::new("asking-route-no-language").on("language").into());
    }
    let same = standing(ctx).await?.into_iter().any(|route| {
        route.organisation_id == wish.organisation.uuid()
            && route.territory == wish.territory
            && route.kind == wish.kind
            && route.language == wish.language
    });
    if same {
        return Err(Refusal::new("asking-route-known").on("territory").into());
    }

    let row = request_route::ActiveModel {
        id: Set(RouteId::new(ctx)),
        organisation_id: Set(wish.organisation.uuid()),
        territory: Set(wish.territory),
        kind: Set(wish.kind),
        language: Set(wish.language),
        created_at: Set(ctx.now()),
        created_by: Set(ctx.actor().user),
        ended_at: Set(None),
    };
    Ok(ctx.insert(&grant, row).await?.id)
}

/// Requests that came by it stay where they are.
pub async fn close_route(ctx: &Ctx, route: RouteId) -> Result<()> {
    let (row, grant) = ctx.load::<request_route::Entity>(route, Action::Amend).await?;
    if row.ended_at.is_some() {
        return Ok(());
    }
    let mut row = row.into_active_model();
    row.set(request_route::Column::EndedAt, Some(ctx.now()).into());
    ctx.update(&grant, row).await?;
    Ok(())
}

/// Every standing route: who answers what is told to everybody.
pub(crate) async fn standing(ctx: &Ctx) -> Result<Vec<request_route::Model>> {
    let routes = ctx
        .unfiltered("which body answers what is told to everybody who asks")
        .find::<request_route::Entity>()
        .filter(request_route::Column::EndedAt.is_null())
        .order_by_asc(request_route::Column::Id);
    ctx.all(routes).await
}

/// What decides who answers.
pub struct Asked<'a> {
    pub territory: Option<&'a str>,
    pub kind: Kind,
    pub language: &'a str,
}

/// The body with the narrowest route that fits: a territory near the person counts most, then the kind, then the
/// language; of equal ones the eldest. Who prefers not to say where is answered by whoever answers the widest.
pub(crate) fn choose(routes: &[request_route::Model], asked: &Asked<'_>) -> Option<OrganisationId> {
    let places = asked.territory.map(around).unwrap_or_default();
    let fits = |route: &&request_route::Model| {
        let is_here = asked.territory.is_none() || places.contains(&route.territory);
        let is_kind = route.kind.is_none_or(|kind| kind == asked.kind);
        is_here && is_kind && route.language.as_deref().is_none_or(|language| language == asked.language)
    };
    let narrow = |route: &request_route::Model| {
        let depth = territory::by_code(&route.territory).map(|place| place.level as i32).unwrap_or_default();
        let depth = if asked.territory.is_some() { depth } else { -depth };
        (depth, route.kind.is_some(), route.language.is_some())
    };
    let mut best: Option<&request_route::Model> = None;
    for route in routes.iter().filter(fits) {
        if best.is_none_or(|known| narrow(route) > narrow(known)) {
            best = Some(route);
        }
    }
    best.map(|route| OrganisationId(route.organisation_id))
}

/// A territory, everything it lies in, and the districts it is part of.
fn around(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut place = territory::by_code(code);
    while let Some(here) = place {
        let districts = territory::overview().filter(|whole| whole.made_of.contains(&here.code));
        found.extend(districts.map(|district| district.code.clone()));
        found.push(here.code.clone());
        place = here.parent();
    }
    found
}
