//! Figures for other areas, the sheet and machines: totals, cells, evidence and silences as plain values.

use std::collections::BTreeMap;

use kernel::{Quarter, RecordRef};
use people::PersonId;
use programmes::ProjectId;
use store::{Ctx, Error, Result};
use uuid::Uuid;

use super::board::{Board, Row, board, board_of_one};
use super::dossier::{SubjectKind, kind_of};
use crate::counting::{Cells, IndicatorType, Key, Response, Unit};

/// One indicator of one project at the end of one quarter.
#[derive(Clone, Debug)]
pub struct Figure {
    pub code: String,
    /// Italian name.
    pub title: String,
    pub unit: Unit,
    pub kind: FigureKind,
    pub definition_version: u32,
    pub source: String,
    pub counts_persons: bool,
    pub new: Count,
    pub cumulative: Count,
    pub target: Option<i64>,
    pub evidence: Vec<Evidence>,
    /// How many records were left out, by the code of the reason.
    pub left_out: Vec<(&'static str, i64)>,
    pub response: Option<Response>,
}

pub type FigureKind = IndicatorType;

/// Minutes where the unit is hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub total: i64,
    pub cells: Option<[i64; 9]>,
}

/// A record a figure is made of. No name: whoever shows one asks `people` for it.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub record: RecordRef,
    pub person: Option<PersonId>,
    pub session: Option<Uuid>,
    /// Minutes, heads or pieces, as the record says.
    pub amount: i32,
    pub on: chrono::NaiveDate,
    /// Whether it counted first in this quarter.
    pub in_quarter: bool,
}

/// All figures of a project that have a target, evidence or something left out.
pub async fn figures(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<Figure>> {
    let board = board(ctx, project, quarter).await?;
    Ok(board.rows.iter().map(|row| figure(row, &board)).collect())
}

/// The same under the name other areas know.
pub async fn evaluate_project(ctx: &Ctx, project: ProjectId, quarter: Quarter) -> Result<Vec<Figure>> {
    figures(ctx, project, quarter).await
}

/// One figure of a project.
pub async fn evaluate_one(ctx: &Ctx, project: ProjectId, quarter: Quarter, code: &str) -> Result<Figure> {
    let board = board_of_one(ctx, project, quarter, code).await?;
    board.row(code).map(|row| figure(row, &board)).ok_or(Error::NotFound)
}

pub(crate) fn figure(row: &Row, board: &Board) -> Figure {
    let one = &row.evaluation;
    let mut left_out = BTreeMap::new();
    for out in &one.left_out {
        *left_out.entry(out.reason.code()).or_insert(0) += 1;
    }
    Figure {
        code: row.definition.code.clone(),
        title: row.definition.label.clone(),
        unit: row.definition.unit,
        kind: row.definition.indicator_type,
        definition_version: row.definition.version,
        source: row.definition.source.clone(),
        counts_persons: row.definition.counts_persons(),
        new: Count { total: one.new, cells: one.new_cells.map(nine) },
        cumulative: Count { total: one.value, cells: one.cells.map(nine) },
        target: row.target,
        evidence: evidence(row, board),
        left_out: left_out.into_iter().collect(),
        response: one.response,
    }
}

fn nine(cells: Cells) -> [i64; 9] {
    cells.0
}

fn evidence(row: &Row, board: &Board) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for counted in &row.evaluation.counted {
        let in_quarter = counted.on >= board.quarter.first_day();
        let person = match counted.key {
            Key::Subject(subject) => Some(subject),
            _ => None,
        };
        for place in &counted.facts {
            let fact = &board.gathered.facts.facts[*place as usize];
            let person = person.filter(|_| kind_of(fact.what) == SubjectKind::Person).map(PersonId);
            evidence.push(Evidence {
                record: fact.record.clone(),
                person,
                session: fact.session,
                amount: fact.amount,
                on: fact.on,
                in_quarter,
            });
        }
    }
    evidence
}
