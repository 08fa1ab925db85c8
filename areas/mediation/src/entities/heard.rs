//! A theme a mediator heard: where and in which language, never of whom.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{DetailId, RequestId};
use crate::policy;
use crate::words::Topic;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_heard")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DetailId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub request_id: RequestId,
    pub theme: Topic,
    pub language: String,
    pub area_id: Option<Uuid>,
    pub heard_on: Date,
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
        row.request_id.uuid()
    }
}
