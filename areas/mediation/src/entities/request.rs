//! Somebody needs a mediator: language, time, place, topic. About whom is kept apart.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::RequestId;
use crate::policy;
use crate::words::{Gender, Mode, Outcome, Setting, State, Subject, Topic};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RequestId,
    /// Who asks.
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub activity_id: Option<Uuid>,
    /// The record it was asked from.
    pub source_kind: Option<String>,
    pub source_id: Option<Uuid>,
    pub asked_by: Option<Uuid>,
    pub asked_at: DateTimeUtc,
    pub subject: Subject,
    pub heads: i32,
    /// None: as soon as possible, by `due_on`.
    pub starts_at: Option<DateTimeUtc>,
    pub minutes: i32,
    pub due_on: Date,
    /// When it is too late for somebody to say yes.
    pub deadline_at: DateTimeUtc,
    pub place: String,
    pub territory_id: Option<Uuid>,
    /// The province of the territory: what figures speak of.
    pub area_id: Option<Uuid>,
    pub mode: Mode,
    pub topic: Topic,
    pub setting: Setting,
    /// The mediator should be ...
    pub gender: Option<Gender>,
    /// ... and nobody else will do.
    pub gender_needed: bool,
    pub state: State,
    pub accepted_at: Option<DateTimeUtc>,
    /// What happened stands in delivery.
    pub session_id: Option<Uuid>,
    pub outcome: Option<Outcome>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REQUEST;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::of_request(relation, reach, (Column::OrganisationId, Column::ProjectId), Column::Id)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
