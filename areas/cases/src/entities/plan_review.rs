//! A look at how a plan is going, on its day.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, PlanId, ReviewId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_plan_reviews")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReviewId,
    pub case_id: CaseId,
    /// The body in charge of the case when it was written.
    pub organisation_id: Uuid,
    pub plan_id: PlanId,
    pub reviewed_on: Date,
    /// Sealed.
    pub participants: Option<Vec<u8>>,
    /// Sealed.
    pub decisions: Option<Vec<u8>>,
    pub next_on: Option<Date>,
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
