//! A dated event about a person, with its evidence.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{GroupId, OutcomeId};
use crate::policy;
use crate::words::{Kind, Level, OutcomeKind};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_outcomes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OutcomeId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub activity_id: Option<Uuid>,
    pub group_id: Option<GroupId>,
    pub person_kind: Kind,
    pub person_id: Uuid,
    pub kind: OutcomeKind,
    pub happened_on: Date,
    pub entry_level: Option<Level>,
    pub exit_level: Option<Level>,
    pub answer: Option<bool>,
    pub months: Option<i32>,
    pub protocol: Option<String>,
    pub evidence: Option<String>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub because: Option<String>,
    pub supersedes: Option<OutcomeId>,
    pub superseded_by: Option<OutcomeId>,
    pub superseded_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::OUTCOME;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within(relation, reach, Column::OrganisationId, Column::ProjectId)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
