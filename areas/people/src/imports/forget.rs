//! Take one person out of kept lists: rows that made them, that were compared with them, or that bear their name.

use std::collections::HashSet;

use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, QueryFilter};
use store::{Ctx, Result};

use super::ImportId;
use super::entities::{batch, import};
use super::field::{Field, folded};
use super::queries::{self, Holding, read_json, write_json};
use super::rows::{Column, Known, RawRow, Verdict};
use crate::entities::access_link;
use crate::ids::PersonId;

const WHY: &str = "who is erased goes from the lists that spoke of them, too";

/// Looks through all lists of the bodies that ever followed the person, one batch in memory at a time.
pub(crate) async fn forget(ctx: &Ctx, person: PersonId, names: &[String]) -> Result<()> {
    let names: HashSet<String> =
        names.iter().map(|name| in_order(name)).filter(|name| !name.is_empty()).collect();
    for upload in uploads(ctx, person).await? {
        let columns: Vec<Column> = read_json(&upload.columns)?;
        let mut is_touched = false;
        for id in queries::batches(ctx, upload.id, Holding::Anything).await? {
            is_touched |= forget_rows(ctx, id, person, &names, &columns).await?;
        }
        if is_touched {
            forget_samples(ctx, upload.id, columns).await?;
        }
    }
    Ok(())
}

async fn uploads(ctx: &Ctx, person: PersonId) -> Result<Vec<import::Model>> {
    let everything = ctx.unfiltered(WHY);
    let followed = everything.find::<access_link::Entity>().filter(access_link::Column::PersonId.eq(person));
    let bodies: HashSet<uuid::Uuid> =
        ctx.all(followed).await?.into_iter().map(|link| link.organisation_id).collect();
    ctx.all(everything.find::<import::Entity>().filter(import::Column::OrganisationId.is_in(bodies))).await
}

async fn forget_rows(
    ctx: &Ctx,
    id: super::BatchId,
    person: PersonId,
    names: &HashSet<String>,
    columns: &[Column],
) -> Result<bool> {
    let queries::Batch { mut rows, mut verdicts, .. } = queries::batch(ctx, id).await?;
    let mut is_touched = false;
    for (place, row) in rows.iter_mut().enumerate() {
        // A list that was not checked yet has no verdicts.
        let verdict = verdicts.get_mut(place);
        let is_theirs = verdict.as_ref().is_some_and(|verdict| is_of(verdict, person));
        if !is_theirs && !names.contains(&in_order(&full_name(row, columns))) {
            continue;
        }
        is_touched = true;
        row.cells.clear();
        if let Some(Verdict::ToFix(problems)) = verdict {
            // A sentence may repeat what the cell said.
            problems.iter_mut().for_each(|problem| problem.args.clear());
        }
    }
    if is_touched {
        let update = Query::update()
            .table(batch::Entity)
            .value(batch::Column::Cells, write_json(&rows)?)
            .value(batch::Column::Verdicts, write_json(&verdicts)?)
            .and_where(Expr::col(batch::Column::Id).eq(id))
            .take();
        ctx.housekeeping(WHY).run(&update).await?;
    }
    Ok(is_touched)
}

fn is_of(verdict: &Verdict, person: PersonId) -> bool {
    match verdict {
        Verdict::Saved(id) | Verdict::Kept(id) => *id == person.uuid(),
        Verdict::Known { who, .. } => who.iter().any(|known| match known {
            Known::Ours { person: id, .. } | Known::Elsewhere { person: id, .. } => *id == person.uuid(),
            Known::Row { .. } => false,
        }),
        _ => false,
    }
}

fn full_name(row: &RawRow, columns: &[Column]) -> String {
    let is_name =
        |column: &Column| matches!(column.field(), Some(Field::Family | Field::Given | Field::Full));
    let parts = columns.iter().zip(&row.cells).filter(|(column, _)| is_name(column));
    parts.map(|(_, cell)| cell.shown()).collect::<Vec<_>>().join(" ")
}

/// The same words in whatever order they were written.
fn in_order(name: &str) -> String {
    let name = folded(name);
    let mut words: Vec<&str> = name.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

/// The first values of each column, kept to show what it holds, may be the person's.
async fn forget_samples(ctx: &Ctx, id: ImportId, mut columns: Vec<Column>) -> Result<()> {
    columns.iter_mut().for_each(|column| column.sample.clear());
    let update = Query::update()
        .table(import::Entity)
        .value(import::Column::Columns, write_json(&columns)?)
        .and_where(Expr::col(import::Column::Id).eq(id))
        .take();
    ctx.housekeeping(WHY).run(&update).await?;
    Ok(())
}
