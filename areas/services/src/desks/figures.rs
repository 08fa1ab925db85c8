//! The figures of a desk by week and kind of procedure: how long people waited, how many were handled, left, did not come.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::ids::{DeskId, ProcedureId};
use super::queries::desk;
use super::rules::{between, percentile};
use super::when::{monday, whole};
use super::words::VisitState;
use crate::appointments::words::State;
use crate::entities::desks::{appointment, visit};

/// What is counted of one week and one kind of procedure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub waits: Vec<i64>,
    pub handlings: Vec<i64>,
    pub handled: i64,
    pub left: i64,
    /// Appointments whose time has come and that were not cancelled, and those nobody came to.
    pub expected: i64,
    pub absent: i64,
}

impl Cell {
    pub fn median_wait(&self) -> Option<i64> {
        percentile(&self.waits, 50)
    }

    pub fn long_wait(&self) -> Option<i64> {
        percentile(&self.waits, 90)
    }

    pub fn median_handling(&self) -> Option<i64> {
        percentile(&self.handlings, 50)
    }

    /// Absences of a hundred appointments; nothing where there was none.
    pub fn absence_percent(&self) -> Option<i64> {
        (self.expected > 0).then(|| (self.absent * 100 + self.expected / 2) / self.expected)
    }
}

/// By Monday and kind of procedure.
pub type Figures = BTreeMap<(NaiveDate, Option<ProcedureId>), Cell>;

pub async fn figures(ctx: &Ctx, id: DeskId, from: NaiveDate, until: NaiveDate) -> Result<Figures> {
    let desk = desk(ctx, id).await?;
    let visits = ctx
        .find::<visit::Entity>()
        .filter(visit::Column::DeskId.eq(desk.id))
        .filter(visit::Column::HeldOn.between(from, until));
    let mut figures = Figures::new();
    for row in ctx.all(visits).await? {
        figures.entry((monday(row.held_on), row.procedure_id)).or_default().add(&row);
    }
    let span = (whole(from).0, whole(until).1.min(ctx.now() + TimeDelta::days(1)));
    let expected = ctx
        .unfiltered("a desk's absences are counted for whoever may read its figures: no name is read")
        .find::<appointment::Entity>()
        .filter(appointment::Column::DeskId.eq(desk.id))
        .filter(appointment::Column::StartsAt.gte(span.0))
        .filter(appointment::Column::StartsAt.lt(span.1))
        .filter(appointment::Column::State.is_in([State::Arrived, State::Handled, State::NoShow]));
    for row in ctx.all(expected).await? {
        let week = monday(store::local_day(row.starts_at));
        let cell = figures.entry((week, row.procedure_id)).or_default();
        cell.expected += 1;
        cell.absent += i64::from(row.state == State::NoShow);
    }
    Ok(figures)
}

impl Cell {
    fn add(&mut self, row: &visit::Model) {
        self.waits.extend(row.called_at.map(|called| between(row.arrived_at, called)));
        match (row.state, row.called_at, row.ended_at) {
            (VisitState::Handled, Some(called), Some(ended)) => {
                self.handled += 1;
                self.handlings.push(between(called, ended));
            }
            (VisitState::Left, ..) => self.left += 1,
            _ => {}
        }
    }
}
