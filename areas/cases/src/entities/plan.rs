//! One version of the individual plan of a case.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, PlanId};
use crate::plans::words::PlanState;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_plans")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PlanId,
    pub case_id: CaseId,
    /// The body in charge of the case when it was written.
    pub organisation_id: Uuid,
    /// The first of a case is 1.
    pub number: i32,
    pub state: PlanState,
    /// Why the version before was revised.
    pub because: Option<String>,
    /// When those who agree to it will look at it again.
    pub review_on: Option<Date>,
    /// Of the draft: what two writers compare.
    pub version: i32,
    pub edited_at: DateTimeUtc,
    pub edited_by: Option<Uuid>,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
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
