//! A place where services are given.

use organisations::{OrganisationId, TerritoryId};
use sea_orm::entity::prelude::*;

use crate::directory::ids::LocationId;
use crate::directory::words::LocationType;
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_locations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LocationId,
    pub organisation_id: OrganisationId,
    pub name: String,
    pub location_type: LocationType,
    pub address_1: Option<String>,
    pub territory_id: Option<TerritoryId>,
    pub accessibility: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
