//! What a conference decided; somebody does it by a day.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, ConferenceId, DecisionId, TaskId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DecisionId,
    pub case_id: CaseId,
    /// The body that called the conference.
    pub organisation_id: Uuid,
    pub conference_id: ConferenceId,
    pub place: i32,
    pub text: String,
    /// None where it is nobody's task.
    pub task_id: Option<TaskId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::CONFERENCE;

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
