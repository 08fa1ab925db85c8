//! The document as it was submitted: canonical text and its checksum. Never changed, never queried into.

use authz::{Reach, Relation as Stands, Target};
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::SubmissionId;
use crate::sheets::policy::SNAPSHOT;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheet_snapshots")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SubmissionId,
    pub project_id: ProjectId,
    pub content: String,
    pub checksum: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = SNAPSHOT;

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
