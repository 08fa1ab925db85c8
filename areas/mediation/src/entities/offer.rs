//! One mediator asked for one request.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{ContractId, MediatorId, OfferId, RequestId};
use crate::policy;
use crate::words::{Answer, Ending, Refused};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_offers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfferId,
    /// Who asks.
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub request_id: RequestId,
    pub mediator_id: MediatorId,
    pub employer_id: Uuid,
    pub contract_id: Option<ContractId>,
    pub sent_at: DateTimeUtc,
    pub sent_by: Option<Uuid>,
    pub expires_at: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
    pub answered_by: Option<Uuid>,
    pub answer: Option<Answer>,
    pub reason: Option<Refused>,
    pub ended_at: Option<DateTimeUtc>,
    pub ending: Option<Ending>,
    /// The letter that told of it; none where no address was known.
    pub letter_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::OFFER;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::of_mediator(relation, reach, Column::OrganisationId, Column::MediatorId)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
