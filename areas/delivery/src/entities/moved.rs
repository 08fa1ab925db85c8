//! The record that a planned session was moved: when and where it stood before, and why.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{MoveId, SessionId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_moves")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MoveId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub session_id: SessionId,
    /// When it was to begin and end, and where, before this move.
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub place: String,
    pub because: String,
    pub moved_at: DateTimeUtc,
    pub moved_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::MOVE;

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
