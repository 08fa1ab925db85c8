//! A code with which a person opens the own file: hashed, single purpose, given in person by a worker.

use authz::{Reach, Relation as Stands, Target};
use people::PersonId;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::asking::ids::OwnCodeId;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_own_codes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OwnCodeId,
    /// The body whose worker gave it.
    pub organisation_id: Uuid,
    pub person_id: PersonId,
    pub code_hash: String,
    pub given_at: DateTimeUtc,
    pub given_by: Option<Uuid>,
    pub expires_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
    pub used_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = policy::OWN_CODE;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
