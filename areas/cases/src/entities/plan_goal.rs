//! A goal in one version of a plan.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::assessments::words::Dimension;
use crate::ids::{CaseId, GoalId, PlanId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_plan_goals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GoalId,
    pub case_id: CaseId,
    /// The body in charge of the case when it was written.
    pub organisation_id: Uuid,
    pub plan_id: PlanId,
    /// The same goal in every version.
    pub root_id: Uuid,
    pub position: i32,
    pub dimension: Option<Dimension>,
    /// Sealed: the words of the person.
    pub words: Option<Vec<u8>>,
    /// Sealed: the wished result.
    pub wished: Option<Vec<u8>>,
    /// Sealed: the same in the language of the person.
    pub theirs: Option<Vec<u8>>,
    /// Code of the indicator it helps to reach.
    pub indicator: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::PLAN;

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
