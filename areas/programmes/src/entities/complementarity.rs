//! Another fund, project, law or plan a project works with.

use sea_orm::entity::prelude::*;

use crate::ids::{ComplementarityId, ProjectId};
use crate::policy::PROJECT;
use crate::sheet::ComplementarityKind;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_complementarities")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ComplementarityId,
    pub project_id: ProjectId,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub kind: ComplementarityKind,
    pub action_code: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub text: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
