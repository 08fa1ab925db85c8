//! Something that happens at a time and a place: a lesson, a desk shift, a visit, a meeting.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{GroupId, SessionId};
use crate::policy;
use crate::words::{Kind, Mode, State};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delivery_sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub activity_id: Option<Uuid>,
    pub group_id: Option<GroupId>,
    /// Sessions planned together share it.
    pub series_id: Option<Uuid>,
    pub title: String,
    /// The day it begins, in Italy.
    pub held_on: Date,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub minutes: i32,
    pub place: String,
    pub mode: Mode,
    pub language: Option<String>,
    /// Who the register lists.
    pub kind: Kind,
    pub led_by: Option<Uuid>,
    pub state: State,
    /// Grows with every change of the register: a form that carries an older number is stale.
    pub register_version: i32,
    pub registered_at: Option<DateTimeUtc>,
    pub registered_by: Option<Uuid>,
    /// Printed on the register, finds the session again.
    pub code: String,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::SESSION;

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
