//! What monitoring puts on a person's *Oggi*: how the projects go, deviations to explain, measures due.

use authz::Action;
use chrono::Days;
use kernel::{Quarter, TodayItem, TodayList, Urgency};
use programmes::ProjectId;
use store::{Ctx, Result};

use crate::deviations::measures_due;
use crate::figures::{Board, Row, board};
use crate::incomplete;
use crate::policy::{DEVIATION, EVIDENCE, INDICATOR};
use crate::targets::Standing;
use crate::url;

/// Days ahead in which a measure due is shown.
const AHEAD: u64 = 30;
/// Projects and indicators shown: *Oggi* is a page to read in a minute.
const MOST_PROJECTS: usize = 3;
const MOST_INDICATORS: usize = 4;

pub async fn today(ctx: &Ctx) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    if ctx.can(Action::List, INDICATOR) {
        for project in own_projects(ctx).into_iter().take(MOST_PROJECTS) {
            let board = board(ctx, project, Quarter::of(ctx.today())).await?;
            items.extend(progress(&board));
            items.extend(waiting(ctx, &board));
        }
    }
    if ctx.can(Action::Record, DEVIATION) {
        let until = ctx.today() + Days::new(AHEAD);
        let due = measures_due(ctx, until).await?.into_iter();
        items.extend(due.map(|(project, quarter, measure, due_on)| TodayItem {
            list: TodayList::Expiring,
            urgency: if due_on <= ctx.today() + Days::new(7) { Urgency::Soon } else { Urgency::Calm },
            key: "monitoring-today-measure",
            args: vec![("measure", measure.into()), ("day", due_on.into())],
            action: "monitoring-today-open",
            url: url::deviations(project, quarter),
            progress: None,
        }));
    }
    items.extend(crate::sheets::today(ctx).await?);
    Ok(items)
}

/// Projects the actor coordinates: those its bodies lead.
fn own_projects(ctx: &Ctx) -> Vec<ProjectId> {
    let led = ctx.actor().assignments.iter().flat_map(|held| held.led.iter().copied());
    let mut led: Vec<ProjectId> = led.map(ProjectId).collect();
    led.sort_unstable();
    led.dedup();
    led
}

/// The indicators furthest behind first.
fn progress(board: &Board) -> Vec<TodayItem> {
    let mut rows: Vec<&Row> =
        board.rows.iter().filter(|row| row.target.is_some_and(|target| target > 0)).collect();
    rows.sort_by_key(|row| {
        let behind =
            row.standing.and_then(|standing| standing.deviation()).map_or(0, |deviation| deviation.percent);
        (behind, std::cmp::Reverse(row.evaluation.value))
    });
    rows.into_iter().take(MOST_INDICATORS).map(|row| line(board, row)).collect()
}

fn line(board: &Board, row: &Row) -> TodayItem {
    let project = &board.gathered.project;
    TodayItem {
        list: TodayList::Progress,
        urgency: match row.standing {
            Some(Standing::Behind(_)) => Urgency::Late,
            _ => Urgency::Calm,
        },
        key: "monitoring-today-progress",
        args: vec![
            ("indicator", row.definition.label.as_str().into()),
            ("project", project.code.as_str().into()),
        ],
        action: "monitoring-today-open",
        url: url::figure(project.id, &row.definition.code, board.quarter),
        progress: row.target.map(|target| (row.evaluation.value, target)),
    }
}

fn waiting(ctx: &Ctx, board: &Board) -> Option<TodayItem> {
    let count = incomplete::count(board);
    (count > 0 && ctx.can(Action::View, EVIDENCE)).then(|| TodayItem {
        list: TodayList::WaitingForMe,
        urgency: Urgency::Soon,
        key: "monitoring-today-incomplete",
        args: vec![("count", count.into())],
        action: "monitoring-today-complete",
        url: url::incomplete(board.gathered.project.id, board.quarter),
        progress: None,
    })
}
