//! What delivery keeps of persons and activities: for erasure, the right of access, retention, uploads and project sheets.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use people::imports::UsedElsewhere;
use people::retention::Activity;
use people::rights::{Field, Holds, Said, Section};
use programmes::{ActivityId, Recorded};
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, Func, JoinType, Query, SelectStatement};
use store::{Ctx, Result};

use crate::facts::{activities_with_records, forget_person, persons_with_records, records_of};
use crate::words::{OutcomeKind, Presence};

/// Answers for the area.
pub struct AboutPersons;

#[async_trait::async_trait]
impl UsedElsewhere for AboutPersons {
    async fn used(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
        persons_with_records(ctx, persons).await
    }
}

#[async_trait::async_trait]
impl Elsewhere for AboutPersons {
    async fn stays(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Stays>> {
        let (attended, achieved) = records_of(ctx, person).await?;
        Ok(vec![
            Stays { key: "delivery-erase-participations", count: attended },
            Stays { key: "delivery-erase-outcomes", count: achieved },
        ])
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        forget_person(ctx, person).await
    }
}

#[async_trait::async_trait]
impl Recorded for AboutPersons {
    async fn used(&self, ctx: &Ctx, activities: &[ActivityId]) -> Result<HashSet<ActivityId>> {
        activities_with_records(ctx, activities).await
    }
}

const ACCESS: &str = "the person's right of access covers everything held, whichever body wrote it";

#[derive(FromQueryResult)]
struct Attended {
    held_on: NaiveDate,
    title: String,
    presence: String,
    minutes: i32,
    note: Option<String>,
    recorded_at: DateTime<Utc>,
}

const ATTENDED: &str = "SELECT s.held_on, s.title, p.presence, p.minutes, p.note, p.recorded_at \
    FROM delivery_participations p JOIN delivery_sessions s ON s.id = p.session_id \
    WHERE p.participant_id = $1 AND p.kind = 'person' ORDER BY s.held_on, p.recorded_at";

#[derive(FromQueryResult)]
struct Achieved {
    kind: String,
    happened_on: NaiveDate,
    protocol: Option<String>,
    evidence: Option<String>,
    recorded_at: DateTime<Utc>,
}

const ACHIEVED: &str = "SELECT kind, happened_on, protocol, evidence, recorded_at FROM delivery_outcomes \
    WHERE person_id = $1 AND person_kind = 'person' ORDER BY happened_on, recorded_at";

#[async_trait::async_trait]
impl Holds for AboutPersons {
    async fn sections(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Section>> {
        let everywhere = ctx.unfiltered(ACCESS);
        let attended: Vec<Attended> = everywhere.sql(ATTENDED, vec![person.uuid().into()]).await?;
        let attended = attended.into_iter().map(|row| {
            vec![
                Field::new("held_on", "people-held-day", row.held_on),
                Field::new("session", "people-held-session", row.title),
                Field::new("presence", "people-held-presence", word::<Presence>(row.presence, Presence::key)),
                Field::new("minutes", "people-held-minutes", i64::from(row.minutes)),
                Field::new("note", "people-held-note", row.note),
                Field::new("recorded_at", "people-held-recorded", row.recorded_at),
            ]
        });
        let achieved: Vec<Achieved> = everywhere.sql(ACHIEVED, vec![person.uuid().into()]).await?;
        let achieved = achieved.into_iter().map(|row| {
            vec![
                Field::new("outcome", "people-held-outcome", word::<OutcomeKind>(row.kind, OutcomeKind::key)),
                Field::new("happened_on", "people-held-day", row.happened_on),
                Field::new("protocol", "people-held-protocol", row.protocol),
                Field::new("evidence", "people-held-evidence", row.evidence),
                Field::new("recorded_at", "people-held-recorded", row.recorded_at),
            ]
        });
        let section = |name, title, records| Section { area: "delivery", name, title, records };
        Ok(vec![
            section("participations", "people-held-participations", attended.collect()),
            section("outcomes", "people-held-outcomes", achieved.collect()),
        ])
    }
}

/// A code of a closed list with the key of its words; a code no longer in the list is told as it stands.
fn word<W: FromStr>(code: String, key: fn(W) -> &'static str) -> Said {
    match code.parse().map(key) {
        Ok(key) => Said::word(code, key),
        Err(_) => Said::Text(code),
    }
}

#[derive(FromQueryResult)]
struct Last {
    person_id: PersonId,
    last_on: Option<NaiveDate>,
}

const KEEPING: &str =
    "how long a person is kept follows from when something last happened, whoever recorded it";

#[async_trait::async_trait]
impl Activity for AboutPersons {
    async fn last(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
        let mut last: HashMap<PersonId, NaiveDate> = HashMap::new();
        for query in [last_attended(persons), last_expected(persons), last_achieved(persons)] {
            let rows: Vec<Last> = ctx.unfiltered(KEEPING).rows(&query).await?;
            for (person, day) in rows.into_iter().filter_map(|row| Some((row.person_id, row.last_on?))) {
                let known = last.entry(person).or_insert(day);
                *known = std::cmp::max(day, *known);
            }
        }
        Ok(last)
    }
}

fn last_attended(persons: &[PersonId]) -> SelectStatement {
    let mut query = last_of("delivery_participations", "participant_id", "kind", persons);
    query
        .join(
            JoinType::InnerJoin,
            "delivery_sessions",
            Expr::col(("delivery_sessions", "id")).equals(("delivery_participations", "session_id")),
        )
        .expr_as(Func::max(Expr::col(("delivery_sessions", "held_on"))), "last_on")
        .take()
}

/// Somebody on the list of a group is served from the day they were put there.
fn last_expected(persons: &[PersonId]) -> SelectStatement {
    let table = "delivery_enrolments";
    let day = Func::coalesce([Expr::col((table, "ended_on")), Expr::col((table, "began_on"))]);
    last_of(table, "participant_id", "kind", persons).expr_as(Func::max(day), "last_on").take()
}

fn last_achieved(persons: &[PersonId]) -> SelectStatement {
    let table = "delivery_outcomes";
    last_of(table, "person_id", "person_kind", persons)
        .expr_as(Func::max(Expr::col((table, "happened_on"))), "last_on")
        .take()
}

fn last_of(
    table: &'static str,
    person: &'static str,
    kind: &'static str,
    persons: &[PersonId],
) -> SelectStatement {
    Query::select()
        .expr_as(Expr::col((table, person)), "person_id")
        .from(table)
        .and_where(Expr::col((table, kind)).eq("person"))
        .and_where(Expr::col((table, person)).is_in(persons.iter().copied()))
        .add_group_by([Expr::col((table, person))])
        .take()
}
