//! A round of a unit: planned, under way, closed.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{RoundId, UnitId};
use crate::outreach::words::RoundState;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_rounds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoundId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub unit_id: UnitId,
    pub held_on: Date,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub state: RoundState,
    /// Rounds planned together share it.
    pub series_id: Option<Uuid>,
    pub why: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::ROUND;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        Columns { body: Some(Column::OrganisationId), project: Some(Column::ProjectId), owner: None }
            .within(relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
