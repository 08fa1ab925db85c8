//! The plan over time: a bar an activity with what is done of it, where another area knows, and the same as a table.

use std::collections::HashMap;

use askama::Template;
use kernel::Arg;
use organisations::OrganisationId;
use web::{Page, Work};

use super::super::queries::{ActionLine, ActivityLine, ProjectLine, actions, activities};
use super::super::timeline::Span;
use super::say;
use crate::ids::ActivityId;

/// How far an activity has come, in the words of the area that knows.
#[derive(Clone, Debug)]
pub struct Advance {
    /// Of the whole promise; nothing where none was made.
    pub percent: Option<i64>,
    pub done: String,
    /// How it stands: a component's word and the one people read.
    pub kind: &'static str,
    pub standing: String,
    pub is_late: bool,
}

/// A part of a page, to be shown inside one.
#[derive(Template)]
#[template(path = "programmes/projects/_schedule.html")]
pub struct Schedule {
    page: Page,
    ticks: Vec<(String, String)>,
    today: String,
    has_today: bool,
    legend: String,
    has_timeline: bool,
    knows_done: bool,
    groups: Vec<Group>,
}

/// An action and its activities.
struct Group {
    title: String,
    funded: String,
    rows: Vec<Row>,
}

struct Row {
    url: String,
    label: String,
    activity_kind: String,
    when: String,
    start: String,
    width: String,
    filled: String,
    planned: String,
    done: String,
    amount: String,
    kind: &'static str,
    standing: String,
    /// Said beside the bar only of what is late: a word, not a colour alone.
    late: String,
    responsible: String,
}

impl Schedule {
    fn amount_title(&self) -> &'static str {
        if self.knows_done { "programmes-schedule-done-planned" } else { "programmes-overview-planned" }
    }
}

/// Without `known`, what is promised and no more.
pub async fn schedule(
    work: &Work,
    project: &ProjectLine,
    known: Option<&HashMap<ActivityId, Advance>>,
) -> store::Result<Schedule> {
    let actions = actions(&work.ctx, project.id).await?;
    let activities = activities(&work.ctx, project.id).await?;
    let responsible: Vec<OrganisationId> =
        activities.iter().filter_map(|activity| activity.responsible).collect();
    let names = organisations::names(&work.ctx, &responsible).await?;

    let dates = activities.iter().flat_map(|activity| [activity.starts_on, activity.ends_on]);
    let span = Span::around(dates.chain([project.starts_on, project.ends_on]));
    let drawing = Drawing { page: &work.page, url: project.url(), span, names, known };
    let today = span.filter(|span| span.holds(work.ctx.today())).map(|span| span.at(work.ctx.today()));
    Ok(Schedule {
        ticks: span.map(ticks).unwrap_or_default(),
        legend: legend(&work.page, work.ctx.today(), today.is_some(), known.is_some()),
        has_today: today.is_some(),
        today: today.unwrap_or_default(),
        has_timeline: span.is_some(),
        knows_done: known.is_some(),
        groups: actions.into_iter().map(|action| drawing.group(action, &activities)).collect(),
        page: work.page.clone(),
    })
}

/// Month and year: a whole date would run into its neighbour.
fn ticks(span: Span) -> Vec<(String, String)> {
    span.ticks().into_iter().map(|day| (span.at(day), day.format("%m/%y").to_string())).collect()
}

/// What the marks of the drawing mean; only those that are there.
fn legend(page: &Page, today: chrono::NaiveDate, shows_today: bool, knows_done: bool) -> String {
    let mut said = Vec::new();
    if knows_done {
        said.push(page.t("programmes-schedule-legend-done"));
    }
    if shows_today {
        said.push(page.t1("programmes-schedule-legend-today", "day", today));
    }
    said.join(" ")
}

struct Drawing<'a> {
    page: &'a Page,
    url: String,
    span: Option<Span>,
    names: HashMap<OrganisationId, String>,
    known: Option<&'a HashMap<ActivityId, Advance>>,
}

impl Drawing<'_> {
    fn group(&self, action: ActionLine, activities: &[ActivityLine]) -> Group {
        let own = activities.iter().filter(|activity| activity.action == action.id);
        Group {
            title: format!("{} {}", action.code, action.title),
            funded: action
                .funded_action
                .map(|letter| self.page.t1("programmes-action-letter", "code", letter))
                .unwrap_or_default(),
            rows: own.map(|activity| self.row(activity)).collect(),
        }
    }

    fn row(&self, activity: &ActivityLine) -> Row {
        let page = self.page;
        let advance = self.known.and_then(|known| known.get(&activity.id));
        let percent = advance.and_then(|advance| advance.percent).unwrap_or(0);
        let bar = self.span.map(|span| span.bar(activity.starts_on, activity.ends_on));
        let filled = bar.as_ref().map(|bar| bar.filled(percent)).unwrap_or_default();
        let (start, width) = bar.map(|bar| (bar.start, bar.width)).unwrap_or_default();
        let planned = say::quantity(page, activity.planned, activity.unit);
        let standing = advance.map(|advance| advance.standing.clone()).unwrap_or_default();
        Row {
            url: format!("{}/activities/{}", self.url, activity.code),
            label: format!("{} {}", activity.code, activity.title),
            activity_kind: say::code(page, activity.kind),
            when: say::period(
                page,
                (activity.starts_on, activity.starts_about),
                (activity.ends_on, activity.ends_about),
            ),
            start,
            width,
            filled,
            amount: amount(page, advance, activity, &planned),
            planned,
            done: advance.map(|advance| advance.done.clone()).unwrap_or_default(),
            kind: advance.map_or("", |advance| advance.kind),
            late: if advance.is_some_and(|advance| advance.is_late) {
                standing.clone()
            } else {
                String::new()
            },
            standing,
            responsible: activity
                .responsible
                .and_then(|body| self.names.get(&body).cloned())
                .unwrap_or_default(),
        }
    }
}

/// "12 di 40 giornate"; what was promised where nobody says what is done.
fn amount(page: &Page, advance: Option<&Advance>, activity: &ActivityLine, planned: &str) -> String {
    let Some(advance) = advance else { return planned.to_owned() };
    let done = Arg::from(advance.done.as_str());
    match activity.planned {
        Some(_) => page.ta("programmes-schedule-done-of", &[("done", done), ("planned", planned.into())]),
        None => page.ta("programmes-schedule-done-undefined", &[("done", done)]),
    }
}
