//! What a register says of one participant; a correction is a new row that supersedes this one.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{ParticipationId, SessionId};
use crate::policy;
use crate::words::{How, Kind, Presence, Reason};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_participations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ParticipationId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub session_id: SessionId,
    pub kind: Kind,
    pub participant_id: Uuid,
    pub presence: Presence,
    pub reason: Option<Reason>,
    /// Minutes credited; none for the absent.
    pub minutes: i32,
    pub note: Option<String>,
    pub how: How,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
    /// Why this row takes the place of the one before.
    pub because: Option<String>,
    pub supersedes: Option<ParticipationId>,
    pub superseded_by: Option<ParticipationId>,
    pub superseded_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::PARTICIPATION;

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
