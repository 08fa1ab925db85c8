//! A contact at a desk or in the street: what was asked, how it ended, with or without a name.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::contacts::words::Outcome;
use crate::desks::ids::{ContactId, DeskId, ProcedureId, StopId, VisitId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_contacts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub desk_id: Option<DeskId>,
    pub stop_id: Option<StopId>,
    pub visit_id: Option<VisitId>,
    pub procedure_id: Option<ProcedureId>,
    pub worker_id: Uuid,
    pub happened_at: DateTimeUtc,
    pub minutes: i32,
    pub people: i32,
    /// Gender by age band as headcounts order them; nothing where not noted.
    pub cell: Option<i32>,
    pub language: Option<String>,
    pub outcome: Outcome,
    /// Sealed.
    pub note: Option<Vec<u8>>,
    /// Once known.
    pub person_id: Option<Uuid>,
    /// The meeting, recorded once where everything delivered is; a round writes it when it closes.
    pub session_id: Option<Uuid>,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::CONTACT;

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
