//! A language a request needs, and who of the offers covers it.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{DetailId, OfferId, RequestId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_needs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DetailId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub request_id: RequestId,
    pub language: String,
    pub people: i32,
    pub offer_id: Option<OfferId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::REQUEST;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::of_request(relation, reach, (Column::OrganisationId, Column::ProjectId), Column::RequestId)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.request_id.uuid()
    }
}
