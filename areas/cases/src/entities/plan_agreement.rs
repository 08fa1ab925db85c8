//! That a version of a plan was agreed: how, in which language, before whom.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{AgreementId, CaseId, PlanId};
use crate::plans::words::Signing;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_plan_agreements")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AgreementId,
    pub case_id: CaseId,
    /// The body in charge of the case when it was written.
    pub organisation_id: Uuid,
    pub plan_id: PlanId,
    pub how: Signing,
    pub agreed_on: Date,
    /// Sealed: the name as the person typed it.
    pub signer: Option<Vec<u8>>,
    /// Sealed: who else was present.
    pub present: Option<Vec<u8>>,
    /// In which it was read out.
    pub language: String,
    /// Sealed.
    pub mediator: Option<Vec<u8>>,
    /// Sealed: who signed for a minor.
    pub guardian: Option<Vec<u8>>,
    /// The signed paper.
    pub document_id: Option<Uuid>,
    /// Of the text that was agreed.
    pub sha256: String,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::PLAN;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        super::within_team(relation, reach, (Entity, Column::CaseId))
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
