//! Forms that change what a project promises: an amendment, an extension.

use askama::Template;
use authz::Action;
use chrono::NaiveDate;
use kernel::Refusal;
use web::{Form, Page, Path, Reply, Work};

use super::super::amend::{ActivityChange, Amend, Extend, TargetChange, amend, extend};
use super::super::queries::{ActivityLine, ProjectLine, Target, activities, targets};
use super::{named, say};
use crate::entities::project;

const LONGEST_REASON: usize = 2_000;

#[derive(Template)]
#[template(path = "programmes/projects/amend.html")]
struct AmendPage {
    page: Page,
    form: Form,
    back: String,
    title: String,
    url: String,
    version: i32,
    activities: Vec<ActivityFields>,
    targets: Vec<TargetField>,
}

/// The names of one activity's fields.
struct ActivityFields {
    legend: String,
    unit: String,
    planned: String,
    starts: String,
    ends: String,
}

struct TargetField {
    label: String,
    name: String,
}

pub async fn show_amend(work: Work, Path(name): Path<String>) -> Reply {
    let line = to_change(&work, &name).await?;
    let activities = activities(&work.ctx, line.id).await?;
    let targets = targets(&work.ctx, line.id).await?;
    let mut form = Form::empty(&work.page);
    fill(&mut form, &line, &activities, &targets);
    let shown = amend_page(&work.page, form, &line, &activities, &targets);
    work.page(&shown)
}

pub async fn submit_amend(work: Work, Path(name): Path<String>, mut form: Form) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let activities = activities(&work.ctx, line.id).await?;
    let targets = targets(&work.ctx, line.id).await?;
    let wish = read(&mut form, &activities, &targets);
    if form.is_valid() && form.accepted(amend(&work.ctx, line.id, wish).await)?.is_some() {
        return work.redirect(format!("{}/amendments", line.url())).notice("programmes-amended");
    }
    let shown = amend_page(&work.page, form, &line, &activities, &targets);
    work.invalid(&shown)
}

/// A form is not even shown to whoever could not send it.
async fn to_change(work: &Work, name: &str) -> store::Result<ProjectLine> {
    let line = named(&work.ctx, name).await?;
    work.ctx.load::<project::Entity>(line.id, Action::Amend).await?;
    Ok(line)
}

fn amend_page(
    page: &Page,
    form: Form,
    line: &ProjectLine,
    activities: &[ActivityLine],
    targets: &[Target],
) -> AmendPage {
    let fields = |activity: &ActivityLine| ActivityFields {
        legend: format!("{} {}", activity.code, activity.title),
        unit: say::code(page, activity.unit),
        planned: field("planned", &activity.code),
        starts: field("starts", &activity.code),
        ends: field("ends", &activity.code),
    };
    let target = |target: &Target| TargetField {
        label: target.indicator.clone(),
        name: field("target", &target.indicator),
    };
    AmendPage {
        page: page.clone(),
        form,
        back: line.url(),
        title: line.title.clone(),
        url: format!("{}/amend", line.url()),
        version: line.version,
        activities: activities.iter().map(fields).collect(),
        targets: targets.iter().map(target).collect(),
    }
}

fn field(what: &str, of: &str) -> String {
    format!("{what}-{of}")
}

fn fill(form: &mut Form, line: &ProjectLine, activities: &[ActivityLine], targets: &[Target]) {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    form.set("starts_on", day(line.starts_on));
    form.set("ends_on", day(line.ends_on));
    form.set("budget", line.budget.map(|budget| budget.to_string().replace('.', ",")).unwrap_or_default());
    for activity in activities {
        let planned = activity.planned.map(|number| number.to_string()).unwrap_or_default();
        form.set(field("planned", &activity.code), planned);
        form.set(field("starts", &activity.code), day(activity.starts_on));
        form.set(field("ends", &activity.code), day(activity.ends_on));
    }
    for target in targets {
        let value = target.value.map(|number| number.to_string()).unwrap_or_default();
        form.set(field("target", &target.indicator), value);
    }
}

