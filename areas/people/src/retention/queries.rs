//! Runs as their pages show them.

use std::collections::{BTreeMap, HashMap};

use authz::Action;
use chrono::NaiveDate;
use kernel::{Page, Paged};
use organisations::OrganisationId;
use sea_orm::{ColumnTrait, FromQueryResult, QueryFilter, QueryOrder};
use store::{Ctx, Result};

use super::due::WHY;
use crate::entities::{person, retention_line, retention_run};
use crate::erasure::preview::initials;
use crate::ids::{PersonId, RetentionRunId};
use crate::words::{KeptKind, LineState};

pub async fn runs(ctx: &Ctx, page: Page) -> Result<Paged<retention_run::Model>> {
    ctx.page(ctx.find::<retention_run::Entity>().order_by_desc(retention_run::Column::Id), page).await
}

pub async fn run(ctx: &Ctx, id: RetentionRunId) -> Result<retention_run::Model> {
    Ok(ctx.load::<retention_run::Entity>(id, Action::View).await?.0)
}

/// How many of a kind a body enrolled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub kind: KeptKind,
    pub body: String,
    pub persons: i64,
}

#[derive(FromQueryResult)]
struct Counted {
    kind: KeptKind,
    organisation_id: uuid::Uuid,
    persons: i64,
}

/// How many are on a list, by kind and body.
pub async fn counts(ctx: &Ctx, run: &retention_run::Model, state: Option<LineState>) -> Result<Vec<Count>> {
    use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
    let mut query = Query::select();
    query
        .columns([retention_line::Column::Kind, retention_line::Column::OrganisationId])
        .expr_as(Expr::col(retention_line::Column::Id).count(), Alias::new("persons"))
        .from(retention_line::Entity)
        .and_where(retention_line::Column::RunId.eq(run.id))
        .cond_where(ctx.visible::<retention_line::Entity>(Action::View))
        .group_by_columns([retention_line::Column::Kind, retention_line::Column::OrganisationId]);
    if let Some(state) = state {
        query.and_where(retention_line::Column::State.eq(state));
    }
    let rows: Vec<Counted> = ctx.fetch(&query).await?;
    let bodies: Vec<OrganisationId> = rows.iter().map(|row| OrganisationId(row.organisation_id)).collect();
    let bodies: HashMap<OrganisationId, String> = organisations::names_for_anybody(ctx, &bodies).await?;
    let name = |row: &Counted| bodies.get(&OrganisationId(row.organisation_id)).cloned().unwrap_or_default();
    let sorted: BTreeMap<(KeptKind, String), i64> =
        rows.iter().map(|row| ((row.kind, name(row)), row.persons)).collect();
    let count = |((kind, body), persons)| Count { kind, body, persons };
    Ok(sorted.into_iter().map(count).collect())
}

/// Somebody on a list, with no more than it takes to ask their body.
#[derive(Clone, Debug)]
pub struct Line {
    pub initials: String,
    pub birth_year: Option<i32>,
    pub body: String,
    pub kind: KeptKind,
    pub last_activity: NaiveDate,
    pub state: LineState,
}

pub async fn lines(ctx: &Ctx, run: &retention_run::Model, page: Page) -> Result<Paged<Line>> {
    let select = ctx
        .find::<retention_line::Entity>()
        .filter(retention_line::Column::RunId.eq(run.id))
        .order_by_asc(retention_line::Column::LastActivityOn)
        .order_by_asc(retention_line::Column::Id);
    let Paged { rows, total, page } = ctx.page(select, page).await?;
    let ids: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let persons = ctx.unfiltered(WHY).find::<person::Entity>().filter(person::Column::Id.is_in(ids));
    let persons: HashMap<PersonId, person::Model> =
        ctx.all(persons).await?.into_iter().map(|row| (row.id, row)).collect();
    let bodies: Vec<OrganisationId> = rows.iter().map(|row| OrganisationId(row.organisation_id)).collect();
    let bodies = organisations::names_for_anybody(ctx, &bodies).await?;
    let line = |row: retention_line::Model| {
        let person = persons.get(&row.person_id).filter(|person| person.erased_at.is_none());
        Line {
            initials: person.map(initials).unwrap_or_default(),
            birth_year: person.and_then(|person| person.birth_year),
            body: bodies.get(&OrganisationId(row.organisation_id)).cloned().unwrap_or_default(),
            kind: row.kind,
            last_activity: row.last_activity_on,
            state: row.state,
        }
    };
    Ok(Paged { rows: rows.into_iter().map(line).collect(), total, page })
}
