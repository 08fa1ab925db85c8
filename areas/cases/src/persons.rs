//! What cases keep of a person: what goes with an erasure, what the person may ask to see, until when a case keeps them.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use people::PersonId;
use people::erasure::{Elsewhere, Stays};
use people::retention::Activity;
use people::rights::{Field, Holds, Said, Section};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use crate::entities::{case, note, reserved_note, vulnerability};
use crate::ids::CaseId;
use crate::notes::write::place;
use crate::referrals::persons as referrals;
use crate::sealed;
use crate::vulnerabilities::list::entry;
use crate::words::State;

/// Answers for the area.
pub struct AboutPersons;

const WHY: &str = "the person's own rights reach everything held of them, whichever body wrote it: it is shown to them, \
     emptied with an erasure, and its last day says until when it is kept";

/// Rows that say nothing without their words.
const GO: [&str; 4] =
    ["cases_notes", "cases_reserved_notes", "cases_assessment_scores", "cases_vulnerabilities"];

/// Words in rows that stay.
const EMPTIED: [(&str, &str); 14] = [
    ("cases_closures", "summary"),
    ("cases_closures", "why_reopened"),
    ("cases_conferences", "record"),
    ("cases_assessments", "wishes"),
    ("cases_plan_goals", "words"),
    ("cases_plan_goals", "wished"),
    ("cases_plan_goals", "theirs"),
    ("cases_plan_steps", "what"),
    ("cases_plan_steps", "theirs"),
    ("cases_plan_progress", "reason"),
    ("cases_plan_reviews", "participants"),
    ("cases_plan_reviews", "decisions"),
    ("cases_plan_agreements", "signer"),
    ("cases_plan_agreements", "guardian"),
];

/// Words that may not be missing: something stands in their place.
const REPLACED: [(&str, &str); 4] = [
    ("cases_tasks", "title"),
    ("cases_conferences", "agenda"),
    ("cases_decisions", "text"),
    ("cases_handovers", "why"),
];
const LEFT: &str = "[cancellato]";

