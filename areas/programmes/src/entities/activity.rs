//! An activity of a project; it keeps its identity from version to version, because sessions point to it.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::ids::{ActionId, ActivityId, ProjectId};
use crate::policy::ACTIVITY;
use crate::sheet::{ActivityKind, Mode, Unit};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_activities")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ActivityId,
    pub project_id: ProjectId,
    pub action_id: ActionId,
    pub position: i32,
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub description: Option<String>,
    pub phase: Option<i32>,
    pub kind: ActivityKind,
    pub unit: Unit,
    /// None: the document leaves it to be defined.
    pub planned: Option<i32>,
    pub starts_on: Option<Date>,
    pub starts_about: bool,
    pub ends_on: Option<Date>,
    pub ends_about: bool,
    pub responsible_id: Option<OrganisationId>,
    pub area: Option<String>,
    pub mode: Option<Mode>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub source: String,
    pub outside: bool,
    /// The version that no longer has it.
    pub withdrawn_in: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(ACTIVITY, ProjectId, |row| row.project_id);
