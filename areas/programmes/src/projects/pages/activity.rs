//! One activity: what is planned, what it follows, what it feeds.

use askama::Template;
use web::{Page, Path, Reply, Work};

use super::super::queries::{ActivityLine, activities, activity, activity_by_code};
use super::{named, say};
use crate::ids::ActivityId;
use crate::sheet::Coded;

#[derive(Template)]
#[template(path = "programmes/projects/activity.html")]
struct ActivityPage {
    page: Page,
    back: String,
    back_label: String,
    title: String,
    lead: String,
    description: String,
    facts: Vec<(String, String)>,
    lists: Vec<(String, Vec<String>)>,
    neighbours: Vec<(String, Vec<(String, String)>)>,
    is_withdrawn: bool,
}

pub async fn show(work: Work, Path((name, code)): Path<(String, String)>) -> Reply {
    let project = named(&work.ctx, &name).await?;
    let found = match code.parse::<ActivityId>() {
        Ok(id) => activity(&work.ctx, id).await?,
        Err(_) => activity_by_code(&work.ctx, project.id, &code).await?,
    };
    let all = activities(&work.ctx, project.id).await?;
    let names = organisations::names(&work.ctx, &found.responsible.into_iter().collect::<Vec<_>>()).await?;
    let responsible = names.into_values().next().unwrap_or_else(|| work.page.t("programmes-unknown"));
    let page = &work.page;
    let shown = ActivityPage {
        page: page.clone(),
        back: project.url(),
        back_label: project.short_title.clone(),
        title: format!("{} {}", found.code, found.title),
        lead: say::period(page, (found.starts_on, found.starts_about), (found.ends_on, found.ends_about)),
        description: found.description.clone().unwrap_or_default(),
        facts: facts(page, &found, responsible),
        lists: lists(page, &found),
        neighbours: neighbours(page, &project.url(), &found, &all),
        is_withdrawn: found.is_withdrawn,
    };
    work.page(&shown)
}

fn facts(page: &Page, activity: &ActivityLine, responsible: String) -> Vec<(String, String)> {
    let mut facts = vec![
        (page.t("programmes-overview-planned"), say::quantity(page, activity.planned, activity.unit)),
        (page.t("programmes-overview-kind"), say::code(page, activity.kind)),
        (page.t("programmes-overview-responsible"), responsible),
    ];
    let optional = [
        ("programmes-activity-area", activity.area.clone()),
        ("programmes-activity-mode", activity.mode.map(|mode| say::code(page, mode))),
        ("programmes-activity-phase", activity.phase.map(|phase| page.number(phase))),
        ("programmes-note", activity.note.clone()),
    ];
    for (key, value) in optional {
        facts.extend(value.map(|value| (page.t(key), value)));
    }
    facts.push((page.t("programmes-source-head"), say::source(page, &activity.source, activity.is_outside)));
    facts
}

fn lists(page: &Page, activity: &ActivityLine) -> Vec<(String, Vec<String>)> {
    let groups = activity.groups.iter().filter_map(|code| crate::sheet::GroupCode::from_code(code));
    let all = [
        ("programmes-activity-groups", groups.map(|group| say::code(page, group)).collect()),
        ("programmes-activity-indicators", activity.indicators.clone()),
        ("programmes-activity-topics", activity.topics.clone()),
        ("programmes-activity-places", activity.places.clone()),
        ("programmes-activity-with", activity.with.clone()),
    ];
    all.into_iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(key, values)| (page.t(key), values))
        .collect()
}

/// Activities before, beside and after this one, each with its address.
fn neighbours(
    page: &Page,
    url: &str,
    activity: &ActivityLine,
    all: &[ActivityLine],
) -> Vec<(String, Vec<(String, String)>)> {
    let link = |other: &ActivityLine| {
        (format!("{url}/activities/{}", other.code), format!("{} {}", other.code, other.title))
    };
    let some = |codes: &[String]| -> Vec<(String, String)> {
        all.iter().filter(|other| codes.contains(&other.code)).map(link).collect()
    };
    let next = all.iter().filter(|other| other.after.contains(&activity.code)).map(link).collect();
    let lists = [
        ("programmes-activity-after", some(&activity.after)),
        ("programmes-activity-parallel", some(&activity.parallel_with)),
        ("programmes-activity-next", next),
    ];
    lists
        .into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(key, links)| (page.t(key), links))
        .collect()
}
