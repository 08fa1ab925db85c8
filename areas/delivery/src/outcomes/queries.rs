//! Outcomes of a person, and calls to make to those who were hired.

use chrono::{Days, NaiveDate};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{FOLLOW_UP_MONTHS, follow_up_due};
use crate::entities::outcome;
use crate::register::rules::Participant;
use crate::words::{Kind, Level, OutcomeKind};

/// What a person's page shows of an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeLine {
    pub kind: OutcomeKind,
    pub on: NaiveDate,
    pub entry: Option<Level>,
    pub exit: Option<Level>,
    pub answer: Option<bool>,
    pub months: Option<i32>,
}

/// Somebody hired who should be asked whether the work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUp {
    pub who: Participant,
    pub activity: Option<Uuid>,
    pub hired_on: NaiveDate,
    pub months: u32,
    pub due_on: NaiveDate,
}

pub async fn outcomes_of(ctx: &Ctx, person: Uuid) -> Result<Vec<OutcomeLine>> {
    let rows = ctx
        .find::<outcome::Entity>()
        .filter(outcome::Column::PersonId.eq(person))
        .filter(outcome::Column::SupersededAt.is_null())
        .order_by_desc(outcome::Column::HappenedOn);
    let line = |row: outcome::Model| OutcomeLine {
        kind: row.kind,
        on: row.happened_on,
        entry: row.entry_level,
        exit: row.exit_level,
        answer: row.answer,
        months: row.months,
    };
    Ok(ctx.all(rows).await?.into_iter().map(line).collect())
}

/// Rule C11: the latest follow-up whose day has come and that nobody has asked yet, for each person hired.
pub async fn follow_ups_due(ctx: &Ctx) -> Result<Vec<FollowUp>> {
    let long_enough = ctx.today() - Days::new(400);
    let rows = ctx
        .find::<outcome::Entity>()
        .filter(outcome::Column::Kind.is_in([OutcomeKind::Hired, OutcomeKind::InWork]))
        .filter(outcome::Column::HappenedOn.gte(long_enough))
        .filter(outcome::Column::SupersededAt.is_null())
        .order_by_asc(outcome::Column::HappenedOn);
    let rows = ctx.all(rows).await?;
    let hired = rows.iter().filter(|row| row.kind == OutcomeKind::Hired);
    Ok(hired.filter_map(|row| due(row, &rows, ctx.today())).collect())
}

fn due(hired: &outcome::Model, rows: &[outcome::Model], today: NaiveDate) -> Option<FollowUp> {
    let passed = |months: &u32| follow_up_due(hired.happened_on, *months) <= today;
    let months = FOLLOW_UP_MONTHS.into_iter().rfind(passed)?;
    let is_asked = rows.iter().any(|row| {
        row.person_id == hired.person_id
            && row.kind == OutcomeKind::InWork
            && row.months.and_then(|asked| u32::try_from(asked).ok()) == Some(months)
    });
    (!is_asked).then(|| FollowUp {
        who: Participant { kind: Kind::Person, id: hired.person_id },
        activity: hired.activity_id,
        hired_on: hired.happened_on,
        months,
        due_on: follow_up_due(hired.happened_on, months),
    })
}
