//! The value an indicator is promised to reach, with the nine cells where planned.

use sea_orm::entity::prelude::*;

use crate::ids::{ProjectId, TargetId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_targets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TargetId,
    pub project_id: ProjectId,
    pub position: i32,
    pub indicator: String,
    /// None: to be defined.
    pub value: Option<i64>,
    pub lt18_women: Option<i64>,
    pub lt18_men: Option<i64>,
    pub lt18_non_binary: Option<i64>,
    pub a18_60_women: Option<i64>,
    pub a18_60_men: Option<i64>,
    pub a18_60_non_binary: Option<i64>,
    pub gt60_women: Option<i64>,
    pub gt60_men: Option<i64>,
    pub gt60_non_binary: Option<i64>,
    pub by_on: Option<Date>,
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
