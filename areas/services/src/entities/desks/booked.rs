//! Five minutes of a worker, a room or a person: nobody has them twice.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{AppointmentId, BookedId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_booked_times")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BookedId,
    pub appointment_id: AppointmentId,
    pub organisation_id: Uuid,
    pub resource_id: Uuid,
    pub at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::APPOINTMENT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        Columns { body: Some(Column::OrganisationId), project: None, owner: None }.within(relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
