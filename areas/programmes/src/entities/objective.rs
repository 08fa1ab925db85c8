//! An objective of a programme with its allocation; national objectives stand under a specific one.

use sea_orm::entity::prelude::*;

use crate::ids::{ObjectiveId, ProgrammeId};
use crate::policy::PROGRAMME;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_objectives")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ObjectiveId,
    pub programme_id: ProgrammeId,
    pub position: i32,
    pub code: String,
    pub under_code: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub short_title: String,
    #[sea_orm(column_type = "Text")]
    pub beneficiaries: String,
    pub allocation_cents: Option<i64>,
    /// One promise a line.
    #[sea_orm(column_type = "Text")]
    pub promises: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_everyone!(PROGRAMME);
