//! A part of a project with partners of its own (ambito).

use sea_orm::entity::prelude::*;

use crate::ids::{ProjectAreaId, ProjectId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_areas")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectAreaId,
    pub project_id: ProjectId,
    pub position: i32,
    pub name: String,
    pub territories: String,
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
