//! Hours of those who delivered a session.

use askama::Template;
use authz::Action;
use store::Error;
use uuid::Uuid;
use web::{Form, Page, Path, Reply, Work};

use super::queries::staff_times;
use super::rules::MOST_PREPARATION;
use super::spend::{SpendTime, spend_time};
use crate::ids::SessionId;
use crate::planning::queries::session;
use crate::register::correction::LONGEST_REASON;
use crate::sentences::when_and_where;
use crate::words::Role;
use crate::{policy, url, workers};

#[derive(Template)]
#[template(path = "delivery/work/time.html")]
pub struct TimePage {
    page: Page,
    form: Form,
    back: String,
    url: String,
    session: String,
    lead: String,
    rows: Vec<Row>,
    workers: Vec<(Uuid, String)>,
    roles: Vec<(&'static str, String)>,
    may_record: bool,
}

struct Row {
    worker: String,
    role: String,
    minutes: String,
    preparation: String,
    is_doubled: bool,
}

pub async fn show(work: Work, Path(id): Path<SessionId>) -> Reply {
    let mut form = Form::empty(&work.page);
    let line = session(&work.ctx, id).await?;
    line.open(&work.ctx, Action::View, policy::STAFF_TIME)?;
    form.set("minutes", line.minutes);
    form.set("preparation", 0);
    if let Some(user) = work.ctx.actor().user {
        form.set("worker", user);
    }
    let shown = TimePage::of(&work, id, form).await?;
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<SessionId>, mut form: Form) -> Reply {
    let wish = read(id, &mut form);
    if let Some(wish) = wish.filter(|_| form.is_valid()) {
        match spend_time(&work.ctx, wish).await {
            Ok(spent) if spent.elsewhere.is_empty() => {
                return work.redirect(url::of_session(id, "time")).notice("delivery-staff-saved");
            }
            Ok(_) => {
                return work.redirect(url::of_session(id, "time")).warning("delivery-staff-saved-doubled");
            }
            Err(Error::Refused(refusal)) => form.refuse(refusal),
            Err(other) => return Err(other.into()),
        }
    }
    let shown = TimePage::of(&work, id, form).await?;
    work.invalid(&shown)
}

fn read(session: SessionId, form: &mut Form) -> Option<SpendTime> {
    let worker = form.id::<Uuid>("worker");
    let role = form.choice::<Role>("role");
    let minutes = form.integer("minutes", 1..=1_440);
    let preparation = form.integer("preparation", 0..=i64::from(MOST_PREPARATION)).unwrap_or(0);
    let because = form.text("because", LONGEST_REASON);
    let (worker, role) = (form.need("worker", worker), form.need("role", role));
    let minutes = form.need("minutes", minutes)?;
    Some(SpendTime {
        session,
        worker: worker?,
        role: role?,
        minutes: i32::try_from(minutes).ok()?,
        preparation: i32::try_from(preparation).ok()?,
        because,
    })
}

impl TimePage {
    async fn of(work: &Work, id: SessionId, form: Form) -> store::Result<TimePage> {
        let page = &work.page;
        let line = session(&work.ctx, id).await?;
        let times = staff_times(&work.ctx, id).await?;
        let names = workers::names(&work.ctx, times.iter().map(|time| Some(time.worker))).await?;
        let row = |time: &super::queries::StaffTimeLine| Row {
            worker: names.get(&time.worker).cloned().unwrap_or_default(),
            role: page.t(time.role.key()),
            minutes: page.minutes(time.minutes),
            preparation: page.minutes(time.preparation),
            is_doubled: time.is_doubled,
        };
        Ok(TimePage {
            back: url::session(id),
            url: url::of_session(id, "time"),
            lead: when_and_where(page, &line),
            may_record: line.is_open(&work.ctx, Action::Record, policy::STAFF_TIME),
            session: line.title,
            rows: times.iter().map(row).collect(),
            workers: workers::of(&work.ctx, line.organisation).await?,
            roles: Role::ALL.iter().map(|role| (role.code(), page.t(role.key()))).collect(),
            page: page.clone(),
            form,
        })
    }
}
