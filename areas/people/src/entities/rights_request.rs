//! What a person asked about their data: since when, until when to answer, who answers, what was answered.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{PersonId, RightsRequestId};
use crate::policy;
use crate::words::{Channel, Right, RightOutcome};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people_rights_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RightsRequestId,
    pub person_id: PersonId,
    /// The body that answers.
    pub organisation_id: Uuid,
    pub kind: Right,
    pub channel: Channel,
    pub asked: String,
    pub received_on: Date,
    pub due_on: Date,
    pub extended_on: Option<Date>,
    pub extended_because: Option<String>,
    pub outcome: Option<RightOutcome>,
    pub answer: Option<String>,
    pub closed_on: Option<Date>,
    pub closed_by: Option<Uuid>,
    /// Of a restriction: the day from which it no longer holds.
    pub lifted_on: Option<Date>,
    pub lifted_because: Option<String>,
    pub version: i32,
    pub recorded_at: DateTimeUtc,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::RIGHTS;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            other => super::within_link(other, reach, (Entity, Column::PersonId)),
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
