//! One version of a project: who made it, when, why, and the whole sheet as it stood.

use sea_orm::entity::prelude::*;

use super::codes::ChangeKind;
use crate::ids::{ProjectId, VersionId};
use crate::policy::VERSION;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_versions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: VersionId,
    pub project_id: ProjectId,
    pub version: i32,
    pub kind: ChangeKind,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    pub effective_on: Date,
    pub made_by: Option<Uuid>,
    pub made_by_name: String,
    pub made_at: DateTimeUtc,
    /// The sheet as JSON: read whole for comparison, never queried into.
    #[sea_orm(column_type = "Text")]
    pub snapshot: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(VERSION, ProjectId, |row| row.project_id);
