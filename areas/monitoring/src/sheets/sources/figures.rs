//! Activities, deviations, indicators and their records, from the area's own counting.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use kernel::{Quarter, RecordRef};
use organisations::OrganisationId;
use programmes::{Coded, ProjectId};
use store::{Ctx, Result};

use super::super::document::{
    Activity, Cells, Count, Deviation, Indicator, IndicatorKind, LeftOut, Level, Measure, Progress, Work,
    per_mille,
};
use super::super::proofs::{EVERYTHING, Proof, Proofs};
use crate::counting::{Fact, IndicatorType};
use crate::deviations::Line;
use crate::figures::{Board, Row};
use crate::progress::{ActivityProgress, of_gathered};

pub struct Counted {
    pub activities: Vec<Activity>,
    pub deviations: Vec<Deviation>,
    pub breakdown: Vec<Work>,
    pub indicators: Vec<Indicator>,
    pub proofs: Vec<Proofs>,
}

pub async fn read(ctx: &Ctx, project: ProjectId, quarter: Quarter, board: &Board) -> Result<Counted> {
    let settings = programmes::call_settings(ctx, project, quarter.last_day()).await?;
    let tolerance = settings.deviation_tolerance_percent.into();
    let progress = of_gathered(&board.gathered, quarter, ctx.today(), tolerance);
    let lines = crate::deviations::deviations(ctx, project, quarter).await?;
    let names = names(ctx, &progress, &lines).await?;
    let actions = programmes::actions(ctx, project).await?;
    Ok(Counted {
        activities: progress.iter().map(|one| activity(one, &names)).collect(),
        deviations: lines.into_iter().map(|line| deviation(line, &names)).collect(),
        breakdown: breakdown(&actions, &progress, quarter.last_day()),
        indicators: board.rows.iter().map(indicator).collect(),
        proofs: proofs(board, quarter),
    })
}

/// How many persons each body must complete.
pub async fn incomplete(
    ctx: &Ctx,
    project: ProjectId,
    quarter: Quarter,
) -> Result<HashMap<OrganisationId, i64>> {
    let groups = crate::incomplete::incomplete(ctx, project, quarter).await?;
    let count = |persons: usize| i64::try_from(persons).unwrap_or(i64::MAX);
    Ok(groups.into_iter().map(|group| (group.organisation, count(group.waiting.len()))).collect())
}

type Names = HashMap<OrganisationId, String>;

async fn names(ctx: &Ctx, progress: &[ActivityProgress], lines: &[Line]) -> Result<Names> {
    let responsible = progress.iter().filter_map(|one| one.activity.responsible);
    let owners = lines.iter().filter_map(|line| line.explanation.as_ref()?.measure_owner);
    let mut bodies: Vec<OrganisationId> = responsible.chain(owners).collect();
    bodies.sort_unstable();
    bodies.dedup();
    organisations::names(ctx, &bodies).await
}

fn activity(one: &ActivityProgress, names: &Names) -> Activity {
    Activity {
        code: one.activity.code.clone(),
        title: one.activity.title.clone(),
        unit: kept(one.activity.unit.code()),
        planned_in_all: one.planned,
        planned_to_date: one.planned_to_date,
        done_in_quarter: one.done.in_quarter,
        done_to_date: one.done.to_date,
        responsible: one.activity.responsible.and_then(|body| names.get(&body).cloned()),
    }
}

fn deviation(line: Line, names: &Names) -> Deviation {
    let explanation = line.explanation;
    let measure = explanation.as_ref().and_then(|told| {
        Some(Measure {
            text: told.measure.clone()?,
            owner: told.measure_owner.and_then(|body| names.get(&body).cloned()),
            due_on: told.measure_due_on,
        })
    });
    Deviation {
        about: line.about.code().to_owned(),
        code: line.code,
        title: line.title,
        unit: kept(line.unit),
        planned: line.deviation.planned,
        done: line.deviation.done,
        cause: explanation.as_ref().map(|told| told.cause.code().to_owned()),
        text: explanation.map(|told| told.text),
        measure,
    }
}

/// What is promised in hours is kept in minutes, and the document says so.
fn kept(unit: &str) -> String {
    match unit {
        "hours" => "minutes".to_owned(),
        other => other.to_owned(),
    }
}

fn breakdown(
    actions: &[programmes::ActionLine],
    progress: &[ActivityProgress],
    until: NaiveDate,
) -> Vec<Work> {
    let mut works = Vec::new();
    for action in actions {
        let own: Vec<Work> = progress
            .iter()
            .filter(|one| one.activity.action == action.id)
            .map(|one| work(one, until))
            .collect();
        works.push(whole(action, &own));
        works.extend(own);
    }
    works
}

