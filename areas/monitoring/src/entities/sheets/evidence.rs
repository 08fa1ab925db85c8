//! The records a frozen figure is made of, with their versions.
//!
//! One row holds the whole list of an indicator: it is written once, read whole and compared as a set.
//! A row per record would add a line to the audit trail for each and tell it nothing.

use authz::{Reach, Relation as Stands, Target};
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::{EvidenceId, SubmissionId};
use crate::sheets::policy::EVIDENCE;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheet_evidence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EvidenceId,
    pub submission_id: SubmissionId,
    pub project_id: ProjectId,
    pub indicator: String,
    pub definition_version: i32,
    pub records: i32,
    pub list: String,
    pub checksum: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = EVIDENCE;

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
