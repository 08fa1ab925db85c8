//! Some rows of an upload as they were read, and what came of each. Whole batches are written and taken back, so
//! that a killed program leaves none of them half-done.

use sea_orm::entity::prelude::*;

use crate::imports::{BatchId, ImportId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_import_batches")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BatchId,
    pub import_id: ImportId,
    pub place: i32,
    /// The cells as read, as JSON: read whole, never queried into.
    pub cells: String,
    /// One verdict for each row, as JSON.
    pub verdicts: String,
    pub to_fix: i32,
    pub known: i32,
    pub state: BatchState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(16))")]
pub enum BatchState {
    #[sea_orm(string_value = "read")]
    Read,
    #[sea_orm(string_value = "checked")]
    Checked,
    #[sea_orm(string_value = "saved")]
    Saved,
    #[sea_orm(string_value = "undone")]
    Undone,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