fn work(one: &ActivityProgress, until: NaiveDate) -> Work {
    let is_over = one.activity.ends_on.is_some_and(|end| end <= until);
    let share = one.planned.and_then(|planned| per_mille(one.done.to_date, planned));
    let is_done = share.map_or(is_over && one.done.first_on.is_some(), |share| share >= 1000);
    let is_behind = one.standing.as_ref().is_some_and(|standing| standing.is_behind());
    let progress = match (is_done, is_behind || is_over, one.done.first_on.is_some()) {
        (true, ..) => Progress::Done,
        (false, true, _) => Progress::Late,
        (false, false, true) => Progress::Running,
        (false, false, false) => Progress::NotStarted,
    };
    Work {
        level: Level::Activity,
        code: one.activity.code.clone(),
        title: one.activity.title.clone(),
        planned_from: one.activity.starts_on,
        planned_until: one.activity.ends_on,
        actual_from: one.done.first_on,
        actual_until: one.done.last_on.filter(|_| progress == Progress::Done),
        done_per_mille: share,
        progress,
    }
}

/// An action is what its activities are.
fn whole(action: &programmes::ActionLine, own: &[Work]) -> Work {
    let is = |progress| own.iter().any(|work| work.progress == progress);
    let all_done = !own.is_empty() && own.iter().all(|work| work.progress == Progress::Done);
    let progress = match (all_done, is(Progress::Late), is(Progress::Running) || is(Progress::Done)) {
        (true, ..) => Progress::Done,
        (false, true, _) => Progress::Late,
        (false, false, true) => Progress::Running,
        (false, false, false) => Progress::NotStarted,
    };
    Work {
        level: Level::Action,
        code: action.code.clone(),
        title: action.title.clone(),
        planned_from: action.starts_on,
        planned_until: action.ends_on,
        actual_from: own.iter().filter_map(|work| work.actual_from).min(),
        actual_until: own.iter().filter_map(|work| work.actual_until).max().filter(|_| all_done),
        done_per_mille: None,
        progress,
    }
}

fn indicator(row: &Row) -> Indicator {
    let one = &row.evaluation;
    let mut left_out = BTreeMap::new();
    for out in &one.left_out {
        *left_out.entry(out.reason.code()).or_insert(0) += 1;
    }
    Indicator {
        code: row.definition.code.clone(),
        title: row.definition.label.clone(),
        kind: match row.definition.indicator_type {
            IndicatorType::Output => IndicatorKind::Output,
            IndicatorType::Result => IndicatorKind::Result,
            IndicatorType::Project => IndicatorKind::Project,
        },
        unit: kept(row.definition.unit.code()),
        definition_version: i32::try_from(row.definition.version).unwrap_or(i32::MAX),
        new: count(one.new, one.new_cells),
        cumulative: count(one.value, one.cells),
        target: row.target,
        left_out: left_out
            .into_iter()
            .map(|(reason, records)| LeftOut { reason: reason.to_owned(), records })
            .collect(),
    }
}

fn count(total: i64, cells: Option<crate::counting::Cells>) -> Count {
    Count { total, cells: cells.map(|cells| Cells::from_nine(cells.0)) }
}

/// The records of each indicator, and under [`EVERYTHING`] every fact up to the quarter's end.
fn proofs(board: &Board, quarter: Quarter) -> Vec<Proofs> {
    let facts = &board.gathered.facts.facts;
    let until = quarter.last_day();
    let everything = facts.iter().filter(|fact| fact.on <= until).map(proof).collect();
    let of_row = |row: &Row| {
        let places = row.evaluation.counted.iter().flat_map(|counted| &counted.facts);
        Proofs {
            indicator: row.definition.code.clone(),
            definition_version: i32::try_from(row.definition.version).unwrap_or(i32::MAX),
            records: places.map(|place| proof(&facts[*place as usize])).collect(),
        }
    };
    let everything = Proofs { indicator: EVERYTHING.to_owned(), definition_version: 0, records: everything };
    board.rows.iter().map(of_row).chain([everything]).collect()
}

/// Only what enters a figure is part of the mark: day, amount, whom and what.
fn proof(fact: &Fact) -> Proof {
    let says = format!("{} {} {:?} {:?}", fact.on, fact.amount, fact.subject, fact.what);
    let part_of = fact.session.map(|session| RecordRef::new(delivery::SESSION, session));
    Proof::new(fact.record.clone(), &says, part_of.filter(|session| session.id != fact.record.id))
}
