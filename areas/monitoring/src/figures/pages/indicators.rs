//! All indicators of a project in a quarter: value, target, forecast, who is left out.

use askama::Template;
use programmes::ProjectId;
use web::{Listing, Page, Path, Reply, Work};

use super::super::board::{Board, Row, board};
use crate::counting::IndicatorType;
use crate::speech::{self, Quarters, Sign};
use crate::{incomplete, url};

#[derive(Template)]
#[template(path = "monitoring/figures/indicators.html")]
pub struct IndicatorsPage {
    pub page: Page,
    pub project: String,
    pub project_url: String,
    pub quarters: Quarters,
    pub common: Vec<Line>,
    pub own: Vec<Line>,
    pub findings: Vec<String>,
    pub progress_url: String,
    pub deviations_url: String,
    pub incomplete_url: String,
    pub waiting: i64,
}

pub struct Line {
    pub code: String,
    pub label: String,
    pub url: String,
    pub value: String,
    pub value_url: String,
    pub new: String,
    pub new_url: String,
    pub target: String,
    pub forecast: String,
    pub needed: String,
    pub left_out: String,
    pub left_out_url: String,
    pub sign: Sign,
}

pub async fn indicators(work: Work, Path(project): Path<ProjectId>, listing: Listing) -> Reply {
    let quarter = speech::quarter(&listing, work.ctx.today());
    let board = board(&work.ctx, project, quarter).await?;
    let page = &work.page;
    let line = |row: &Row| line(page, &board, row);
    let is_common = |row: &&Row| row.definition.indicator_type != IndicatorType::Project;
    let template = IndicatorsPage {
        project: format!("{} {}", board.gathered.project.code, board.gathered.project.title),
        project_url: format!("/projects/{project}"),
        quarters: Quarters::of(page, &listing, quarter, work.ctx.today()),
        common: board.rows.iter().filter(is_common).map(line).collect(),
        own: board.rows.iter().filter(|row| !is_common(row)).map(line).collect(),
        findings: board.findings.iter().map(|finding| found(page, finding)).collect(),
        progress_url: url::progress(project, quarter),
        deviations_url: url::deviations(project, quarter),
        incomplete_url: url::incomplete(project, quarter),
        waiting: incomplete::count(&board),
        page: work.page.clone(),
    };
    work.page(&template)
}

fn line(page: &Page, board: &Board, row: &Row) -> Line {
    let (project, quarter) = (board.gathered.project.id, board.quarter);
    let code = row.definition.code.as_str();
    let say = |amount| speech::quantity(page, row.definition.unit.code(), amount);
    let list = |list| url::figure_list(project, code, quarter, list);
    Line {
        code: super::figure::shown_code(&row.definition),
        label: row.definition.label.clone(),
        url: url::figure(project, code, quarter),
        value: say(row.evaluation.value),
        value_url: list("counted"),
        new: say(row.evaluation.new),
        new_url: list("new"),
        target: row.target.map(say).unwrap_or_default(),
        forecast: row
            .forecast
            .as_ref()
            .map(|forecast| speech::forecast(page, row.definition.unit.code(), forecast))
            .unwrap_or_default(),
        needed: row
            .needed
            .map(|pace| speech::pace(page, row.definition.unit.code(), pace))
            .unwrap_or_default(),
        left_out: page.number(row.left_out()),
        left_out_url: list("left-out"),
        sign: Sign::of(page, row.standing.as_ref()),
    }
}

fn found(page: &Page, finding: &crate::counting::Finding) -> String {
    let key = format!("monitoring-check-{:?}", finding.check).to_lowercase();
    let (indicator, value, bound) = (&finding.indicator, finding.value, finding.bound);
    page.ta(key, &[("indicator", indicator.into()), ("value", value.into()), ("bound", bound.into())])
}
