//! Where a project works.

use organisations::TerritoryId;
use sea_orm::entity::prelude::*;

use crate::ids::{ProjectId, ProjectTerritoryId};
use crate::policy::PROJECT;
use crate::sheet::TerritoryLevel;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_territories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectTerritoryId,
    pub project_id: ProjectId,
    pub position: i32,
    pub level: TerritoryLevel,
    pub code: Option<String>,
    pub territory_id: Option<TerritoryId>,
    pub name: String,
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
