//! A table, council or network named by a project.

use sea_orm::entity::prelude::*;

use crate::ids::{NetworkId, ProjectId};
use crate::policy::PROJECT;
use crate::sheet::NetworkKind;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_networks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NetworkId,
    pub project_id: ProjectId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub kind: NetworkKind,
    pub quantity: Option<i32>,
    pub part_of_code: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub purpose: Option<String>,
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
