//! A reference worker passes a case on; it has passed once the other accepts.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{CaseId, HandoverId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases_handovers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HandoverId,
    pub case_id: CaseId,
    /// The body that passes it on.
    pub organisation_id: Uuid,
    pub from_worker_id: Uuid,
    pub to_organisation_id: Uuid,
    pub to_worker_id: Uuid,
    pub why: String,
    pub asked_at: DateTimeUtc,
    pub asked_by: Option<Uuid>,
    pub accepted_at: Option<DateTimeUtc>,
    pub declined_at: Option<DateTimeUtc>,
    pub answered_by: Option<Uuid>,
    pub why_declined: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::HANDOVER;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            // The one who is asked is no member yet, and must see what is asked.
            Stands::SameOrganisation => Some(
                Condition::any()
                    .add(Column::OrganisationId.is_in(reach.organisations.clone()))
                    .add(Column::ToOrganisationId.is_in(reach.organisations.clone())),
            ),
            other => super::within_team(other, reach, (Entity, Column::CaseId)),
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), linked: true, ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
