//! Units: the list, a new one, and one with its people, places and rounds.

use askama::Template;
use authz::Action;
use organisations::OrganisationId;
use programmes::ActivityId;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use crate::desks::choices::{self, Choice};
use crate::desks::ids::{PlaceId, UnitId, UnitMemberId};
use crate::desks::queries::names;
use crate::outreach::queries::{members, places, rounds_of, unit, units};
use crate::outreach::rounds::{Plan, plan};
use crate::outreach::units::{self as set_up, Go, add_place, close_place, join, part};
use crate::outreach::words::{RoundState, UnitKind};
use crate::policy::UNIT;

const ROUNDS: u64 = 20;

#[derive(Template)]
#[template(path = "services/outreach/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<(String, String, String)>,
    may_form: bool,
}

#[derive(Template)]
#[template(path = "services/outreach/new.html")]
struct NewPage {
    page: Page,
    form: Form,
    kinds: Vec<Choice>,
    bodies: Vec<Choice>,
    activities: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "services/outreach/unit.html")]
struct UnitPage {
    page: Page,
    form: Form,
    name: String,
    kind: String,
    url: String,
    may_set_up: bool,
    members: Vec<(String, String)>,
    places: Vec<(String, String)>,
    offered: Vec<Choice>,
    rounds: Vec<Round>,
    activities: Vec<Choice>,
    operators: Vec<Choice>,
}

struct Round {
    url: String,
    day: String,
    time: String,
    kind: &'static str,
    state: String,
}

pub async fn list(work: Work) -> Reply {
    let page = &work.page;
    let rows = units(&work.ctx).await?.into_iter();
    let rows = rows.map(|unit| (format!("/outreach/{}", unit.id), unit.name, page.t(unit.kind.key())));
    let may_form = page.can(Action::Create, UNIT);
    let shown = ListPage { rows: rows.collect(), may_form, page: page.clone() };
    work.page(&shown)
}

pub async fn show_new(work: Work) -> Reply {
    let form = Form::empty(&work.page);
    let shown = new_page(&work, form).await?;
    work.page(&shown)
}

pub async fn submit_new(work: Work, mut form: Form) -> Reply {
    let name = form.required("name", 120);
    let kind = form.choice::<UnitKind>("kind");
    let kind = form.need("kind", kind);
    let body = form.id::<OrganisationId>("organisation");
    let body = form.need("organisation", body);
    let activity = form.id::<ActivityId>("activity");
    if let (true, Some(kind), Some(organisation)) = (form.is_valid(), kind, body) {
        let wish = set_up::Form { organisation, kind, name, activity };
        if let Some(unit) = form.accepted(set_up::form(&work.ctx, wish).await)? {
            return work.redirect(format!("/outreach/{unit}")).notice("services-unit-formed");
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
    let kinds = choices::words(&work.page, UnitKind::ALL, |kind| (kind.code(), kind.key()));
    Ok(NewPage { kinds, bodies, activities: choices::activities(work).await?, form, page: work.page.clone() })
}

pub async fn show(work: Work, Path(id): Path<UnitId>) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("first_on", work.ctx.today());
    let shown = unit_page(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit_place(work: Work, Path(unit): Path<UnitId>, mut form: Form) -> Reply {
    let name = form.required("place", 120);
    let activity = form.id::<ActivityId>("activity");
    if form.is_valid() {
        let wish = Go { unit, name, territory: None, activity };
        if form.accepted(add_place(&work.ctx, wish).await)?.is_some() {
            return done(work, unit);
        }
    }
    again(work, unit, form).await
}

pub async fn submit_close_place(work: Work, Path(id): Path<PlaceId>, _: Form) -> Reply {
    let unit = close_place(&work.ctx, id).await?;
    done(work, unit)
}

pub async fn submit_member(work: Work, Path(unit): Path<UnitId>, mut form: Form) -> Reply {
    let worker = form.id::<Uuid>("worker");
    if let Some(worker) = form.need("worker", worker) {
        join(&work.ctx, unit, worker).await?;
        return done(work, unit);
    }
    again(work, unit, form).await
}

pub async fn submit_part(work: Work, Path(id): Path<UnitMemberId>, _: Form) -> Reply {
    let unit = part(&work.ctx, id).await?;
    done(work, unit)
}

pub async fn submit_round(work: Work, Path(unit): Path<UnitId>, mut form: Form) -> Reply {
    let first_on = form.date("first_on");
    let first_on = form.need("first_on", first_on);
    let last_on = form.date("last_on");
    let (from, until) = (form.time("from"), form.time("until"));
    let (from, until) = (form.need("from", from), form.need("until", until));
    let places: Vec<PlaceId> = form.all("places").into_iter().filter_map(|id| id.parse().ok()).collect();
    if let (true, Some(first_on), Some(from), Some(until)) = (form.is_valid(), first_on, from, until) {
        let wish = Plan { unit, first_on, last_on, from, until, places };
        if form.accepted(plan(&work.ctx, wish).await)?.is_some() {
            return work.redirect(format!("/outreach/{unit}")).notice("services-round-planned");
        }
    }
    again(work, unit, form).await
}

fn done(work: Work, unit: UnitId) -> Reply {
    work.redirect(format!("/outreach/{unit}")).notice("services-unit-saved")
}

async fn again(work: Work, unit: UnitId, form: Form) -> Reply {
    let shown = unit_page(&work, unit, form).await?;
    work.invalid(&shown)
}

pub(super) fn sign(state: RoundState) -> &'static str {
    match state {
        RoundState::Planned => "wait",
        RoundState::Open => "info",
        RoundState::Closed => "ok",
        RoundState::Cancelled => "off",
    }
}

async fn unit_page(work: &Work, id: UnitId, form: Form) -> store::Result<UnitPage> {
    let (ctx, page) = (&work.ctx, &work.page);
    let row = unit(ctx, id).await?;
    let seats = members(ctx, id).await?;
    let known = names(ctx, seats.iter().map(|seat| seat.user_id)).await?;
    let members = seats.iter().map(|seat| {
        let name = known.get(&seat.user_id).cloned().unwrap_or_default();
        (name, format!("/outreach/members/{}/end", seat.id))
    });
    let all = places(ctx, id).await?;
    let rounds = rounds_of(ctx, id, ROUNDS).await?.into_iter().map(|round| Round {
        url: format!("/rounds/{}", round.id),
        day: page.whole_day(round.held_on),
        time: format!("{}–{}", page.time(round.starts_at), page.time(round.ends_at)),
        kind: sign(round.state),
        state: page.t(round.state.key()),
    });
    Ok(UnitPage {
        url: format!("/outreach/{id}"),
        kind: page.t(row.kind.key()),
        may_set_up: page.can(Action::Amend, UNIT),
        members: members.collect(),
        places: all
            .iter()
            .map(|place| (place.name.clone(), format!("/outreach/places/{}/end", place.id)))
            .collect(),
        offered: all.iter().map(|place| Choice::new(place.id, place.name.as_str())).collect(),
        rounds: rounds.collect(),
        activities: choices::activities(work).await?,
        operators: choices::operators(work, row.organisation_id).await?,
        name: row.name,
        form,
        page: page.clone(),
    })
}
