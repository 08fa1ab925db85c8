//! Groups: the list, one group with its enrolments and attendance, enrolling.

use askama::Template;
use authz::Action;
use kernel::Arg;
use organisations::OrganisationId;
use people::{PersonId, Query};
use programmes::ActivityId;
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::enrol::{EnrolInGroup, end_enrolment, enrol_in_group};
use super::open::{OpenGroup, open_group};
use super::operators::{EnterOperator, enter_operator};
use super::queries::{EnrolmentLine, GroupLine, enrolments, group, groups_of};
use crate::ids::{EnrolmentId, GroupId};
use crate::register::rules::Participant;
use crate::words::{Kind, Leaving};
use crate::{policy, url};

#[derive(Template)]
#[template(path = "delivery/groups/list.html")]
pub struct GroupsPage {
    page: Page,
    form: Form,
    rows: Vec<Row>,
    activities: Vec<(ActivityId, String)>,
    kinds: Vec<(&'static str, String)>,
    may_open: bool,
}

struct Row {
    url: String,
    title: String,
    kind: String,
    starts: String,
}

pub async fn list(work: Work) -> Reply {
    let mut form = Form::empty(&work.page);
    form.set("kind", Kind::Person.code());
    let shown = GroupsPage::of(&work, form).await?;
    work.page(&shown)
}

pub async fn open(work: Work, mut form: Form) -> Reply {
    let own = work.ctx.actor().organisations().first().copied().map(OrganisationId);
    let kind = form.choice::<Kind>("kind");
    let kind = form.need("kind", kind);
    let title = form.required("title", 200);
    let activity = form.id::<ActivityId>("activity");
    let (starts_on, ends_on) = (form.date("starts_on"), form.date("ends_on"));
    if let (Some(organisation), Some(kind), true) = (own, kind, form.is_valid()) {
        let led_by = work.ctx.actor().user;
        let wish = OpenGroup { organisation, activity, title, kind, led_by, starts_on, ends_on };
        if let Some(group) = form.accepted(open_group(&work.ctx, wish).await)? {
            return work.redirect(url::group(group)).notice("delivery-group-saved");
        }
    }
    let shown = GroupsPage::of(&work, form).await?;
    work.invalid(&shown)
}

impl GroupsPage {
    async fn of(work: &Work, form: Form) -> store::Result<GroupsPage> {
        let page = &work.page;
        let row = |line: &GroupLine| Row {
            url: url::group(line.id),
            title: line.title.clone(),
            kind: page.t(line.kind.key()),
            starts: line.starts_on.map(|day| page.date(day)).unwrap_or_default(),
        };
        let activities = programmes::own_activities(&work.ctx).await?;
        Ok(GroupsPage {
            rows: groups_of(&work.ctx, None).await?.iter().map(row).collect(),
            activities: activities.into_iter().map(|(line, words)| (line.id, words)).collect(),
            kinds: Kind::ALL.iter().map(|kind| (kind.code(), page.t(kind.key()))).collect(),
            may_open: page.can(Action::Create, policy::GROUP),
            page: page.clone(),
            form,
        })
    }
}

#[derive(Template)]
#[template(path = "delivery/groups/one.html")]
pub struct GroupPage {
    page: Page,
    form: Form,
    title: String,
    lead: String,
    rows: Vec<Enrolled>,
    hits: Vec<(PersonId, String, String)>,
    leavings: Vec<(&'static str, String)>,
    links: Links,
    is_of_persons: bool,
    is_of_operators: bool,
    may_enrol: bool,
}

struct Enrolled {
    name: String,
    url: String,
    began: String,
    attendance: String,
    is_worrying: bool,
    left: String,
    enrolment: EnrolmentId,
    is_expected: bool,
}

struct Links {
    sessions: String,
    plan: String,
    series: String,
    find: String,
    enrol: String,
    operator: String,
    leave: String,
}

pub async fn one(work: Work, Path(id): Path<GroupId>) -> Reply {
    let form = Form::empty(&work.page);
    let shown = GroupPage::of(&work, id, form, Vec::new()).await?;
    work.page(&shown)
}

pub async fn find(work: Work, Path(id): Path<GroupId>, mut form: Form) -> Reply {
    let typed = form.required("find", 100);
    let hits = match form.is_valid() {
        true => people::search(&work.ctx, Query::text(&typed)).await?,
        false => Vec::new(),
    };
    let linked = hits.into_iter().filter(|hit| hit.is_linked);
    let hits = linked.map(|hit| (hit.person, hit.name, hit.detail)).collect();
    let shown = GroupPage::of(&work, id, form, hits).await?;
    if shown.form.is_valid() { work.page(&shown) } else { work.invalid(&shown) }
}

pub async fn enrol(work: Work, Path(id): Path<GroupId>, mut form: Form) -> Reply {
    let person = form.id::<PersonId>("person");
    let Some(person) = form.need("person", person) else {
        return Err(web::Failure::from(Error::NotFound));
    };
    let who = Participant { kind: Kind::Person, id: person.uuid() };
    enrol_in_group(&work.ctx, EnrolInGroup { group: id, who, began_on: work.ctx.today() }).await?;
    work.redirect(url::group(id)).notice("delivery-latecomer-enrolled")
}

/// An operator is entered in the roll and enrolled at once.
pub async fn enrol_operator(work: Work, Path(id): Path<GroupId>, mut form: Form) -> Reply {
    let line = group(&work.ctx, id).await?;
    let given_name = form.required("given_name", 100);
    let family_name = form.required("family_name", 100);
    let body = form.required("body", 200);
    if form.is_valid() {
        let wish = EnterOperator {
            organisation: line.organisation,
            project: line.project,
            given_name,
            family_name,
            body,
            user: None,
            gender: None,
            birth_year: None,
        };
        let operator = enter_operator(&work.ctx, wish).await?;
        let who = Participant { kind: Kind::Operator, id: operator.uuid() };
        enrol_in_group(&work.ctx, EnrolInGroup { group: id, who, began_on: work.ctx.today() }).await?;
        return work.redirect(url::group(id)).notice("delivery-group-operator-saved");
    }
    let shown = GroupPage::of(&work, id, form, Vec::new()).await?;
    work.invalid(&shown)
}

/// Who is no longer expected, and why.
pub async fn leave(work: Work, Path(id): Path<GroupId>, mut form: Form) -> Reply {
    let enrolment = form.id::<EnrolmentId>("enrolment");
    let leaving = form.choice::<Leaving>("leaving");
    let (enrolment, leaving) = (form.need("enrolment", enrolment), form.need("leaving", leaving));
    let (Some(enrolment), Some(leaving)) = (enrolment, leaving) else {
        let shown = GroupPage::of(&work, id, form, Vec::new()).await?;
        return work.invalid(&shown);
    };
    end_enrolment(&work.ctx, enrolment, work.ctx.today(), leaving).await?;
    work.redirect(url::group(id)).notice("delivery-group-left-saved")
}

impl GroupPage {
    async fn of(
        work: &Work,
        id: GroupId,
        form: Form,
        hits: Vec<(PersonId, String, String)>,
    ) -> store::Result<GroupPage> {
        let page = &work.page;
        let line = group(&work.ctx, id).await?;
        let enrolled = enrolments(&work.ctx, id).await?;
        let days = [line.starts_on, line.ends_on].into_iter().flatten().map(|day| page.date(day));
        Ok(GroupPage {
            lead: days.collect::<Vec<_>>().join(" - "),
            title: line.title,
            rows: enrolled.iter().map(|one| Enrolled::of(page, one)).collect(),
            hits,
            leavings: Leaving::ALL.iter().map(|leaving| (leaving.code(), page.t(leaving.key()))).collect(),
            links: Links::of(id),
            is_of_persons: line.kind == Kind::Person,
            is_of_operators: line.kind == Kind::Operator,
            may_enrol: page.can(Action::Record, policy::ENROLMENT),
            page: page.clone(),
            form,
        })
    }
}

impl Links {
    fn of(id: GroupId) -> Links {
        Links {
            sessions: format!("/sessions?view=all&group={id}"),
            plan: format!("/sessions/plan?group={id}"),
            series: format!("/sessions/series?group={id}"),
            find: format!("/groups/{id}/find"),
            enrol: format!("/groups/{id}/enrol"),
            operator: format!("/groups/{id}/operators"),
            leave: format!("/groups/{id}/leave"),
        }
    }
}

impl Enrolled {
    fn of(page: &Page, line: &EnrolmentLine) -> Enrolled {
        let values = [
            ("attended", Arg::from(line.share.attended)),
            ("held", Arg::from(line.share.held)),
            ("percent", Arg::from(line.share.percent().unwrap_or(0))),
        ];
        let left = line.ended_on.map(|day| {
            let why = line.leaving.map(|leaving| page.t(leaving.key())).unwrap_or_default();
            format!("{} ({why})", page.date(day))
        });
        Enrolled {
            name: if line.name.is_empty() { page.t("delivery-person-hidden") } else { line.name.clone() },
            // Whoever is not named cannot be opened either.
            url: if line.name.is_empty() { String::new() } else { person_url(line.who) },
            began: page.date(line.began_on),
            attendance: page.ta("delivery-register-share", &values),
            is_worrying: line.share.is_worrying(),
            enrolment: line.id,
            is_expected: line.ended_on.is_none(),
            left: left.unwrap_or_default(),
        }
    }
}

fn person_url(who: Participant) -> String {
    let id: Uuid = who.id;
    if who.kind == Kind::Person { format!("/people/{id}") } else { String::new() }
}
