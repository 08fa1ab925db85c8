//! A number that describes the situation a project starts from.

use sea_orm::entity::prelude::*;

use crate::ids::{ContextNumberId, ProjectId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_context_numbers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContextNumberId,
    pub project_id: ProjectId,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub label: String,
    pub value: String,
    pub number: Option<String>,
    pub unit: Option<String>,
    pub at_on: Option<Date>,
    pub place: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