/// Fields that say what the project says already change nothing.
fn read(form: &mut Form, activities: &[ActivityLine], targets: &[Target]) -> Amend {
    let mut wish = Amend {
        version: form
            .integer("version", 1..=i64::from(i32::MAX))
            .and_then(|version| i32::try_from(version).ok()),
        starts_on: form.date("starts_on"),
        ends_on: form.date("ends_on"),
        budget: form.cents("budget"),
        effective_on: form.date("effective_on"),
        reason: form.required("reason", LONGEST_REASON),
        ..Amend::default()
    };
    for activity in activities {
        let change = ActivityChange {
            code: activity.code.clone(),
            planned: whole(form, &field("planned", &activity.code)),
            starts_on: day(form, &field("starts", &activity.code)),
            ends_on: day(form, &field("ends", &activity.code)),
        };
        let same = change.planned == activity.planned
            && change.starts_on == activity.starts_on
            && change.ends_on == activity.ends_on;
        if !same {
            wish.activities.push(change);
        }
    }
    for target in targets {
        let value = whole(form, &field("target", &target.indicator));
        if value.map(i64::from) != target.value {
            wish.targets.push(TargetChange { indicator: target.indicator.clone(), value });
        }
    }
    wish
}

fn whole(form: &mut Form, name: &str) -> Option<i32> {
    let typed = form.value(name).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    match typed.parse::<i32>() {
        Ok(number) if number >= 0 => Some(number),
        _ => {
            let refusal = Refusal::new("web-form-integer").with("least", 0).with("most", i32::MAX);
            form.refuse_at(name.to_owned(), refusal);
            None
        }
    }
}

fn day(form: &mut Form, name: &str) -> Option<NaiveDate> {
    let typed = form.value(name).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let read = NaiveDate::parse_from_str(&typed, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(&typed, "%d/%m/%Y"));
    match read {
        Ok(day) => Some(day),
        Err(_) => {
            let shown: String = typed.chars().take(60).collect();
            form.refuse_at(name.to_owned(), Refusal::new("web-form-date").with("typed", shown));
            None
        }
    }
}

#[derive(Template)]
#[template(path = "programmes/projects/extend.html")]
struct ExtendPage {
    page: Page,
    form: Form,
    back: String,
    title: String,
    url: String,
    version: i32,
    ends: String,
}

pub async fn show_extend(work: Work, Path(name): Path<String>) -> Reply {
    let line = to_change(&work, &name).await?;
    let form = Form::empty(&work.page);
    let shown = extend_page(&work.page, form, &line);
    work.page(&shown)
}

pub async fn submit_extend(work: Work, Path(name): Path<String>, mut form: Form) -> Reply {
    let line = named(&work.ctx, &name).await?;
    let version =
        form.integer("version", 1..=i64::from(i32::MAX)).and_then(|version| i32::try_from(version).ok());
    let typed = form.date("ends_on");
    let ends_on = form.need("ends_on", typed);
    let effective_on = form.date("effective_on");
    let reason = form.required("reason", LONGEST_REASON);
    if let (Some(ends_on), true) = (ends_on, form.is_valid())
        && form
            .accepted(extend(&work.ctx, line.id, Extend { version, ends_on, effective_on, reason }).await)?
            .is_some()
    {
        return work.redirect(format!("{}/amendments", line.url())).notice("programmes-extended");
    }
    let shown = extend_page(&work.page, form, &line);
    work.invalid(&shown)
}

fn extend_page(page: &Page, form: Form, line: &ProjectLine) -> ExtendPage {
    ExtendPage {
        page: page.clone(),
        form,
        back: line.url(),
        title: line.title.clone(),
        url: format!("{}/extend", line.url()),
        version: line.version,
        ends: say::day(page, line.ends_on, line.ends_about),
    }
}
