//! Plan one session.

use askama::Template;
use chrono::NaiveDateTime;
use organisations::OrganisationId;
use programmes::{ActivityId, ActivityLine};
use uuid::Uuid;
use web::{Form, Listing, Page, Reply, Work};

use crate::groups::queries::{GroupLine, groups_of};
use crate::ids::GroupId;
use crate::planning::plan::{About, Plan, plan};
use crate::words::{Kind, Mode};
use crate::{url, workers};

/// What both planning forms let one choose from.
pub(super) struct Choices {
    pub activities: Vec<(ActivityLine, String)>,
    pub groups: Vec<GroupLine>,
    pub leaders: Vec<(Uuid, String)>,
    pub organisations: Vec<(OrganisationId, String)>,
    pub modes: Vec<(&'static str, String)>,
    pub kinds: Vec<(&'static str, String)>,
}

impl Choices {
    pub(super) async fn of(work: &Work) -> store::Result<Choices> {
        let bodies: Vec<OrganisationId> =
            work.ctx.actor().organisations().into_iter().map(OrganisationId).collect();
        let names = organisations::names(&work.ctx, &bodies).await?;
        let mut leaders = Vec::new();
        for body in &bodies {
            leaders.extend(workers::of(&work.ctx, *body).await?);
        }
        Ok(Choices {
            activities: programmes::own_activities(&work.ctx).await?,
            groups: groups_of(&work.ctx, None).await?,
            leaders,
            organisations: bodies
                .into_iter()
                .map(|id| (id, names.get(&id).cloned().unwrap_or_default()))
                .collect(),
            modes: Mode::ALL.iter().map(|mode| (mode.code(), work.page.t(mode.key()))).collect(),
            kinds: Kind::ALL.iter().map(|kind| (kind.code(), work.page.t(kind.key()))).collect(),
        })
    }
}

#[derive(Template)]
#[template(path = "delivery/sessions/plan.html")]
pub struct PlanPage {
    page: Page,
    form: Form,
    choices: Choices,
}

pub async fn show(work: Work, listing: Listing) -> Reply {
    let mut form = Form::empty(&work.page);
    prefill(&work, &listing, &mut form).await?;
    let shown = PlanPage { choices: Choices::of(&work).await?, page: work.page.clone(), form };
    work.page(&shown)
}

pub async fn submit(work: Work, mut form: Form) -> Reply {
    let about = about(&work, &mut form);
    let hours = hours(&mut form);
    if let (Some(about), Some((from, until))) = (about, hours)
        && form.is_valid()
        && let Some(session) = form.accepted(plan(&work.ctx, Plan { about, from, until }).await)?
    {
        return work.redirect(url::session(session)).notice("delivery-plan-saved");
    }
    let shown = PlanPage { choices: Choices::of(&work).await?, page: work.page.clone(), form };
    work.invalid(&shown)
}

/// A session of a group begins with what the group is.
pub(super) async fn prefill(work: &Work, listing: &Listing, form: &mut Form) -> store::Result<()> {
    form.set("day", work.ctx.today());
    form.set("mode", Mode::InPerson.code());
    form.set("kind", Kind::Person.code());
    if let Some(user) = work.ctx.actor().user {
        form.set("led_by", user);
    }
    let Some(group) = listing.parsed::<GroupId>("group") else { return Ok(()) };
    let group = crate::groups::queries::group(&work.ctx, group).await?;
    form.set("group", group.id);
    form.set("title", &group.title);
    form.set("kind", group.kind.code());
    if let Some(activity) = group.activity {
        form.set("activity", activity);
    }
    Ok(())
}

/// What the session is about, read from the fields both forms share.
pub(super) fn about(work: &Work, form: &mut Form) -> Option<About> {
    let own = work.ctx.actor().organisations().first().copied().map(OrganisationId);
    let organisation = form.id::<OrganisationId>("organisation").or(own);
    let mode = form.choice::<Mode>("mode");
    let kind = form.choice::<Kind>("kind");
    let about = About {
        organisation: form.need("organisation", organisation)?,
        activity: form.id::<ActivityId>("activity"),
        group: form.id::<GroupId>("group"),
        title: form.required("title", 200),
        place: form.text("place", 200).unwrap_or_default(),
        mode: mode.unwrap_or(Mode::InPerson),
        language: None,
        kind: kind.unwrap_or(Kind::Person),
        led_by: form.id::<Uuid>("led_by"),
    };
    Some(about)
}

pub(super) fn hours(form: &mut Form) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let day = form.date("day");
    let from = form.time("from");
    let until = form.time("until");
    let end_day = form.date("end_day");
    let (day, from, until) = (form.need("day", day), form.need("from", from), form.need("until", until));
    let (day, from, until) = (day?, from?, until?);
    let last = end_day.unwrap_or(day);
    Some((day.and_time(from), last.and_time(until)))
}
