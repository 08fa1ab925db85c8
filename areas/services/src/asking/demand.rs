//! What people ask for and what stays unmet, by language, area, kind and month: for the table. Nobody is named, and small
//! numbers are not told of other bodies.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::FromQueryResult;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use store::{Ctx, Result, local_day};
use uuid::Uuid;

use super::words::{Ending, Kind, State};
use crate::entities::request;

/// Below this a number could point at somebody.
pub const SMALL: i64 = 5;

#[derive(FromQueryResult)]
struct Row {
    organisation_id: Option<Uuid>,
    kind: Kind,
    territory: Option<String>,
    language: String,
    state: State,
    ending: Option<Ending>,
    due_on: NaiveDate,
    asked_at: DateTime<Utc>,
    answered_at: Option<DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
}

/// Month, language, territory and the code of the kind.
type Key = (NaiveDate, String, Option<String>, &'static str);

/// Days asked for, both included.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// Requests of one language, area, kind and month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub month: NaiveDate,
    pub language: String,
    pub territory: Option<String>,
    pub kind: Kind,
    pub asked: i64,
    /// None where the cell is too small to be told.
    pub told: Option<Told>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Days until the first answer, in the middle; none where nobody was answered.
    pub waited_days: Option<i64>,
    pub in_time: i64,
    pub unmet: i64,
}

/// What the whole territory asked. With `own`, what the reader's own bodies were asked: those numbers they may count
/// in their inbox anyway.
pub async fn demand(ctx: &Ctx, span: Span, own: bool) -> Result<Vec<Cell>> {
    let mine = ctx.actor().organisations();
    let mut cells: BTreeMap<Key, (Kind, Vec<Row>)> = BTreeMap::new();
    for row in rows(ctx, span).await? {
        if own && !row.organisation_id.is_some_and(|body| mine.contains(&body)) {
            continue;
        }
        let month = first_of_month(local_day(row.asked_at));
        let key = (month, row.language.clone(), row.territory.clone(), row.kind.code());
        cells.entry(key).or_insert_with(|| (row.kind, Vec::new())).1.push(row);
    }
    let today = ctx.today();
    let cell = |((month, language, territory, _), (kind, rows)): (Key, (Kind, Vec<Row>))| {
        let asked = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let told = (own || asked >= SMALL).then(|| told(&rows, today));
        Cell { month, language, territory, kind, asked, told }
    };
    Ok(cells.into_iter().map(cell).collect())
}

/// Unmet requests of the territory by language, area and kind; cells too small to be told are left out.
pub async fn unmet(ctx: &Ctx, span: Span) -> Result<Vec<Cell>> {
    let cells = demand(ctx, span, false).await?;
    Ok(cells.into_iter().filter(|cell| cell.told.as_ref().is_some_and(|told| told.unmet > 0)).collect())
}

/// How many requests nobody met in all: a number large or small names nobody.
pub fn total_unmet(cells: &[Cell]) -> i64 {
    cells.iter().filter_map(|cell| cell.told.as_ref()).map(|told| told.unmet).sum()
}

async fn rows(ctx: &Ctx, span: Span) -> Result<Vec<Row>> {
    let counted = Query::select()
        .columns([
            request::Column::OrganisationId,
            request::Column::Kind,
            request::Column::Territory,
            request::Column::Language,
            request::Column::State,
            request::Column::Ending,
            request::Column::DueOn,
            request::Column::AskedAt,
            request::Column::AnsweredAt,
            request::Column::ClosedAt,
        ])
        .from(request::Entity)
        .and_where(Expr::col(request::Column::JoinedTo).is_null())
        .and_where(Expr::col(request::Column::ConfirmedAt).is_not_null())
        .and_where(Expr::col(request::Column::AskedAt).gte(midnight(span.from)))
        .and_where(Expr::col(request::Column::AskedAt).lt(midnight(span.until + chrono::Days::new(1))))
        .take();
    let all: Vec<Row> =
        ctx.unfiltered("numbers of requests hold no name, no contact and no word").rows(&counted).await?;
    Ok(all.into_iter().filter(|row| row.ending != Some(Ending::Discarded)).collect())
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let local = day.and_time(chrono::NaiveTime::MIN).and_local_timezone(chrono_tz::Europe::Rome).earliest();
    local.map_or(DateTime::<Utc>::MIN_UTC, |local| local.with_timezone(&Utc))
}

pub(crate) fn first_of_month(day: NaiveDate) -> NaiveDate {
    chrono::Datelike::with_day(&day, 1).unwrap_or(day)
}

fn told(rows: &[Row], today: NaiveDate) -> Told {
    let mut waits: Vec<i64> = rows
        .iter()
        .filter_map(|row| Some((local_day(row.answered_at?) - local_day(row.asked_at)).num_days()))
        .collect();
    waits.sort_unstable();
    let in_time = rows.iter().filter(|row| row.answered_at.is_some_and(|at| local_day(at) <= row.due_on));
    Told {
        waited_days: waits.get(waits.len() / 2).copied(),
        in_time: i64::try_from(in_time.count()).unwrap_or(i64::MAX),
        unmet: i64::try_from(rows.iter().filter(|row| is_unmet(row, today)).count()).unwrap_or(i64::MAX),
    }
}

/// Nobody answered by the day that was told, or it was nobody's.
fn is_unmet(row: &Row, today: NaiveDate) -> bool {
    match (row.state, row.ending) {
        (_, Some(Ending::NotOurs)) => true,
        (_, Some(Ending::Withdrawn | Ending::Solved | Ending::Done)) => {
            row.answered_at.is_none() && row.closed_at.is_some_and(|at| local_day(at) > row.due_on)
        }
        (State::Closed, _) => false,
        _ => row.answered_at.is_none() && row.due_on < today,
    }
}
