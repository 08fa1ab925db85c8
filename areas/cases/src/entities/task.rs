//! Something to be done by a day.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, TaskId};
use crate::policy;
use crate::words::TaskState;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_tasks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TaskId,
    pub case_id: CaseId,
    /// The body of whoever must do it.
    pub organisation_id: Uuid,
    pub worker_id: Uuid,
    pub title: String,
    pub due_on: Date,
    /// The decision, step or note it came of.
    pub source_kind: Option<String>,
    pub source_id: Option<Uuid>,
    pub state: TaskState,
    pub settled_at: Option<DateTimeUtc>,
    pub settled_by: Option<Uuid>,
    pub why_dropped: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::TASK;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within_team(relation, reach, (Entity, Column::CaseId))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
