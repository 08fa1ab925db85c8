//! Words about a request, sealed: for the body that asked and the mediator who accepted.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::ids::{DetailId, RequestId};
use crate::policy;
use crate::words::Sealed;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mediation_words")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DetailId,
    pub organisation_id: Uuid,
    pub project_id: Option<Uuid>,
    pub request_id: RequestId,
    pub kind: Sealed,
    pub sealed: String,
    pub written_at: DateTimeUtc,
    pub written_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::WORDS;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            Stands::Own => super::accepted_by_reader(reach, Column::RequestId),
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
