//! An indicator of one project alone.

use sea_orm::entity::prelude::*;

use crate::ids::{ProjectId, ProjectIndicatorId};
use crate::policy::PROJECT;
use crate::sheet::Unit;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_indicators")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectIndicatorId,
    pub project_id: ProjectId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub unit: Unit,
    #[sea_orm(column_type = "Text")]
    pub counts: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
