//! Reading uploads and their rows.

use authz::Action;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Ctx, Error, Grant, Result};

use super::ImportId;
use super::entities::batch::{self, BatchState};
use super::entities::import;
use super::rows::{RawRow, Verdict};
use crate::ids::PersonId;

pub const OF_AN_UPLOAD: &str = "the upload these rows belong to was loaded as the reader";

/// An upload the reader may see, with leave to change it when `action` says so.
pub async fn load(ctx: &Ctx, id: ImportId, action: Action) -> Result<(import::Model, Grant<import::Entity>)> {
    ctx.load::<import::Entity>(id, action).await
}

/// The own body's uploads, the last first.
pub async fn recent(ctx: &Ctx) -> Result<Vec<import::Model>> {
    ctx.all(ctx.find::<import::Entity>().order_by_desc(import::Column::CreatedAt).limit(50)).await
}

/// A batch with its texts read.
pub struct Batch {
    pub row: batch::Model,
    pub rows: Vec<RawRow>,
    pub verdicts: Vec<Verdict>,
}

impl Batch {
    fn open(row: batch::Model) -> Result<Batch> {
        Ok(Batch { rows: read_json(&row.cells)?, verdicts: read_json(&row.verdicts)?, row })
    }

    pub fn each(&self) -> impl Iterator<Item = (&RawRow, &Verdict)> {
        self.rows.iter().zip(&self.verdicts)
    }
}

/// Which of an upload's batches to read.
#[derive(Clone, Copy)]
pub enum Holding {
    Anything,
    ToFix,
    Known,
    In(BatchState),
}

/// The identifiers of batches in the order of the file: each is read by itself, so that a long list is never in
/// memory whole.
pub async fn batches(ctx: &Ctx, id: ImportId, holding: Holding) -> Result<Vec<super::BatchId>> {
    let select = ctx.unfiltered(OF_AN_UPLOAD).find::<batch::Entity>().filter(batch::Column::ImportId.eq(id));
    let select = match holding {
        Holding::Anything => select,
        Holding::ToFix => select.filter(batch::Column::ToFix.gt(0)),
        Holding::Known => select.filter(batch::Column::Known.gt(0)),
        Holding::In(state) => select.filter(batch::Column::State.eq(state)),
    };
    let query = sea_orm::QueryTrait::into_query(
        select.order_by_asc(batch::Column::Place).select_only().column(batch::Column::Id),
    );
    let found: Vec<Found> = ctx.unfiltered(OF_AN_UPLOAD).rows(&query).await?;
    Ok(found.into_iter().map(|found| found.id).collect())
}

#[derive(sea_orm::FromQueryResult)]
struct Found {
    id: super::BatchId,
}

pub async fn batch(ctx: &Ctx, id: super::BatchId) -> Result<Batch> {
    let select = ctx.unfiltered(OF_AN_UPLOAD).find::<batch::Entity>().filter(batch::Column::Id.eq(id));
    Batch::open(ctx.one(select).await?.ok_or(Error::NotFound)?)
}

/// The persons an upload made and that are still there: for whoever enrols them all into something.
pub async fn persons_of(ctx: &Ctx, id: ImportId) -> Result<Vec<PersonId>> {
    load(ctx, id, Action::View).await?;
    let mut persons = Vec::new();
    for id in batches(ctx, id, Holding::Anything).await? {
        let batch = batch(ctx, id).await?;
        persons.extend(batch.verdicts.iter().filter_map(|verdict| match verdict {
            Verdict::Saved(person) | Verdict::Kept(person) => Some(PersonId(*person)),
            _ => None,
        }));
    }
    Ok(persons)
}

pub fn read_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(Error::broken)
}

pub fn write_json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::broken)
}
