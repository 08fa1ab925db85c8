//! An action of a project; it keeps its identity from version to version.

use sea_orm::entity::prelude::*;

use crate::ids::{ActionId, ProjectId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_actions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ActionId,
    pub project_id: ProjectId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub description: Option<String>,
    pub funded_action: Option<String>,
    pub groups: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
    /// The version that no longer has it.
    pub withdrawn_in: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
