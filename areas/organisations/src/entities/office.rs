//! A place where a body receives people or works: a desk, a seat, a listening point.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::policy::OFFICE;
use crate::{OfficeId, OrganisationId, TerritoryId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations_offices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OfficeId,
    pub organisation_id: OrganisationId,
    pub name: String,
    pub territory_id: Option<TerritoryId>,
    pub address: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub closed_on: Option<Date>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Guarded for Entity {
    const RESOURCE: &'static str = OFFICE;

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
        row.id.uuid()
    }
}
