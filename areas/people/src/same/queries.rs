//! The queue of possible duplicates, with what speaks for each pair.

use std::collections::HashMap;

use chrono::NaiveDate;
use kernel::{Page, Paged};
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use store::{Ctx, Result, local_day};

use super::evidence::{self, Evidence, Numbers, Two};
use crate::entities::person_link;
use crate::front::{self, PersonLine};
use crate::ids::{PersonId, PersonLinkId};
use crate::words::{FoundBy, LinkState};

/// Two files side by side.
pub struct Pair {
    pub id: PersonLinkId,
    pub version: i32,
    pub state: LinkState,
    pub likeness: i32,
    pub found_by: FoundBy,
    pub found_on: NaiveDate,
    pub decided_on: Option<NaiveDate>,
    pub reason: Option<String>,
    pub one: PersonLine,
    pub other: PersonLine,
    pub evidence: Vec<Evidence>,
}

impl Pair {
    pub fn both(&self) -> [&PersonLine; 2] {
        [&self.one, &self.other]
    }

    /// Nobody has decided yet, or the decision was taken back.
    pub fn is_open(&self) -> bool {
        self.state == LinkState::Possible
    }
}

/// How the queue is narrowed and ordered: the most alike first, of equals the rarest name and then the oldest; or the
/// oldest first.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub state: LinkState,
    pub found_by: Option<FoundBy>,
    pub oldest_first: bool,
}

/// Pairs of which the reader may see both files.
pub async fn queue(ctx: &Ctx, wanted: Wanted, page: Page) -> Result<Paged<Pair>> {
    let mut select = ctx.find::<person_link::Entity>().filter(person_link::Column::State.eq(wanted.state));
    if let Some(found_by) = wanted.found_by {
        select = select.filter(person_link::Column::FoundBy.eq(found_by));
    }
    if !wanted.oldest_first {
        select =
            select.order_by_desc(person_link::Column::Likeness).order_by_asc(person_link::Column::Namesakes);
    }
    // Identifiers are ordered by time.
    let found = ctx.page(select.order_by_asc(person_link::Column::Id), page).await?;
    let total = found.total;
    Ok(Paged { rows: pairs(ctx, found.rows).await?, total, page })
}

/// How many wait for a decision.
pub async fn waiting(ctx: &Ctx) -> Result<i64> {
    let open = ctx.find::<person_link::Entity>().filter(person_link::Column::State.eq(LinkState::Possible));
    ctx.count(open).await
}

async fn pairs(ctx: &Ctx, rows: Vec<person_link::Model>) -> Result<Vec<Pair>> {
    let ids: Vec<PersonId> = rows.iter().flat_map(|pair| [pair.one_id, pair.other_id]).collect();
    let lines = front::lines(ctx, &ids).await?;
    let numbers = Numbers::of(ctx, &ids).await?;
    let rows: Vec<_> = rows.into_iter().filter_map(|row| seen(row, &lines)).collect();
    let twos: Vec<Two> =
        rows.iter().map(|(row, one, other)| Two { one, other, likeness: row.likeness }).collect();
    let evidence = evidence::of(ctx, &twos, &numbers).await?;
    let pairs = rows.into_iter().zip(evidence);
    Ok(pairs.map(|((row, one, other), evidence)| pair(row, one, other, evidence)).collect())
}

fn seen(
    row: person_link::Model,
    lines: &HashMap<PersonId, PersonLine>,
) -> Option<(person_link::Model, PersonLine, PersonLine)> {
    let (one, other) = (lines.get(&row.one_id)?.clone(), lines.get(&row.other_id)?.clone());
    Some((row, one, other))
}

fn pair(row: person_link::Model, one: PersonLine, other: PersonLine, evidence: Vec<Evidence>) -> Pair {
    Pair {
        id: row.id,
        version: row.version,
        state: row.state,
        likeness: row.likeness,
        found_by: row.found_by,
        found_on: local_day(row.created_at),
        decided_on: row.decided_at.map(local_day),
        reason: row.reason,
        one,
        other,
        evidence,
    }
}

/// Other files that somebody decided are about the same person, as far as the reader may see both.
pub async fn same_as(ctx: &Ctx, person: PersonId) -> Result<Vec<PersonLine>> {
    let linked = ctx
        .find::<person_link::Entity>()
        .filter(person_link::Column::State.eq(LinkState::Same))
        .filter(person_link::Column::OneId.eq(person).or(person_link::Column::OtherId.eq(person)));
    let others: Vec<PersonId> = ctx
        .all(linked)
        .await?
        .into_iter()
        .map(|row| if row.one_id == person { row.other_id } else { row.one_id })
        .collect();
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let mut lines: Vec<PersonLine> = front::lines(ctx, &others).await?.into_values().collect();
    lines.sort_by_key(|line| line.id);
    Ok(lines)
}
