//! A name a body has borne, with the days it was valid.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::OrganisationId;
use crate::ids::NameId;
use crate::policy::ORGANISATION;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations_names")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NameId,
    pub organisation_id: OrganisationId,
    pub name: String,
    pub name_key: String,
    pub from_on: Option<Date>,
    pub until_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = ORGANISATION;

    fn within(relation: Stands, reach: &Reach) -> Option<Condition> {
        match relation {
            Stands::Anyone => Some(Condition::all()),
            Stands::SameOrganisation => {
                Some(Condition::all().add(Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.organisation_id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.organisation_id.uuid()
    }
}
