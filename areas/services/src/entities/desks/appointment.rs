//! An appointment at a desk.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::appointments::words::State;
use crate::desks::ids::{AppointmentId, DeskId, InvitationId, ProcedureId, RoomId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_appointments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AppointmentId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub desk_id: DeskId,
    pub procedure_id: Option<ProcedureId>,
    pub worker_id: Option<Uuid>,
    pub room_id: Option<RoomId>,
    pub person_id: Option<Uuid>,
    /// What a person without a name shows at the counter.
    pub code: String,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub minutes: i32,
    pub state: State,
    pub language: String,
    /// Sealed.
    pub email: Option<Vec<u8>>,
    pub wants_reminders: bool,
    pub invitation_id: Option<InvitationId>,
    /// To be confirmed by telephone: after too many absences.
    pub must_call: bool,
    pub called_at: Option<DateTimeUtc>,
    pub called_by: Option<Uuid>,
    /// Why it was cancelled.
    pub why: Option<String>,
    pub settled_at: Option<DateTimeUtc>,
    pub settled_by: Option<Uuid>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::APPOINTMENT;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        Columns {
            body: Some(Column::OrganisationId),
            project: Some(Column::ProjectId),
            owner: Some(Column::WorkerId),
        }
        .within(relation, reach)
    }

    fn target(row: &Model) -> Target {
        Target {
            organisation: Some(row.organisation_id),
            project: row.project_id,
            owner: row.worker_id,
            ..Target::default()
        }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
