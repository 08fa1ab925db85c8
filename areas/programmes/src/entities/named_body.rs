//! A body named in a network or in a protocol: who chairs, signs, facilitates.

use sea_orm::entity::prelude::*;

use super::codes::{NamedIn, NamedPart};
use crate::ids::{NamedBodyId, ProjectId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_named_bodies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NamedBodyId,
    pub project_id: ProjectId,
    pub of: NamedIn,
    pub of_code: String,
    pub part: NamedPart,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub name: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
