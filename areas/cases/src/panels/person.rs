//! The cases of a person: who follows them, what comes next.

use askama::Template;
use authz::Action;
use kernel::RecordRef;
use people::PersonId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use web::{Page, Path, Reply, Work};

use crate::entities::case;
use crate::file::head::CaseHead;
use crate::file::open::bodies_in_charge;
use crate::file::pages::one::{Sign, nearness};
use crate::file::pages::top::names;
use crate::plans::due::plan_of;
use crate::policy::{CASE, PLAN, REFERRAL};
use crate::referrals::queries::{bodies, of_person, receiver_name};
use crate::tasks::queries::open_of;
use crate::words::State;

/// Referrals on a person's page; the list has all.
const SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "cases/panels/person.html")]
struct PersonPanel {
    page: Page,
    cases: Vec<Row>,
    /// Bodies in charge whose cases the reader does not meet: whom to ask.
    elsewhere: Vec<String>,
    open: String,
    referrals: Vec<Sent>,
    /// Empty where the reader refers nobody.
    refer: String,
}

struct Sent {
    url: String,
    title: String,
    kind: &'static str,
    state: String,
}

struct Row {
    url: String,
    /// Empty where the reader does not write in it.
    note: String,
    title: String,
    contact: String,
    next: Vec<Step>,
    /// The plan's own next step, and when the whole is looked at again.
    step: Option<Step>,
    review: Option<Sign>,
    kind: &'static str,
    state: String,
}

struct Step {
    url: String,
    title: String,
    sign: Sign,
}

pub async fn show(work: Work, Path(person): Path<PersonId>) -> Reply {
    let ctx = &work.ctx;
    // Only of persons one may see.
    if !people::lines(ctx, &[person]).await?.contains_key(&person) {
        return Err(web::Failure::NotFound);
    }
    ctx.saw(RecordRef::new(people::PERSON, person.uuid()));
    let rows = ctx
        .find::<case::Entity>()
        .filter(case::Column::PersonId.eq(person))
        .order_by_desc(case::Column::OpenedOn);
    let cases: Vec<CaseHead> = ctx.all(rows).await?.into_iter().map(CaseHead::from).collect();
    let seen: Vec<_> = cases.iter().filter(|case| case.is_open()).map(|case| case.organisation).collect();
    let mut elsewhere = bodies_in_charge(ctx, person).await?;
    let is_here = elsewhere.iter().any(|body| ctx.actor().organisations().contains(&body.uuid()));
    elsewhere.retain(|body| !seen.contains(body));
    let mut lines = Vec::new();
    for case in &cases {
        lines.push(row(&work, case).await?);
    }
    let may_open = !is_here && ctx.can(Action::Create, CASE);
    let may_refer = ctx.can(Action::Create, REFERRAL);
    let shown = PersonPanel {
        cases: lines,
        elsewhere: organisations::names_for_anybody(ctx, &elsewhere).await?.into_values().collect(),
        referrals: sent(&work, person).await?,
        refer: if may_refer { format!("/people/{person}/refer") } else { String::new() },
        open: if may_open { format!("/cases/open/{person}") } else { String::new() },
        page: work.page.clone(),
    };
    work.fragment(&shown)
}

/// The latest referrals of the person that the reader's bodies sent or received.
async fn sent(work: &Work, person: PersonId) -> store::Result<Vec<Sent>> {
    let rows = of_person(&work.ctx, person).await?;
    let names = bodies(&work.ctx, &rows).await?;
    let page = &work.page;
    let line = |row: &crate::entities::referral::Model| Sent {
        url: format!("/referrals/{}", row.id),
        title: page.t2(
            "cases-referral-one-title",
            "asked",
            page.t(row.asked.key()),
            "body",
            receiver_name(row, &names),
        ),
        kind: row.state.kind(),
        state: page.t(row.state.key()),
    };
    Ok(rows.iter().take(SHOWN).map(line).collect())
}

async fn row(work: &Work, case: &CaseHead) -> store::Result<Row> {
    let page = &work.page;
    let workers = names(&work.ctx, [case.worker]).await?;
    let worker = workers.get(&case.worker).map_or("", String::as_str);
    let tasks = if case.is_open() { open_of(&work.ctx, case.id).await? } else { Vec::new() };
    let next = tasks.into_iter().take(3).map(|task| Step {
        url: format!("/cases/tasks/{}", task.id),
        title: task.title,
        sign: nearness(work, task.due_on),
    });
    let plan = match case.is_open() && work.ctx.can(Action::View, PLAN) {
        true => plan_of(&work.ctx, case.id).await?,
        false => None,
    };
    let step = plan.and_then(|plan| plan.next_step).map(|step| Step {
        url: format!("{}/plan", case.url()),
        title: step.what,
        sign: nearness(work, step.due_on),
    });
    let may_write = case.is_open() && work.ctx.can(Action::Record, crate::policy::NOTE);
    Ok(Row {
        url: case.url(),
        note: if may_write { format!("{}/notes/new", case.url()) } else { String::new() },
        title: page.t2("cases-panel-case", "day", case.opened_on, "worker", worker),
        contact: case.last_contact_on.map_or_else(|| page.t("cases-last-contact-none"), |on| page.date(on)),
        next: next.collect(),
        step,
        review: case.review_on.filter(|_| case.is_open()).map(|on| nearness(work, on)),
        kind: if case.state == State::Open { "ok" } else { "off" },
        state: page.t(case.state.key()),
    })
}
