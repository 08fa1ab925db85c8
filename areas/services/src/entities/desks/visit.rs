//! Somebody with a ticket at the counter, without a name.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{AppointmentId, DeskId, ProcedureId, VisitId};
use crate::desks::words::VisitState;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_visits")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: VisitId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub desk_id: DeskId,
    pub held_on: Date,
    pub ticket: i32,
    pub procedure_id: Option<ProcedureId>,
    pub appointment_id: Option<AppointmentId>,
    pub language: Option<String>,
    pub state: VisitState,
    pub arrived_at: DateTimeUtc,
    pub called_at: Option<DateTimeUtc>,
    pub called_by: Option<Uuid>,
    pub ended_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::VISIT;

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
