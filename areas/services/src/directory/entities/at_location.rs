//! A service is given at a place.

use organisations::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::directory::ids::{AtLocationId, LocationId, ServiceId};
use crate::policy;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "services_at_location")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AtLocationId,
    pub service_id: ServiceId,
    pub organisation_id: OrganisationId,
    pub location_id: LocationId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

super::belongs_to_its_body!(policy::DETAIL);
