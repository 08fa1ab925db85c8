//! A body of the network, under the name it bears today.

use authz::{Reach, Relation as Stands, Target};
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use store::Guarded;

use crate::policy::ORGANISATION;
use crate::{Kind, OrganisationId, TerritoryId};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    pub kind: Kind,
    pub name: String,
    /// The name as it is compared: see `words::folded`.
    pub name_key: String,
    /// Fiscal code or VAT number: 11 digits, or 16 characters for a sole trader.
    pub tax_code: Option<String>,
    /// Code in the index of public bodies (IPA).
    pub ipa_code: Option<String>,
    pub territory_id: Option<TerritoryId>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub dissolved_on: Option<Date>,
    pub version: i32,
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
                Some(Condition::all().add(Column::Id.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &Model) -> Target {
        Target { organisation: Some(row.id.uuid()), ..Target::default() }
    }

    fn record_id(row: &Model) -> Uuid {
        row.id.uuid()
    }
}
