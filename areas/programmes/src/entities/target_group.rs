//! Whom a project is for, directly or indirectly.

use sea_orm::entity::prelude::*;

use crate::ids::{ProjectId, TargetGroupId};
use crate::policy::PROJECT;
use crate::sheet::{GroupCode, RecipientMode};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_target_groups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TargetGroupId,
    pub project_id: ProjectId,
    pub position: i32,
    pub group_code: GroupCode,
    pub mode: RecipientMode,
    #[sea_orm(column_type = "Text")]
    pub description: String,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
