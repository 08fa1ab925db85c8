//! A product was handed over: when, how many, who says so.

use sea_orm::entity::prelude::*;

use crate::ids::{DeliverableId, HandoverId, ProjectId};
use crate::policy::DELIVERABLE;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes_handovers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HandoverId,
    pub project_id: ProjectId,
    pub deliverable_id: DeliverableId,
    pub delivered_on: Date,
    pub quantity: i32,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    pub recorded_by: Option<Uuid>,
    pub recorded_by_name: String,
    pub recorded_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::of_project!(DELIVERABLE, ProjectId, |row| row.project_id);
