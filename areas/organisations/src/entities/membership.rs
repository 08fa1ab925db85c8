//! A body's membership of a temporary association (ATS), and whether it is the mandated member.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::OrganisationId;
use crate::ids::MembershipId;
use crate::policy::MEMBERSHIP;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations_memberships")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MembershipId,
    pub consortium_id: OrganisationId,
    pub member_id: OrganisationId,
    pub is_mandated: bool,
    pub from_on: Date,
    pub until_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = MEMBERSHIP;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Anyone => Some(Condition::all()),
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::ConsortiumId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.consortium_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
