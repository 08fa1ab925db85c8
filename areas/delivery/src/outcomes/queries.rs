//! Outcomes of a person, and calls to make to those who were hired.

use std::collections::{HashMap, HashSet};

use authz::Action;
use chrono::{DateTime, Days, NaiveDate, Utc};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};
use uuid::Uuid;

use super::rules::{FOLLOW_UP_MONTHS, follow_up_due};
use crate::entities::outcome;
use crate::ids::{GroupId, OutcomeId};
use crate::register::rules::Participant;
use crate::words::{Kind, Level, OutcomeKind};

/// What a person's page shows of an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeLine {
    pub id: OutcomeId,
    pub kind: OutcomeKind,
    pub on: NaiveDate,
    pub entry: Option<Level>,
    pub exit: Option<Level>,
    pub answer: Option<bool>,
    pub months: Option<i32>,
    /// Another word stood here before.
    pub is_corrected: bool,
    pub may_correct: bool,
}

/// One version of an outcome, with all that was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub line: OutcomeLine,
    pub organisation: OrganisationId,
    pub activity: Option<Uuid>,
    pub group: Option<GroupId>,
    pub who: Participant,
    pub protocol: Option<String>,
    pub evidence: Option<String>,
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
    pub because: Option<String>,
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
    let rows = ctx.all(rows).await?;
    let mine = amendable(ctx, person).await?;
    Ok(rows.iter().map(|row| line(row, mine.contains(&row.id))).collect())
}

/// Every version of an outcome, the one that stands first, from whichever of them.
pub async fn versions(ctx: &Ctx, id: OutcomeId) -> Result<Vec<Noted>> {
    let (one, _) = ctx.load::<outcome::Entity>(id, Action::View).await?;
    let of_person = ctx.find::<outcome::Entity>().filter(outcome::Column::PersonId.eq(one.person_id));
    let mut rows: HashMap<OutcomeId, outcome::Model> =
        ctx.all(of_person).await?.into_iter().map(|row| (row.id, row)).collect();
    let mine = amendable(ctx, one.person_id).await?;

    let mut next = Some(last(&rows, id));
    let mut versions = Vec::new();
    while let Some(row) = next.and_then(|id| rows.remove(&id)) {
        next = row.supersedes;
        let may_correct = mine.contains(&row.id);
        versions.push(noted(row, may_correct));
    }
    Ok(versions)
}

fn last(rows: &HashMap<OutcomeId, outcome::Model>, from: OutcomeId) -> OutcomeId {
    let mut at = from;
    // As many steps as there are rows: a circle, which cannot be, would end all the same.
    for _ in 0..rows.len() {
        match rows.get(&at).and_then(|row| row.superseded_by) {
            Some(later) => at = later,
            None => break,
        }
    }
    at
}

/// The person's outcomes this actor may correct.
async fn amendable(ctx: &Ctx, person: Uuid) -> Result<HashSet<OutcomeId>> {
    let rows = ctx
        .find::<outcome::Entity>()
        .filter(ctx.visible::<outcome::Entity>(Action::Amend))
        .filter(outcome::Column::PersonId.eq(person));
    Ok(ctx.all(rows).await?.into_iter().map(|row| row.id).collect())
}

fn line(row: &outcome::Model, may_correct: bool) -> OutcomeLine {
    OutcomeLine {
        id: row.id,
        kind: row.kind,
        on: row.happened_on,
        entry: row.entry_level,
        exit: row.exit_level,
        answer: row.answer,
        months: row.months,
        is_corrected: row.supersedes.is_some(),
        may_correct,
    }
}

fn noted(row: outcome::Model, may_correct: bool) -> Noted {
    Noted {
        line: line(&row, may_correct),
        organisation: OrganisationId(row.organisation_id),
        activity: row.activity_id,
        group: row.group_id,
        who: Participant { kind: row.person_kind, id: row.person_id },
        protocol: row.protocol,
        evidence: row.evidence,
        at: row.recorded_at,
        by: row.recorded_by,
        because: row.because,
    }
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
