//! The record that a session was cancelled or annulled, and, when lifted, that it was not.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{SessionId, WithdrawalId};
use crate::policy;
use crate::words::{State, Withdrawn};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_withdrawals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WithdrawalId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub session_id: SessionId,
    /// Cancelled before it was held, or annulled afterwards.
    pub state: State,
    pub reason: Withdrawn,
    pub note: Option<String>,
    pub withdrawn_at: DateTimeUtc,
    pub withdrawn_by: Option<Uuid>,
    pub lifted_at: Option<DateTimeUtc>,
    pub lifted_by: Option<Uuid>,
    pub lifted_because: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::WITHDRAWAL;

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
