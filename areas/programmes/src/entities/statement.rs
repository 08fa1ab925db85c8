//! A sentence of the project document: objective, result, promise, lesson, note ...

use sea_orm::entity::prelude::*;

use super::codes::StatementKind;
use crate::ids::{ProjectId, StatementId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_statements")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StatementId,
    pub project_id: ProjectId,
    pub kind: StatementKind,
    pub position: i32,
    pub code: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub title: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub detail: Option<String>,
    /// One a line.
    #[sea_orm(column_type = "Text")]
    pub others: String,
    pub action_code: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
