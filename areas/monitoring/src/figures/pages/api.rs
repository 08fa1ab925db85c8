//! The indicators of a project for machines, with the evidence where the token's role may see it.

use chrono::NaiveDate;
use kernel::Quarter;
use programmes::ProjectId;
use serde::Serialize;
use store::Ctx;
use utoipa::ToSchema;
use uuid::Uuid;
use web::{Listing, Path, Reply, Work};

use super::super::board::{Board, Row, board};
use super::super::front::{Figure, figure};
use super::super::rights;
use crate::counting::{Finding, Response};
use crate::speech;
use crate::targets::{Forecast, Standing};

/// The figures of one project at the end of one quarter.
#[derive(Serialize, ToSchema)]
#[schema(as = Indicators)]
pub struct Answer {
    pub project: String,
    pub quarter: String,
    /// Last day the figures look at.
    pub as_of: NaiveDate,
    pub indicators: Vec<Indicator>,
    /// Consistency checks that do not hold; none is good news.
    pub findings: Vec<Finding>,
}

/// Minutes where the unit is `hours`. Cells: under 18, 18-60, over 60; in each women, men, non-binary.
#[derive(Serialize, ToSchema)]
pub struct Indicator {
    pub code: String,
    pub label: String,
    pub wording: String,
    pub unit: &'static str,
    pub definition_version: u32,
    pub definition_source: String,
    pub value: i64,
    pub new_in_quarter: i64,
    pub cells: Option<[i64; 9]>,
    pub new_cells: Option<[i64; 9]>,
    pub target: Option<i64>,
    pub forecast: Option<Forecast>,
    pub needed_per_month: Option<f64>,
    pub standing: Option<Standing>,
    pub left_out: Vec<LeftOut>,
    pub response: Option<Response>,
    /// Only when asked for with `evidence=true` and allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<Evidence>>,
}

#[derive(Serialize, ToSchema)]
pub struct LeftOut {
    pub reason: &'static str,
    pub records: i64,
}

/// A record the value is made of. Persons are keys: names are asked of the persons' own addresses.
#[derive(Serialize, ToSchema)]
pub struct Evidence {
    pub record_kind: String,
    pub record: Uuid,
    pub person: Option<Uuid>,
    pub session: Option<Uuid>,
    pub on: NaiveDate,
    pub in_quarter: bool,
}

pub async fn api(work: Work, Path(code): Path<String>, listing: Listing) -> Reply {
    let project = programmes::project_by_code(&work.ctx, &code).await?;
    let quarter = speech::quarter(&listing, work.ctx.today());
    let answer = report(&work.ctx, project.id, quarter, listing.filter("evidence") == "true").await?;
    work.json(&answer)
}

/// The same answer for the command line. Evidence comes only where it is asked for and may be seen.
pub async fn report(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
    with_evidence: bool,
) -> store::Result<Answer> {
    let board = board(ctx, project, quarter).await?;
    Ok(answer(board, with_evidence && rights::may_see_evidence(ctx, project)))
}

fn answer(board: Board, with_evidence: bool) -> Answer {
    Answer {
        project: board.gathered.project.code.clone(),
        quarter: board.quarter.to_string(),
        as_of: board.as_of,
        indicators: board.rows.iter().map(|row| indicator(row, &board, with_evidence)).collect(),
        findings: board.findings,
    }
}

fn indicator(row: &Row, board: &Board, with_evidence: bool) -> Indicator {
    let Figure { code, title, new, cumulative, target, evidence, left_out, response, .. } =
        figure(row, board);
    Indicator {
        code,
        label: title,
        wording: row.definition.wording.clone(),
        unit: row.definition.unit.code(),
        definition_version: row.definition.version,
        definition_source: row.definition.source.clone(),
        value: cumulative.total,
        new_in_quarter: new.total,
        cells: cumulative.cells,
        new_cells: new.cells,
        target,
        forecast: row.forecast,
        needed_per_month: row.needed,
        standing: row.standing,
        left_out: left_out.into_iter().map(|(reason, records)| LeftOut { reason, records }).collect(),
        response,
        evidence: with_evidence.then(|| evidence.into_iter().map(Evidence::from).collect()),
    }
}

impl From<super::super::front::Evidence> for Evidence {
    fn from(one: super::super::front::Evidence) -> Evidence {
        Evidence {
            record_kind: one.record.kind.into_owned(),
            record: one.record.id,
            person: one.person.map(people::PersonId::uuid),
            session: one.session,
            on: one.on,
            in_quarter: one.in_quarter,
        }
    }
}
