//! A protocol of understanding a project promises or applies.

use sea_orm::entity::prelude::*;

use crate::ids::{ProjectId, ProtocolId};
use crate::policy::PROJECT;
use crate::sheet::ProtocolState;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_protocols")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProtocolId,
    pub project_id: ProjectId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub full_title: Option<String>,
    pub state: ProtocolState,
    pub quantity: Option<i32>,
    pub signed_on: Option<Date>,
    pub signed_about: bool,
    pub activity_code: Option<String>,
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
