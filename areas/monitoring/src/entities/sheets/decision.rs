//! The authority accepted a submission or sent it back with remarks.

use authz::{Reach, Relation as Stands, Target};
use programmes::ProjectId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::sheets::ids::{DecisionId, SubmissionId};
use crate::sheets::policy::DECISION;

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)")]
pub enum Verdict {
    #[sea_orm(string_value = "returned")]
    Returned,
    #[sea_orm(string_value = "accepted")]
    Accepted,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "monitoring_sheet_decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DecisionId,
    pub submission_id: SubmissionId,
    pub project_id: ProjectId,
    pub verdict: Verdict,
    pub remarks: Option<String>,
    pub decided_at: DateTimeUtc,
    pub decided_by: Option<Uuid>,
    pub decided_by_name: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = DECISION;

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
