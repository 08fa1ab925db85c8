//! Who changed which kind of datum that counting asks for, and when: from the audit trail, never what it says.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::audit::{Verb, line};
use store::{Ctx, Result};
use uuid::Uuid;

use crate::entities::status;
use crate::ids::PersonId;
use crate::policy;

/// A datum that decides how a person counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Datum {
    Birth,
    Gender,
    Nationality,
    TargetGroup,
}

impl Datum {
    pub fn code(self) -> &'static str {
        match self {
            Datum::Birth => "birth",
            Datum::Gender => "gender",
            Datum::Nationality => "nationality",
            Datum::TargetGroup => "target-group",
        }
    }

    /// The datum a column of the person's head holds.
    fn of_column(column: &str) -> Option<Datum> {
        match column {
            "birth_date" | "birth_year" => Some(Datum::Birth),
            "gender" => Some(Datum::Gender),
            "nationality" => Some(Datum::Nationality),
            "status" => Some(Datum::TargetGroup),
            _ => None,
        }
    }
}

/// One change somebody made to one person's data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatumChange {
    pub person: PersonId,
    pub data: Vec<Datum>,
    /// Nothing where the program itself wrote it.
    pub by: Option<Uuid>,
    pub by_name: String,
    pub at: DateTime<Utc>,
    pub reason: Option<String>,
}

const WHY: &str = "which kind of datum was changed of persons a sheet counts: no name and no value is read";
/// Persons asked for at once, each with a few periods of status.
const AT_ONCE: usize = 2_000;

/// Changes since an instant of the data counting asks for, oldest first.
pub async fn changes_since(
    ctx: &Ctx,
    persons: &[PersonId],
    since: DateTime<Utc>,
) -> Result<Vec<DatumChange>> {
    let mut changes = Vec::new();
    for some in persons.chunks(AT_ONCE) {
        changes.extend(changes_of(ctx, some, since).await?);
    }
    changes.sort_by_key(|change| change.at);
    Ok(changes)
}

async fn changes_of(ctx: &Ctx, persons: &[PersonId], since: DateTime<Utc>) -> Result<Vec<DatumChange>> {
    let everywhere = ctx.unfiltered(WHY);
    let statuses =
        everywhere.find::<status::Entity>().filter(status::Column::PersonId.is_in(persons.iter().copied()));
    let statuses: HashMap<Uuid, PersonId> =
        ctx.all(statuses).await?.into_iter().map(|row| (row.id.uuid(), row.person_id)).collect();
    let records = persons.iter().map(|person| person.uuid()).chain(statuses.keys().copied());
    let lines = everywhere
        .find::<line::Entity>()
        .filter(line::Column::RecordId.is_in(records))
        .filter(line::Column::At.gt(since))
        .filter(line::Column::Verb.is_in([Verb::Create.name(), Verb::Change.name()]))
        .order_by_asc(line::Column::Seq);

    // What one command changed is one change, however many lines it left.
    let mut found: BTreeMap<(DateTime<Utc>, PersonId), DatumChange> = BTreeMap::new();
    for line in ctx.all(lines).await? {
        let Some((person, data)) = told(&line, &statuses) else { continue };
        let change = found.entry((line.at, person)).or_insert_with(|| DatumChange {
            person,
            data: Vec::new(),
            by: line.actor_id,
            by_name: line.actor_name,
            at: line.at,
            reason: line.reason,
        });
        change.data.extend(data);
        change.data.sort_unstable();
        change.data.dedup();
    }
    Ok(found.into_values().collect())
}

fn told(line: &line::Model, statuses: &HashMap<Uuid, PersonId>) -> Option<(PersonId, Vec<Datum>)> {
    match line.record_kind.as_str() {
        // Who is enrolled anew has nothing to correct.
        policy::PERSON if line.verb == Verb::Change.name() => {
            let columns = line.detail.as_deref().unwrap_or_default().split(',');
            let data: Vec<Datum> = columns.filter_map(Datum::of_column).collect();
            (!data.is_empty()).then_some((PersonId(line.record_id), data))
        }
        policy::RESIDENCE => Some((*statuses.get(&line.record_id)?, vec![Datum::TargetGroup])),
        _ => None,
    }
}
