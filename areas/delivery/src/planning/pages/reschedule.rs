//! Move a planned session; who saved first is shown to who saves second.

use askama::Template;
use authz::Action::Record;
use store::Error;
use web::{Form, Page, Path, Reply, Work};

use super::plan::hours;
use crate::ids::SessionId;
use crate::planning::queries::{SessionLine, session};
use crate::planning::reschedule::{Reschedule, reschedule};
use crate::planning::rules::{Step, after};
use crate::policy::SESSION;
use crate::register::correction::LONGEST_REASON;
use crate::sentences::when_and_where;
use crate::url;

const LONGEST_PLACE: usize = 200;

#[derive(Template)]
#[template(path = "delivery/sessions/move.html")]
pub struct MovePage {
    page: Page,
    form: Form,
    title: String,
    back: String,
    url: String,
    now: String,
    version: i32,
    is_stale: bool,
}

pub async fn show(work: Work, Path(id): Path<SessionId>) -> Reply {
    let line = session(&work.ctx, id).await?;
    line.open(&work.ctx, Record, SESSION)?;
    if let Err(refusal) = after(line.state, Step::Move) {
        return work.redirect(url::session(id)).warning(kernel::Refusal::from(refusal).key);
    }
    let form = filled(&work.page, &line);
    let shown = MovePage::of(&work, &line, form);
    work.page(&shown)
}

pub async fn submit(work: Work, Path(id): Path<SessionId>, mut form: Form) -> Reply {
    match attempt(&work, id, &mut form).await {
        Ok(true) => return work.redirect(url::session(id)).notice("delivery-move-saved"),
        Ok(false) => {}
        Err(Error::Refused(refusal)) => form.refuse(refusal),
        Err(Error::Stale) => return again(work, id, form).await,
        Err(other) => return Err(other.into()),
    }
    let line = session(&work.ctx, id).await?;
    let shown = MovePage { version: seen(&form, &line), ..MovePage::of(&work, &line, form) };
    work.invalid(&shown)
}

/// False where the form itself is wrong.
async fn attempt(work: &Work, session: SessionId, form: &mut Form) -> store::Result<bool> {
    let hours = hours(form);
    let place = form.text("place", LONGEST_PLACE).unwrap_or_default();
    let because = form.required("because", LONGEST_REASON);
    let seen_version = form.integer("version", 0..=i64::from(i32::MAX)).and_then(|v| i32::try_from(v).ok());
    let Some((from, until)) = hours.filter(|_| form.is_valid()) else { return Ok(false) };
    reschedule(&work.ctx, Reschedule { session, from, until, place, because, seen_version }).await?;
    Ok(true)
}

/// What was typed stays, what was saved meanwhile stands above it, and the next press counts.
async fn again(work: Work, id: SessionId, form: Form) -> Reply {
    let line = session(&work.ctx, id).await?;
    let shown = MovePage { is_stale: true, ..MovePage::of(&work, &line, form) };
    work.invalid(&shown)
}

fn seen(form: &Form, line: &SessionLine) -> i32 {
    form.value("version").parse().unwrap_or(line.register_version)
}

fn filled(page: &Page, line: &SessionLine) -> Form {
    let mut form = Form::empty(page);
    let last = line.ends_at.with_timezone(&chrono_tz::Europe::Rome).date_naive();
    form.set("day", line.held_on);
    form.set("from", page.time(line.starts_at));
    form.set("until", page.time(line.ends_at));
    form.set("place", &line.place);
    if last != line.held_on {
        form.set("end_day", last);
    }
    form
}

impl MovePage {
    fn of(work: &Work, line: &SessionLine, form: Form) -> MovePage {
        MovePage {
            title: line.title.clone(),
            back: url::session(line.id),
            url: url::of_session(line.id, "move"),
            now: when_and_where(&work.page, line),
            version: line.register_version,
            is_stale: false,
            page: work.page.clone(),
            form,
        }
    }
}
