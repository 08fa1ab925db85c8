//! One element of an activity's lists: indicator, group, topic, place, what it follows ...

use sea_orm::entity::prelude::*;

use super::codes::ItemKind;
use crate::ids::{ActivityId, ActivityItemId, ProjectId};
use crate::policy::PROJECT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_activity_items")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ActivityItemId,
    pub project_id: ProjectId,
    pub activity_id: ActivityId,
    pub kind: ItemKind,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub value: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(PROJECT, ProjectId, |row| row.project_id);
