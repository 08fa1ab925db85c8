//! The sheet of one project for one quarter; its state follows from what happened to it.

use authz::{Reach, Relation as Stands, Target};
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::SheetId;
use crate::sheets::policy::SHEET;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SheetId,
    pub project_id: ProjectId,
    pub quarter: String,
    pub prepared_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = SHEET;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::by_project(Column::ProjectId, relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target { project: Some(row.project_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
