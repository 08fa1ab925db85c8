//! A body, or a category of bodies, that takes part without budget.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::ids::{ProjectBodyId, ProjectId};
use crate::policy::PROJECT;
use crate::sheet::{BodyKind, BodyPart};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_bodies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProjectBodyId,
    pub project_id: ProjectId,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    pub kind: BodyKind,
    pub part: BodyPart,
    pub is_category: bool,
    pub organisation_id: Option<OrganisationId>,
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
