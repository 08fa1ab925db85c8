//! A product a project promises.

use sea_orm::entity::prelude::*;

use crate::ids::{DeliverableId, ProjectId};
use crate::policy::DELIVERABLE;
use crate::sheet::Unit;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_deliverables")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DeliverableId,
    pub project_id: ProjectId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub quantity: Option<i32>,
    pub unit: Unit,
    pub due_on: Option<Date>,
    pub due_about: bool,
    pub activity_code: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
    pub withdrawn_in: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(DELIVERABLE, ProjectId, |row| row.project_id);
