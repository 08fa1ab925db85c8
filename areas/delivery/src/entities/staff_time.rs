//! Hours of somebody who delivered a session, preparation apart.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{SessionId, StaffTimeId};
use crate::policy;
use crate::words::Role;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_staff_times")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StaffTimeId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub session_id: SessionId,
    pub worker_id: Uuid,
    pub role: Role,
    pub held_on: Date,
    pub minutes: i32,
    pub preparation: i32,
    /// The same worker is recorded elsewhere at the same hours.
    pub is_doubled: bool,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub because: Option<String>,
    pub supersedes: Option<StaffTimeId>,
    pub superseded_by: Option<StaffTimeId>,
    pub superseded_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::STAFF_TIME;

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
