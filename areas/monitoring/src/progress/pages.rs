//! Done against planned, activity by activity, each number with its records.

use askama::Template;
use authz::Action;
use kernel::Quarter;
use programmes::{Coded, ProjectId};
use web::{Listing, Page, Path, Reply, Work};

use super::done::Reaching;
use super::queries::{ActivityProgress, progress};
use crate::policy::DEVIATION;
use crate::speech::{self, Quarters, Sign};
use crate::url;

#[derive(Template)]
#[template(path = "monitoring/progress/activities.html")]
pub struct ProgressPage {
    pub page: Page,
    pub project: String,
    pub project_url: String,
    pub quarters: Quarters,
    pub lines: Vec<Line>,
    pub indicators_url: String,
    /// Empty where the reader may not see them.
    pub deviations_url: String,
}

pub struct Line {
    pub name: String,
    pub url: String,
    pub when: String,
    pub unit: String,
    pub in_quarter: String,
    pub done: String,
    pub in_quarter_url: String,
    pub done_url: String,
    pub planned: String,
    pub planned_to_date: String,
    /// Of the whole promise, for the bar; the bar is shown only where there is one.
    pub share: i64,
    pub has_promise: bool,
    pub of_promise: String,
    pub sign: Sign,
}

pub async fn activities(work: Work, Path(project): Path<ProjectId>, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let found = progress(&work.ctx, project, quarter).await?;
    let page = &work.page;
    let template = ProgressPage {
        project: format!("{} {}", found.gathered.project.code, found.gathered.project.title),
        project_url: format!("/projects/{project}"),
        quarters: Quarters::of(page, &listing, quarter, work.ctx.today()),
        lines: found.activities.iter().map(|one| line(page, (project, quarter), one)).collect(),
        indicators_url: url::indicators(project, quarter),
        deviations_url: match work.page.can(Action::View, DEVIATION) {
            true => url::deviations(project, quarter),
            false => String::new(),
        },
        page: work.page.clone(),
    };
    work.page(&template)
}

fn line(page: &Page, (project, quarter): (ProjectId, Quarter), one: &ActivityProgress) -> Line {
    let unit = one.activity.unit.code();
    let say = |amount| speech::quantity(page, unit, amount);
    let promised = one.planned.filter(|planned| *planned > 0);
    Line {
        name: format!("{} {}", one.activity.code, one.activity.title),
        url: url::activity(project, one.activity.id),
        when: when(page, one),
        unit: page.t(format!("monitoring-unit-{unit}")),
        in_quarter: say(one.done.in_quarter),
        done: say(one.done.to_date),
        in_quarter_url: url::records(project, one.activity.id, (quarter, Reaching::InQuarter)),
        done_url: url::records(project, one.activity.id, (quarter, Reaching::ToDate)),
        planned: one.planned.map_or_else(|| page.t("monitoring-progress-to-define"), say),
        planned_to_date: one.planned_to_date.map(say).unwrap_or_default(),
        share: one.share().unwrap_or(0),
        has_promise: promised.is_some(),
        of_promise: promised
            .map_or_else(String::new, |planned| of_promise(page, say(one.done.to_date), say(planned))),
        sign: Sign::of(page, one.standing.as_ref()),
    }
}

fn of_promise(page: &Page, done: String, planned: String) -> String {
    page.ta("monitoring-progress-of", &[("done", done.into()), ("planned", planned.into())])
}

fn when(page: &Page, one: &ActivityProgress) -> String {
    match (one.done.first_on, one.done.last_on) {
        (Some(first), Some(last)) => {
            page.ta("monitoring-progress-when", &[("first", first.into()), ("last", last.into())])
        }
        _ => page.t("monitoring-progress-nothing-yet"),
    }
}
