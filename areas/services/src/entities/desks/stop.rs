//! A place on a round: when the unit was there, with whom.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use super::Columns;
use crate::desks::ids::{PlaceId, RoundId, StopId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_stops")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StopId,
    pub round_id: RoundId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub place_id: PlaceId,
    pub position: i32,
    pub arrived_at: Option<DateTimeUtc>,
    pub left_at: Option<DateTimeUtc>,
    pub with_mediator: bool,
    /// Sealed.
    pub note: Option<Vec<u8>>,
    /// The meeting written when the round closed.
    pub session_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::ROUND;

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