#[async_trait::async_trait]
impl Elsewhere for AboutPersons {
    async fn stays(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Stays>> {
        let count = ctx.count(cases_of(ctx, &[person])).await?;
        Ok(vec![Stays { key: "cases-erase-stays", count }])
    }

    async fn forget(&self, ctx: &Ctx, person: PersonId) -> Result<()> {
        let housekeeping = ctx.housekeeping(WHY);
        for table in GO {
            let gone = Query::delete().from_table(table).and_where(of_person(table, person)).take();
            housekeeping.run(&gone).await?;
        }
        for (table, column) in EMPTIED {
            let emptied = Query::update()
                .table(table)
                .value(column, Expr::null())
                .and_where(of_person(table, person))
                .take();
            housekeeping.run(&emptied).await?;
        }
        for (table, column) in REPLACED {
            let replaced =
                Query::update().table(table).value(column, LEFT).and_where(of_person(table, person)).take();
            housekeeping.run(&replaced).await?;
        }
        let apart = Query::update()
            .table(case::Entity)
            .value(case::Column::WhyApart, Option::<String>::None)
            .and_where(case::Column::PersonId.eq(person))
            .take();
        housekeeping.run(&apart).await?;
        referrals::forget(ctx, person).await
    }
}

/// Rows of `table` that hang on a case of the person.
fn of_person(table: &'static str, person: PersonId) -> Expr {
    use sea_orm::ExprTrait;
    Expr::col((table, "case_id")).in_subquery(ids(person))
}

fn ids(person: PersonId) -> SelectStatement {
    Query::select()
        .column(case::Column::Id)
        .from(case::Entity)
        .and_where(case::Column::PersonId.eq(person))
        .take()
}

fn cases_of(ctx: &Ctx, persons: &[PersonId]) -> sea_orm::Select<case::Entity> {
    ctx.unfiltered(WHY).find::<case::Entity>().filter(case::Column::PersonId.is_in(persons.iter().copied()))
}

#[async_trait::async_trait]
impl Holds for AboutPersons {
    async fn sections(&self, ctx: &Ctx, person: PersonId) -> Result<Vec<Section>> {
        let cases = ctx.all(cases_of(ctx, &[person])).await?;
        let bodies: Vec<_> =
            cases.iter().map(|row| organisations::OrganisationId(row.organisation_id)).collect();
        let bodies = organisations::names_for_anybody(ctx, &bodies).await?;
        let record = |row: &case::Model| {
            let body = bodies.get(&organisations::OrganisationId(row.organisation_id)).cloned();
            vec![
                Field::new("opened_on", "cases-open-on", row.opened_on),
                Field::new("body", "cases-team-body", body.unwrap_or_default()),
                Field::new("state", "cases-list-state", Said::word(row.state.code(), row.state.key())),
                Field::new("last_contact_on", "cases-last-contact", row.last_contact_on),
            ]
        };
        let section = |name, title, records| Section { area: "cases", name, title, records };
        let ids: Vec<CaseId> = cases.iter().map(|row| row.id).collect();
        Ok(vec![
            section("cases", "cases-list-title", cases.iter().map(record).collect()),
            section("notes", "cases-held-notes", notes(ctx, &ids).await?),
            section("plan", "cases-tab-plan", crate::plans::held::held(ctx, &ids).await?),
            section("referrals", "cases-held-referrals", referrals::held(ctx, person).await?),
            section("reserved", "cases-held-reserved", reserved(ctx, &ids).await?),
        ])
    }
}

async fn notes(ctx: &Ctx, cases: &[CaseId]) -> Result<Vec<Vec<Field>>> {
    let open = ctx
        .unfiltered(WHY)
        .find::<note::Entity>()
        .filter(note::Column::CaseId.is_in(cases.iter().copied()))
        .filter(note::Column::SupersededAt.is_null())
        .order_by_asc(note::Column::HappenedAt);
    ctx.all(open).await?.into_iter().map(|row| told(ctx, row)).collect()
}

fn told(ctx: &Ctx, row: note::Model) -> Result<Vec<Field>> {
    let text = sealed::unseal(ctx, place(row.readers, row.id), &row.text)?;
    Ok(vec![
        Field::new("happened_at", "cases-note-day", row.happened_at),
        Field::new("kind", "cases-note-kind", Said::word(row.kind.code(), row.kind.key())),
        Field::new("text", "cases-note-text", text),
    ])
}

/// Whoever answers the request is not always somebody the team named: the rest is handed over by the reference worker,
/// and the page says so whether there is any or not.
async fn reserved(ctx: &Ctx, cases: &[CaseId]) -> Result<Vec<Vec<Field>>> {
    let asks = vec![Field::new("reserved", "cases-held-reserved-ask", Said::Nothing)];
    let mut records = if cases.is_empty() { Vec::new() } else { vec![asks] };
    let mine = ctx
        .find::<reserved_note::Entity>()
        .filter(reserved_note::Column::CaseId.is_in(cases.iter().copied()))
        .filter(reserved_note::Column::SupersededAt.is_null());
    for row in ctx.all(mine).await? {
        records.push(told(ctx, row.into())?);
    }
    let flags = ctx
        .find::<vulnerability::Entity>()
        .filter(vulnerability::Column::CaseId.is_in(cases.iter().copied()))
        .filter(vulnerability::Column::WithdrawnAt.is_null());
    for row in ctx.all(flags).await? {
        let need = sealed::unseal_some(ctx, ("vulnerability-need", row.id.uuid()), row.need.as_deref())?;
        let wording = entry(&row.code).map_or("", |entry| entry.wording(row.since_on, "it"));
        records.push(vec![
            Field::new(
                "code",
                "cases-tab-vulnerabilities",
                format!("{} {wording}", row.code).trim().to_owned(),
            ),
            Field::new("since_on", "cases-open-on", row.since_on),
            Field::new("need", "cases-held-need", need),
        ]);
    }
    Ok(records)
}

#[async_trait::async_trait]
impl Activity for AboutPersons {
    async fn last(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashMap<PersonId, NaiveDate>> {
        let mut last = referrals::last(ctx, persons).await?;
        for row in ctx.all(cases_of(ctx, persons)).await? {
            let day = row.last_contact_on.unwrap_or(row.opened_on).max(row.opened_on);
            let known = last.entry(row.person_id).or_insert(day);
            *known = (*known).max(day);
        }
        Ok(last)
    }

    /// Who is followed is not forgotten.
    async fn kept_back(&self, ctx: &Ctx, persons: &[PersonId]) -> Result<HashSet<PersonId>> {
        let open = cases_of(ctx, persons).filter(case::Column::State.eq(State::Open));
        Ok(ctx.all(open).await?.into_iter().map(|row| row.person_id).collect())
    }
}
