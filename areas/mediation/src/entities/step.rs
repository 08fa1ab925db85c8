//! What happened to a request, by whom and when.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{DetailId, MediatorId, RequestId};
use crate::policy;
use crate::words::Step;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_steps")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DetailId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub request_id: RequestId,
    pub step: Step,
    pub mediator_id: Option<MediatorId>,
    /// Code of the list the step takes its reasons from.
    pub reason: Option<String>,
    pub made_at: DateTimeUtc,
    pub made_by: Option<Uuid>,
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
