//! A request as figures know it: no place, no words, no person. Read only.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::RequestId;
use crate::policy;
use crate::words::{State, Topic};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RequestId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub asked_at: DateTimeUtc,
    pub minutes: i32,
    pub deadline_at: DateTimeUtc,
    pub area_id: Option<Uuid>,
    pub topic: Topic,
    pub state: State,
    pub accepted_at: Option<DateTimeUtc>,
    pub session_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::FIGURE;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            Stands::LeadPartner | Stands::Authority | Stands::SameProject => {
                Some(Condition::all().add(Column::ProjectId.is_in(reach.projects.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
