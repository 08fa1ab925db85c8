//! What stands in a mediator's diary: an offer seen by the mediator and the employer. Read only.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{MediatorId, OfferId, RequestId};
use crate::policy;
use crate::words::Answer;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_offers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfferId,
    pub project_id: Option<Uuid>,
    pub request_id: RequestId,
    pub mediator_id: MediatorId,
    pub employer_id: Uuid,
    pub expires_at: DateTimeUtc,
    pub answer: Option<Answer>,
    pub ended_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::DIARY;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::of_mediator(relation, reach, Column::EmployerId, Column::MediatorId)
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.employer_id), project: row.project_id, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
